package org.settle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.NoiseChoice;
import org.settle.analysis.TrialAnalysis;
import org.settle.planning.Baseline;
import org.settle.planning.Forecast;
import org.settle.planning.Planner;
import org.settle.planning.TrialPlan;
import org.settle.simulator.Scenarios;
import org.settle.simulator.SimulatedSelf;
import org.settle.simulator.Simulation;
import org.settle.simulator.Treatment;
import org.settle.simulator.VirtualPerson;
import org.settle.trial.Arm;
import org.settle.trial.Diary;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;
import org.settle.trial.design.OrderSet;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesigns;

/// Writes docs/measured/planning.md: how fast virtual people live and plans are made.
public final class PlanningReport {
    private static final int RUNS = 7;
    private static final int WARM = 3;
    private static final int TRIALS = 10_000;
    private static final int DAYS = 84;
    private static final int PEOPLE = 2_000;

    /// As many as the application asks.
    private static final int SELVES = 75;

    private final MarkdownTable table =
            new MarkdownTable("what", "median", "least to most", "bar", "median / bar");

    private PlanningReport() {}

    /// Runs and writes.
    ///
    /// @param arguments the file to write
    /// @throws IOException if the file cannot be written
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Give the file to write.");
            System.exit(2);
            return;
        }
        Files.writeString(
                Path.of(arguments[0]),
                new PlanningReport().document(LocalDate.now(Clock.systemUTC())));
    }

    private String document(LocalDate today) {
        TrialPlan plan = new TrialPlan(DAYS, 2, StudyDesigns.parse("blocks:7"));
        Planner planner = new Planner(Baseline.typical(), SELVES);
        Forecast forecast = planner.forecast(plan);
        seconds(
                "10,000 trials of 84 days, two arms, simulated and answered: AR(1), full number of nodes",
                6,
                run -> trials(analysis(NoiseChoice.AR1), run));
        seconds(
                "the same, three noise models averaged",
                0,
                run -> trials(analysis(NoiseChoice.AVERAGE), run));
        seconds(
                "the same, averaged, fewer nodes, as plans are made",
                0,
                run -> trials(TrialAnalysis.rough(), run));
        seconds(
                "the slider moved: the curve of another amount, 6 lengths, 75 trials each",
                0.3,
                run -> forecast.curve(0.3 + 0.01 * run));
        seconds(
                "another design, arms or person: the whole forecast anew, 6 lengths, 75 trials each",
                0.3,
                _ -> planner.forecast(plan));
        double lived = median(PlanningReport::live);
        table.row(
                "person-days lived a second, one core",
                String.format(Locale.ROOT, "%,.0f", PEOPLE * (double) DAYS / lived),
                "",
                "at least 200,000",
                String.format(Locale.ROOT, "%.1f", PEOPLE * (double) DAYS / lived / 200_000));
        return """
                # Planning

                Simulated people and trials of a fixed seed. Each line: %d runs after %d to warm up, whole calls, timed by
                the clock, on all cores unless said; other work on the same cores moves the most and hardly the median.

                - Date: %s. Machine: %s.
                - Written by `benchmarks/measure planning`.

                """
                        .formatted(RUNS, WARM, today, Machine.describe())
                + table;
    }

    private static TrialAnalysis analysis(NoiseChoice noise) {
        AnalysisSettings s = AnalysisSettings.STANDARD.estimateOnly();
        return new TrialAnalysis(
                new AnalysisSettings(
                        noise, s.priors(), false, false, false, s.plannedDays(), s.seed()));
    }

    private static void trials(TrialAnalysis analysis, int run) {
        Trial trial =
                Trial.of(
                        List.of(new Arm("usual"), new Arm("arm")),
                        List.of(Outcome.of("outcome", Direction.HIGHER)));
        OrderSet orders = StudyDesigns.parse("blocks:7").orders(DAYS, 2);
        SimulatedSelf self = new SimulatedSelf(1, 0.3, 0.1);
        double sum =
                IntStream.range(0, TRIALS)
                        .parallel()
                        .mapToDouble(
                                i -> {
                                    SeededRandom random = SeededRandom.of(run * 1_000_003L + i);
                                    int[] order = orders.draw(random);
                                    double[] days =
                                            SimulatedSelf.with(
                                                    self.days(DAYS, random), order, 1, 0.5, 0.3);
                                    Diary diary = Diary.of(order, Map.of("outcome", days));
                                    return analysis.contrasts(trial, diary).getFirst().cdf(0);
                                })
                        .sum();
        if (!(sum > 0 && sum < TRIALS)) {
            throw new IllegalStateException("The probabilities came to " + sum + ".");
        }
    }

    private static void live(int run) {
        Simulation simulation =
                new Simulation(List.of(Treatment.of("usual-evening"), Treatment.of("rolling")));
        int[] order = StudyDesigns.parse("blocks:7").orders(DAYS, 2).draw(SeededRandom.of(run));
        var typical = Scenarios.of("typical");
        for (int i = 0; i < PEOPLE; i++) {
            simulation.live(VirtualPerson.draw(typical, run, i), order);
        }
    }

    private void seconds(String words, double bar, IntConsumer work) {
        List<Double> times = times(work);
        double median = times.get(RUNS / 2);
        table.row(
                words,
                time(median),
                time(times.getFirst()) + " to " + time(times.getLast()),
                bar > 0 ? time(bar) : "",
                bar > 0 ? String.format(Locale.ROOT, "%.3f", median / bar) : "");
    }

    private static double median(IntConsumer work) {
        return times(work).get(RUNS / 2);
    }

    private static List<Double> times(IntConsumer work) {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < WARM + RUNS; run++) {
            long start = System.nanoTime();
            work.accept(run);
            if (run >= WARM) {
                times.add((System.nanoTime() - start) / 1e9);
            }
        }
        return times.stream().sorted().toList();
    }

    private static String time(double seconds) {
        return seconds < 1
                ? String.format(Locale.ROOT, "%.2f ms", 1000 * seconds)
                : String.format(Locale.ROOT, "%.2f s", seconds);
    }
}
