package org.settle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.settle.planning.proof.BrokenAssumption;
import org.settle.planning.proof.Comparison;
import org.settle.planning.proof.Tally;
import org.settle.simulator.Rated;
import org.settle.simulator.Scenarios;
import org.settle.trial.design.StudyDesign;
import org.settle.trial.design.StudyDesigns;

/// Writes docs/measured/calibration.md: Settle beside what people use today, on the same virtual
/// people.
public final class Calibration {
    private static final long SEED = 20_261_127;
    private static final int DAYS = 56;
    private static final double EFFECT = 0.8;
    private static final List<String> DESIGNS = List.of("daily:run=2", "blocks:7");

    /// The scenarios in which nothing helps; the last against a light touch.
    static final List<String> NOTHING_HELPS =
            List.of(
                    "non-responder",
                    "premenstrual",
                    "postpartum",
                    "insomnia",
                    "drifting",
                    "expectancy-only");

    private final int trials;
    private final Path file;
    private final StringBuilder text = new StringBuilder();
    private long run;

    private Calibration(int trials, Path file) {
        this.trials = trials;
        this.file = file;
    }

    /// A run takes long: what is done is kept, whatever happens to the rest.
    private void save() throws IOException {
        Files.writeString(file, text);
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
        new Calibration(Integer.parseInt(arguments[0]), Path.of(arguments[1]))
                .write(LocalDate.now(Clock.systemUTC()));
    }

    private void write(LocalDate today) throws IOException {
        long start = System.nanoTime();
        text.append(
                """
                # Settle beside what people use today

                All people here are **simulated** (docs/models/virtual-people.md). Each lived a trial of %d days, sleep
                quality rated from 0 to 10, usual evenings against rolling unless said. Settle averaged its three noise
                models with its usual limits, looked once at the planned end unless said, and did not use the
                randomisation test, which could only lower its claims. It integrated with fewer nodes than for a person's
                own answer; the last line of each part says how often the full number of nodes led to the same word.

                ![How often each method says that it helps where nothing does](calibration.svg)

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
                        .formatted(DAYS, today, Machine.describe(), SEED, trials, trials));
        for (String scenario : Scenarios.ids()) {
            section(scenario, "usual-evening", "rolling");
        }
        section("expectancy-only", "light-touch", "rolling");
        section("responder", "usual-evening", "firm-rolling");
        broken(Math.max(10, trials / 5));
        dailyLooking(Math.max(10, trials / 10));
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        text.append("The run took %d s.\n".formatted(seconds));
        save();
        CalibrationPicture.draw(file);
    }

    private void section(String scenario, String reference, String arm) throws IOException {
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
        text.append(same(new Comparison(scenario, reference, arm, "blocks:7", DAYS, Rated.SLEEP)));
        save();
    }

    /// How often the full number of nodes leads to the same words.
    private String same(Comparison comparison) {
        int few = Math.max(10, trials / 50);
        Tally rough = comparison.run(few, SEED).getFirst();
        Tally exact = comparison.runExactly(few, SEED).getFirst();
        return "Of %d trials in blocks of 7, the full number of nodes led to the same word in %d.\n\n"
                .formatted(few, rough.sameWords(exact));
    }

    private void dailyLooking(int few) throws IOException {
        text.append(
                """
                ## Looking every day

                The same people, asked every day from day 14 on whether it very likely helps; the trial ends with the first
                yes. Before the planned end Settle asks for 998 in 1,000, at the end for 975. %d trials per row; percent in
                which it is ever said. The truth is nothing in all rows
                (expectancy-only is compared with a light touch here, which gets the same hope). The planned end is known, from a plan or
                from `--planned-days`; without it Settle takes the last day for the end, and looking often then fools.

                """
                        .formatted(few));
        MarkdownTable table = new MarkdownTable("scenario", "design", "ever helps");
        for (String scenario : NOTHING_HELPS) {
            for (String design : DESIGNS) {
                System.err.println("looking " + scenario + " " + design);
                Comparison comparison =
                        new Comparison(
                                scenario,
                                scenario.equals("expectancy-only")
                                        ? "light-touch"
                                        : "usual-evening",
                                "rolling",
                                design,
                                DAYS,
                                Rated.SLEEP);
                int ever = comparison.everHelps(few, SEED + run++);
                table.row(scenario, design, new Share(ever, few).percentWithError());
                Files.writeString(file, text + table.toString());
            }
        }
        text.append(table);
    }

    private void broken(int few) throws IOException {
        text.append(
                """
                ## Where an assumption does not hold

                Days that are just as the model has them (one sd from day to day, each day tied to the next by 0.3, 8 %% of
                days missing, 3/10 of an effect carried over), with one thing broken on purpose. Columns: percent of trials
                that say "very likely helps" where nothing does; percent where it helps by 0.8 sd; 95 %% intervals that hold
                that truth; mean error in sd. %d trials per row, blocks of 7.

                """
                        .formatted(few));
        MarkdownTable table = new MarkdownTable("broken", "false helps", "helps", "held", "off");
        StudyDesign design = StudyDesigns.parse("blocks:7");
        for (BrokenAssumption broken : BrokenAssumption.values()) {
            System.err.println(broken);
            Tally none = broken.run(design, DAYS, 0, few, SEED + run++);
            Tally real = broken.run(design, DAYS, EFFECT, few, SEED + run++);
            table.row(
                    broken.words(),
                    new Share(none.helps(), none.trials()).percentWithError(),
                    new Share(real.helps(), real.trials()).percent(),
                    new Share(real.held(), real.estimated()).percent(),
                    String.format(Locale.ROOT, "%+.2f", real.bias()));
        }
        text.append(table);
        text.append(
                """
                What Settle does about it. Ratings near an end of the scale: `./settle analyze --ordinal` takes them as
                ranks, and the report answers in that way too. Bad days that stay unwritten: a day can be added until noon
                of the next one, and the report says that many missing days may make the answer lean. One day far off: the
                report names it and answers once more with heavier tails. Feedback and a threshold are not modelled: what
                is found is the plain change from day to day, smaller than what would come in the end.

                """);
        save();
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
