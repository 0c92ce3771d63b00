package org.settle.planning.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.settle.simulator.Rated;
import org.settle.simulator.Scenarios;

/// Writes docs/measured/calibration.md: Settle beside what people use today, on the same virtual
/// people.
public final class CalibrationReport {
    private static final long SEED = 20_261_127;
    private static final int DAYS = 56;
    private static final List<String> DESIGNS = List.of("daily:run=2", "blocks:7");

    private final int trials;
    private final Consumer<String> progress;
    private final StringBuilder text = new StringBuilder();
    private long run;

    private CalibrationReport(int trials, Consumer<String> progress) {
        this.trials = trials;
        this.progress = progress;
    }

    /// Lives and answers all trials.
    ///
    /// @param trials how many per scenario and design
    /// @param today for the page
    /// @param progress is told what comes next
    /// @return the page
    public static String of(int trials, LocalDate today, Consumer<String> progress) {
        return new CalibrationReport(trials, progress).document(today);
    }

    private String document(LocalDate today) {
        long start = System.nanoTime();
        text.append(
                """
                # Settle beside what people use today

                All people here are **simulated** (docs/models/virtual-people.md). Each lived a trial of %d days, sleep
                quality rated from 0 to 10, usual evenings against rolling unless said; the change worth having is %s
                points. Settle averaged its three noise models with its usual limits, looked once at the planned end, and
                did not use the randomisation test, which could only lower its claims.

                - Date: %s. Seed %d. %d trials per row.
                - Written by `benchmarks/measure calibration %d`.
                - **helps**, **harms**: percent of trials in which it is said: by Settle "very likely", by the others a
                  difference that is significant at 5 %%. ± is the Monte Carlo standard error.
                - **held**: percent of 95 %% intervals that hold the truth of that very person. **off**: mean of estimate
                  minus truth, in points.
                - t-test: Welch, days of both arms. Before and after: the 14 days before the trial against the days of the
                  arm. Tracker's correlation: days on which it was done against days on which it was not, whatever was
                  planned. Period means: one mean per treatment period, Welch.

                """
                        .formatted(DAYS, Comparison.WORTHWHILE, today, SEED, trials, trials));
        for (String scenario : Scenarios.ids()) {
            section(scenario, "usual-evening", "rolling");
        }
        section("expectancy-only", "light-touch", "rolling");
        section("responder", "usual-evening", "firm-rolling");
        text.append("The run took %d s.\n".formatted((System.nanoTime() - start) / 1_000_000_000));
        return text.toString();
    }

    private void section(String scenario, String reference, String arm) {
        text.append(
                "## %s: %s against %s\n\n"
                        .formatted(scenario, arm.replace('-', ' '), reference.replace('-', ' ')));
        List<String> rows = new ArrayList<>();
        double truth = 0;
        for (String design : DESIGNS) {
            progress.accept(scenario + " " + design);
            Comparison comparison =
                    new Comparison(scenario, reference, arm, design, DAYS, Rated.SLEEP);
            for (Tally tally : comparison.run(trials, SEED + run++)) {
                rows.add(row(design, tally));
                truth = tally.meanTruth();
            }
        }
        text.append(String.format(Locale.ROOT, "Mean truth: %.2f points.\n\n", truth));
        text.append("| design | method | helps | harms | held | off |\n");
        text.append("| --- | --- | ---: | ---: | ---: | ---: |\n");
        rows.forEach(text::append);
        text.append('\n');
    }

    private static String row(String design, Tally tally) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f ± %.1f | %.1f | %.1f | %+.2f |\n",
                design,
                tally.label(),
                100 * tally.helps(),
                100 * tally.error(tally.helps()),
                100 * tally.harms(),
                100 * tally.coverage(),
                tally.bias());
    }
}
