package org.settle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.settle.planning.proof.Comparison;
import org.settle.planning.proof.Tally;
import org.settle.simulator.Rated;
import org.settle.simulator.Scenarios;

/// Writes docs/measured/calibration.md: Settle beside what people use today, on the same virtual
/// people.
public final class Calibration {
    private static final long SEED = 20_261_127;
    private static final int DAYS = 56;
    private static final List<String> DESIGNS = List.of("daily:run=2", "blocks:7");

    private final int trials;
    private final StringBuilder text = new StringBuilder();
    private long run;

    private Calibration(int trials) {
        this.trials = trials;
    }

    /// Runs it.
    ///
    /// @param arguments trials per row, and the file to write
    /// @throws IOException if the file cannot be written
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].matches("[1-9][0-9]{1,6}")) {
            System.err.println("Give the number of trials per row (10 or more) and a file.");
            System.exit(2);
            return;
        }
        Calibration calibration = new Calibration(Integer.parseInt(arguments[0]));
        LocalDate today = LocalDate.now(Clock.systemUTC());
        Files.writeString(Path.of(arguments[1]), calibration.document(today));
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

                - Date: %s. Machine: %s. Seed %d. %d trials per row.
                - Written by `benchmarks/measure calibration %d`.
                - **helps**, **harms**: percent of trials in which it is said: by Settle "very likely", by the others a
                  difference that is significant at 5 %%. ± is the Monte Carlo standard error.
                - **held**: percent of 95 %% intervals that hold the truth of that very person. **off**: mean of estimate
                  minus truth, in points.
                - t-test: Welch, days of both arms. Before and after: the 14 days before the trial against the days of the
                  arm. Tracker's correlation: days on which it was done against days on which it was not, whatever was
                  planned. Period means: one mean per treatment period, Welch.

                """
                        .formatted(
                                DAYS,
                                Comparison.WORTHWHILE,
                                today,
                                Machine.describe(),
                                SEED,
                                trials,
                                trials));
        for (String scenario : Scenarios.ids()) {
            section(scenario, "usual-evening", "rolling");
        }
        section("expectancy-only", "light-touch", "rolling");
        section("responder", "usual-evening", "firm-rolling");
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        return text.append("The run took %d s.\n".formatted(seconds)).toString();
    }

    private void section(String scenario, String reference, String arm) {
        text.append(
                "## %s: %s against %s\n\n"
                        .formatted(scenario, arm.replace('-', ' '), reference.replace('-', ' ')));
        MarkdownTable table =
                new MarkdownTable("design", "method", "helps", "harms", "held", "off");
        double truth = 0;
        for (String design : DESIGNS) {
            System.err.println(scenario + " " + design);
            Comparison comparison =
                    new Comparison(scenario, reference, arm, design, DAYS, Rated.SLEEP);
            for (Tally tally : comparison.run(trials, SEED + run++)) {
                row(table, design, tally);
                truth = tally.meanTruth();
            }
        }
        text.append(String.format(Locale.ROOT, "Mean truth: %.2f points.\n\n", truth));
        text.append(table);
    }

    private static void row(MarkdownTable table, String design, Tally tally) {
        table.row(
                design,
                tally.label(),
                new Share(tally.helps(), tally.trials()).percentWithError(),
                new Share(tally.harms(), tally.trials()).percent(),
                new Share(tally.held(), tally.estimated()).percent(),
                String.format(Locale.ROOT, "%+.2f", tally.bias()));
    }
}
