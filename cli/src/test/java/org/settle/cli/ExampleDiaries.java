package org.settle.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.settle.trial.Arm;
import org.settle.trial.Direction;
import org.settle.trial.Estimand;
import org.settle.trial.Outcome;
import org.settle.trial.ProtocolText;
import org.settle.trial.Protocols;
import org.settle.trial.Sequence;
import org.settle.trial.Trial;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesigns;

/// Makes the example diaries in `examples`: simulated days of invented people, from fixed seeds,
/// with the truth written in the first lines.
final class ExampleDiaries {
    private final SeededRandom random;

    private ExampleDiaries(long seed) {
        random = SeededRandom.of(seed);
    }

    /// All files by name.
    static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        sleepRolling(files);
        painThreeArms(files);
        worryNoEffect(files);
        return files;
    }

    private static void sleepRolling(Map<String, String> files) {
        Trial trial =
                plan(
                        List.of("usual evening", "rolling"),
                        List.of(outcome("sleep", Direction.HIGHER, 0.5)),
                        "daily:run=2",
                        56,
                        20261);
        ExampleDiaries maker = new ExampleDiaries(5);
        double[] sleep = maker.series(trial, 5.8, new double[] {0, 1.2}, 0.3, 0.3, 1.3);
        StringBuilder csv = new StringBuilder();
        csv.append("# Simulated, not a real person: rolling truly adds 1.2 to sleep (0 to 10),\n");
        csv.append("# builds up with rho = 0.3; days hang together with phi = 0.3, sd 1.3.\n");
        csv.append("day,arm,sleep\n");
        Sequence order = trial.locked().orElseThrow().sequence();
        for (int day = 1; day <= 56; day++) {
            String rating = maker.missed(0.1) ? "" : rating(sleep[day - 1]);
            csv.append(line(day, label(trial, order, day), rating));
        }
        files.put("sleep-rolling.csv", csv.toString());
        files.put("sleep-rolling.protocol", ProtocolText.write(trial));
    }

    private static void painThreeArms(Map<String, String> files) {
        Trial trial =
                plan(
                        List.of("usual evening", "rolling", "rolling and stretching"),
                        List.of(
                                outcome("pain", Direction.LOWER, 1),
                                outcome("sleep", Direction.HIGHER, 0.5)),
                        "blocks:4",
                        84,
                        20262);
        ExampleDiaries maker = new ExampleDiaries(8);
        double[] pain = maker.series(trial, 5.2, new double[] {0, -0.7, -1.5}, 0.5, 0.4, 1.2);
        double[] sleep = maker.series(trial, 6, new double[] {0, 0.2, 0.4}, 0.3, 0.3, 1.4);
        StringBuilder csv = new StringBuilder();
        csv.append(
                "# Simulated, not a real person: pain truly falls by 0.7 (rolling) and 1.5 (both);\n");
        csv.append(
                "# sleep rises by 0.2 and 0.4; alcohol adds 0.5 to pain; done is the share of the dose.\n");
        csv.append("day,arm,done,alcohol,pain,sleep\n");
        Sequence order = trial.locked().orElseThrow().sequence();
        for (int day = 1; day <= 84; day++) {
            boolean missed = maker.missed(0.12);
            boolean alcohol = maker.missed(0.2);
            String done = order.arm(day) == 0 ? "" : maker.missed(0.15) ? "0.5" : "1";
            csv.append(
                    line(
                            day,
                            label(trial, order, day),
                            done,
                            alcohol ? "1" : "0",
                            missed ? "" : rating(pain[day - 1] + (alcohol ? 0.5 : 0)),
                            missed ? "" : rating(sleep[day - 1])));
        }
        files.put("pain-three-arms.csv", csv.toString());
        files.put("pain-three-arms.protocol", ProtocolText.write(trial));
    }

    private static void worryNoEffect(Map<String, String> files) {
        Trial trial =
                plan(
                        List.of("usual evening", "massage ball"),
                        List.of(outcome("worry", Direction.LOWER, 0.5)),
                        "daily:run=3",
                        42,
                        20263);
        ExampleDiaries maker = new ExampleDiaries(12);
        double[] worry = maker.series(trial, 4.5, new double[] {0, 0}, 0.3, 0.5, 1.5);
        StringBuilder csv = new StringBuilder();
        csv.append("# Simulated, not a real person: the massage ball truly changes nothing.\n");
        csv.append("day,arm,worry\n");
        Sequence order = trial.locked().orElseThrow().sequence();
        for (int day = 1; day <= 42; day++) {
            String rating = maker.missed(0.08) ? "" : rating(worry[day - 1]);
            csv.append(line(day, label(trial, order, day), rating));
        }
        files.put("worry-no-effect.csv", csv.toString());
        files.put("worry-no-effect.protocol", ProtocolText.write(trial));
    }

    private static Trial plan(
            List<String> arms, List<Outcome> outcomes, String design, int days, long seed) {
        Trial trial =
                new Trial(
                        arms.stream().map(Arm::new).toList(),
                        false,
                        outcomes,
                        Optional.of(StudyDesigns.parse(design)),
                        Estimand.AS_ASSIGNED,
                        List.of(),
                        Optional.empty());
        return Protocols.lock(trial, days, seed);
    }

    private static Outcome outcome(String name, Direction better, double mid) {
        return new Outcome(name, "points", better, OptionalDouble.of(mid), Optional.empty())
                .withRange(0, 10);
    }

    private double[] series(
            Trial trial, double level, double[] effect, double rho, double phi, double sd) {
        Sequence order = trial.locked().orElseThrow().sequence();
        double[] y = new double[order.days()];
        double[] x = new double[effect.length];
        double error = sd * gaussian();
        for (int t = 0; t < y.length; t++) {
            y[t] = level + error;
            for (int k = 0; k < x.length; k++) {
                x[k] = rho * x[k] + (order.arm(t + 1) == k ? 1 - rho : 0);
                y[t] += effect[k] * x[k];
            }
            error = phi * error + sd * Math.sqrt(1 - phi * phi) * gaussian();
        }
        return y;
    }

    /// Box and Muller (1958, doi:10.1214/aoms/1177706645).
    private double gaussian() {
        double radius = Math.sqrt(-2 * Math.log(1 - random.uniform()));
        return radius * Math.cos(2 * Math.PI * random.uniform());
    }

    private boolean missed(double share) {
        return random.uniform() < share;
    }

    private static String rating(double value) {
        return String.format(Locale.ROOT, "%d", Math.clamp(Math.round(value), 0, 10));
    }

    private static String label(Trial trial, Sequence order, int day) {
        return trial.arms().get(order.arm(day)).label();
    }

    private static String line(int day, String... cells) {
        return day + "," + String.join(",", cells) + "\n";
    }
}
