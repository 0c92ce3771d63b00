package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Thousands of good diaries, each damaged at random (with fixed seeds): whatever comes of it, it
/// is an answer made of sane numbers, or one sentence and exit status 2.
class MutatedDiaryTest {
    private static final String[] NASTY = {
        "",
        " ",
        "0",
        "-1",
        "1",
        "2",
        "1e308",
        "-1e308",
        "1e-308",
        "4.9e-324",
        "1e99",
        "-1e-99",
        "1e999",
        "NaN",
        "Infinity",
        "NA",
        "nil",
        "0x1p3",
        "1,5",
        "1.234,5",
        "1e9",
        "123456789012345",
        "\"",
        "\"\"",
        "\"a\nb\"",
        "a\rb",
        "\t",
        ";",
        ",",
        ",,",
        "#",
        "'",
        "=1+1",
        "\u0000",
        "\uFEFF",
        "\uFFFD",
        "\u2028",
        "\u202Eevil",
        "\uD83D\uDE00",
        "\u0661",
        "2026-11-23",
        "0000-00-00",
        "+999999999-12-31",
        "-999999999-01-01",
        "x".repeat(300),
        "9".repeat(400),
        "%s%n",
        "{arm}",
        "<script>",
        "../../etc"
    };

    /// More with `-Dsettle.times=20` among the JVM's options.
    private static final int TIMES = Integer.getInteger("settle.times", 1);

    private static final Pattern CHANCE = Pattern.compile("p_\\w+|smallest_p|weight");
    private static final List<List<String>> OPTIONS =
            List.of(
                    List.of("--outcome", "y", "--noise", "ar1", "--mid", "0.5"),
                    List.of("--outcome", "y", "--noise", "white", "--covariate", "x"),
                    List.of("--outcome", "y", "--noise", "drift", "--better", "lower"),
                    List.of("--noise", "ar1", "--covariate", "x", "--design", "daily"),
                    List.of("--outcome", "y", "--outcome", "x", "--noise", "white"),
                    List.of(
                            "--outcome",
                            "y",
                            "--dose-column",
                            "x",
                            "--noise",
                            "ar1",
                            "--estimand",
                            "practised"));

    @TempDir Path folder;

    @Test
    void aDiaryWithNastyCellsGivesAnAnswerOrASentence() throws Exception {
        int answers = 0;
        for (int i = 0; i < 600 * TIMES; i++) {
            SplittableRandom random = new SplittableRandom(i);
            SimulatedDiary diary = diary(random);
            List<List<String>> rows = new ArrayList<>(diary.rows());
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                int r = random.nextInt(rows.size());
                List<String> row = new ArrayList<>(rows.get(r));
                row.set(random.nextInt(row.size()), NASTY[random.nextInt(NASTY.length)]);
                rows.set(r, row);
            }
            answers += outcome(i, diary.withRows(rows).text());
        }
        assertThat(answers).isGreaterThan(25);
    }

    @Test
    void aDiaryWithLinesLostDoubledAndSwappedGivesAnAnswerOrASentence() throws Exception {
        int answers = 0;
        for (int i = 0; i < 400 * TIMES; i++) {
            SplittableRandom random = new SplittableRandom(1_000_000 + i);
            List<String> lines = new ArrayList<>(diary(random).text().lines().toList());
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                int at = random.nextInt(lines.size());
                switch (random.nextInt(4)) {
                    case 0 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                    case 1 -> lines.set(at, lines.set(random.nextInt(lines.size()), lines.get(at)));
                    case 2 -> lines.remove(at);
                    default -> lines.set(at, lines.get(at).replaceFirst(",.*", ""));
                }
            }
            answers += outcome(i, String.join("\n", lines));
        }
        assertThat(answers).isGreaterThan(25);
    }

    @Test
    void aDiaryWithBytesFlippedGivesAnAnswerOrASentence() throws Exception {
        int answers = 0;
        for (int i = 0; i < 600 * TIMES; i++) {
            SplittableRandom random = new SplittableRandom(2_000_000 + i);
            byte[] bytes = diary(random).text().getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(1, 5); change > 0; change--) {
                int at = random.nextInt(bytes.length);
                boolean plain = random.nextInt(4) > 0;
                bytes[at] = (byte) (plain ? random.nextInt(32, 127) : random.nextInt(256));
            }
            answers += outcome(i, bytes);
        }
        assertThat(answers).isGreaterThan(25);
    }

    /// Numbers of every size, and columns that say nearly the same.
    @Test
    void aDiaryOfExtremeNumbersGivesAnAnswerOrASentence() throws Exception {
        int answers = 0;
        for (int i = 0; i < 250 * TIMES; i++) {
            SplittableRandom random = new SplittableRandom(3_000_000 + i);
            double scale = Math.pow(10, random.nextInt(-120, 120));
            double shift = random.nextBoolean() ? 0 : Math.pow(10, random.nextInt(-20, 20));
            double close = Math.pow(10, random.nextInt(-12, 12));
            SimulatedDiary diary = diary(random).withNumbers("y", y -> shift + scale * y);
            diary = diary.withNumbers("x", x -> random.nextBoolean() ? x * close : close);
            answers += outcome(i, diary.text());
        }
        assertThat(answers).isGreaterThan(25);
    }

    private static SimulatedDiary diary(SplittableRandom random) {
        int days = random.nextInt(6, 24);
        return SimulatedDiary.of(days, random.nextInt(2, 4), random.nextLong())
                .withNumbers("x", x -> Math.clamp(Math.abs(x) / 3, 0, 1));
    }

    private int outcome(int i, String text) throws Exception {
        return outcome(i, text.getBytes(StandardCharsets.UTF_8));
    }

    /// 1 for an answer, 0 for a sentence.
    private int outcome(int i, byte[] bytes) throws Exception {
        Path file = SimulatedDiary.write(folder, "diary.csv", bytes);
        List<Object> arguments = new ArrayList<>(List.of(file));
        arguments.addAll(OPTIONS.get(i % OPTIONS.size()));
        Run run = Run.analyzed(arguments.toArray());
        try {
            if (run.status() != 0) {
                run.refused();
                return 0;
            }
            checkSane(run.answered());
            return 1;
        } catch (AssertionError e) {
            Path kept = Files.write(Files.createTempFile("damaged", ".csv"), bytes);
            throw new AssertionError("Number " + i + " with " + arguments + ", kept as " + kept, e);
        }
    }

    private static void checkSane(Json json) {
        for (Map.Entry<String, Double> entry : json.numbers().entrySet()) {
            String name = entry.getKey().substring(entry.getKey().lastIndexOf('/') + 1);
            assertThat(entry.getValue()).as(entry.getKey()).isFinite();
            if (CHANCE.matcher(name).matches()) {
                assertThat(entry.getValue()).as(entry.getKey()).isBetween(0.0, 1.0);
            }
            if (name.equals("sd")) {
                assertThat(entry.getValue()).as(entry.getKey()).isPositive();
            }
        }
        for (Json outcome : json.list("outcomes")) {
            outcome.list("effects").forEach(MutatedDiaryTest::checkSummary);
            for (String name : List.of("intercept", "trend", "carryover", "stationary_sd")) {
                checkSummary(outcome.at("parameters", name));
            }
        }
    }

    /// No number is missing, quantiles are in order, and the chance of a value below zero is on the
    /// right side of each.
    private static void checkSummary(Json summary) {
        double[] levels = {0.025, 0.25, 0.5, 0.75, 0.975};
        String[] names = {"q2_5", "q25", "q50", "q75", "q97_5"};
        double below = summary.number("p_below_zero");
        double last = Double.NEGATIVE_INFINITY;
        double sd = summary.number("sd");
        for (int i = 0; i < names.length; i++) {
            double quantile = summary.number(names[i]);
            assertThat(quantile).isGreaterThanOrEqualTo(last);
            last = quantile;
            if (quantile > 1e-3 * sd) {
                assertThat(below).isLessThanOrEqualTo(levels[i] + 1e-3);
            } else if (quantile < -1e-3 * sd) {
                assertThat(below).isGreaterThanOrEqualTo(levels[i] - 1e-3);
            }
        }
        assertThat(summary.number("mean"))
                .isBetween(summary.number("q2_5") - sd, summary.number("q97_5") + sd);
        assertThat(summary.number("q97_5") - summary.number("q2_5")).isBetween(sd, 6 * sd);
    }
}
