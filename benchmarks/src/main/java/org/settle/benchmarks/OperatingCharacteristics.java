package org.settle.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.Verdict;

/// How often the whole analysis says the wrong thing, and the right one, over simulated trials.
///
/// Writes one document. The same number of trials gives the same document but for its date.
public final class OperatingCharacteristics {
    private static final long SEED = 20_261_123;
    private static final List<Integer> LENGTHS = List.of(28, 84);
    private static final List<String> DESIGNS = List.of("daily:run=2", "blocks:7");
    private static final double BOUND = 0.05;

    private final int trials;
    private final PrintStream progress;
    private final StringBuilder text = new StringBuilder();

    private long cell;

    private OperatingCharacteristics(int trials, PrintStream progress) {
        this.trials = trials;
        this.progress = progress;
    }

    /// Runs the simulation.
    ///
    /// @param args trials per cell, and the file to write
    /// @throws IOException if the file cannot be written
    public static void main(String[] args) throws IOException {
        if (args.length != 2 || !args[0].matches("[1-9][0-9]{1,6}")) {
            System.err.println("Give the number of trials per cell (10 or more) and a file.");
            System.exit(2);
            return;
        }
        LocalDate today = LocalDate.now(Clock.systemUTC());
        OperatingCharacteristics run =
                new OperatingCharacteristics(Integer.parseInt(args[0]), System.err);
        Files.writeString(Path.of(args[1]), run.document(today));
    }

    private String document(LocalDate today) {
        long start = System.nanoTime();
        List<EndOfTrial> ends = ends();
        intro(today);
        falseAtEnd(ends);
        dailyLooks();
        verdicts(ends);
        manyOutcomes();
        power();
        coverage();
        worstDailyRows();
        return text.append("The run took %d s.\n".formatted(secondsSince(start))).toString();
    }

    private static long secondsSince(long start) {
        return (System.nanoTime() - start) / 1_000_000_000;
    }

    private void intro(LocalDate today) {
        text.append(
                """
                # Operating characteristics of an answer

                All diaries here are **simulated**. Each was analysed as `./settle analyze` does it:
                reference priors, average of the three noise models, the one table of limits
                (`Verdict.Limits`).

                - Date: %s. Machine: %s. Seed %d.
                - Written by `benchmarks/measure operating-characteristics %d`.
                - A simulated day is a level plus noise with day-to-day sd s = 1; every tenth day, by
                  chance, is missing; the minimal important difference is %s s. Drift has the share of
                  the variance that wanders, as in the model page. A new order is drawn for each trial.
                - Numbers are percent of trials (or of arms, where it says so), ± the Monte Carlo
                  standard error. `K` is the number of arms besides the reference.

                """
                        .formatted(today, Machine.describe(), SEED, trials, Scenario.MID));
    }

    private static List<Scenario> withoutEffect() {
        List<Scenario> all = new ArrayList<>();
        for (SimulatedNoise noise : SimulatedNoise.values()) {
            for (int days : LENGTHS) {
                for (String design : DESIGNS) {
                    for (int arms = 1; arms <= 2; arms++) {
                        all.add(Scenario.withoutEffect(noise, days, design, arms));
                    }
                }
            }
        }
        return all;
    }

    private List<EndOfTrial> ends() {
        List<EndOfTrial> ends = new ArrayList<>();
        for (Scenario scenario : withoutEffect()) {
            say("At the end: " + scenario);
            ends.add(EndOfTrial.run(scenario, trials, nextSeed()));
        }
        return ends;
    }

    private static boolean helps(ArmEffect effect) {
        return effect.verdict() == Verdict.VERY_LIKELY_HELPS;
    }

    private static boolean harms(ArmEffect effect) {
        return effect.verdict() == Verdict.VERY_LIKELY_HARMS;
    }

    private void falseAtEnd(List<EndOfTrial> ends) {
        text.append("## No effect: \"very likely\" at the planned end\n\n");
        text.append(
                "%d trials per row. Said of any arm. \"Tested\" is after the randomisation test, which may lower \"very likely\" to \"probably\". The plain rules ask for a probability of benefit of 0.95 or 0.975 whatever K is.\n\n"
                        .formatted(trials));
        MarkdownTable table =
                new MarkdownTable(
                        "noise",
                        "days",
                        "design",
                        "K",
                        "helps",
                        "harms",
                        "helps, tested",
                        "plain 0.95 helps",
                        "plain 0.975 helps");
        double worst = 0;
        int above = 0;
        for (EndOfTrial end : ends) {
            Scenario s = end.scenario();
            Share helps = end.anyArm(OperatingCharacteristics::helps);
            Share harms = end.anyArm(OperatingCharacteristics::harms);
            for (Share share : List.of(helps, harms)) {
                worst = Math.max(worst, share.value());
                above += share.value() - 2 * share.error() > BOUND ? 1 : 0;
            }
            table.row(
                    s.noise().label(),
                    s.days(),
                    s.design(),
                    s.arms(),
                    helps.percentWithError(),
                    harms.percentWithError(),
                    end.anyArmTested(OperatingCharacteristics::helps).percent(),
                    end.anyArm(e -> e.pBenefit() >= 0.95).percent(),
                    end.anyArm(e -> e.pBenefit() >= 0.975).percent());
        }
        text.append(table)
                .append(
                        String.format(
                                Locale.ROOT,
                                "Highest false \"very likely helps\" or \"harms\" of a row: %.1f %%. Rows above the bound of 5 %% by more than two Monte Carlo errors: %d.\n\n",
                                100 * worst,
                                above));
    }

    private void dailyLooks() {
        int count = Math.max(10, trials / 5);
        text.append("## No effect: what looking every day costs\n\n");
        text.append(
                "%d trials per row. Percent of trials in which \"very likely\" was said of any arm on at least one day from day 14 to the end. Ours: the stricter limit before the planned end and the usual one at the end.\n\n"
                        .formatted(count));
        MarkdownTable table =
                new MarkdownTable(
                        "noise",
                        "days",
                        "design",
                        "K",
                        "helps: plain 0.95",
                        "helps: plain 0.975",
                        "helps: ours",
                        "helps or harms: plain 0.95",
                        "plain 0.975",
                        "ours",
                        "ours, at the end only");
        for (Scenario s : withoutEffect()) {
            say("Daily: " + s);
            DailyLooks looks = DailyLooks.run(s, count, nextSeed());
            table.row(
                    s.noise().label(),
                    s.days(),
                    s.design(),
                    s.arms(),
                    looks.everAbove(0.95).percentWithError(),
                    looks.everAbove(0.975).percentWithError(),
                    looks.of(DailyLooks.Trace::everHelps).percentWithError(),
                    looks.everBeyond(0.95).percent(),
                    looks.everBeyond(0.975).percent(),
                    looks.of(DailyLooks.Trace::everStrong).percentWithError(),
                    looks.of(DailyLooks.Trace::endStrong).percent());
        }
        text.append(table);
    }

    private void verdicts(List<EndOfTrial> ends) {
        text.append("## No effect: how often each verdict appears at the planned end\n\n");
        text.append("Percent of arms, before the randomisation test.\n\n");
        MarkdownTable table =
                new MarkdownTable(
                        "noise",
                        "days",
                        "design",
                        "K",
                        "very likely helps",
                        "probably helps",
                        "leans to help",
                        "practically no difference",
                        "cannot tell",
                        "leans to harm",
                        "probably harms",
                        "very likely harms");
        for (EndOfTrial end : ends) {
            Scenario s = end.scenario();
            List<Object> row =
                    new ArrayList<>(List.of(s.noise().label(), s.days(), s.design(), s.arms()));
            for (Verdict verdict : Verdict.values()) {
                row.add(end.verdict(verdict).percent());
            }
            table.row(row.toArray());
        }
        text.append(table);
    }

    private void manyOutcomes() {
        int count = Math.max(10, trials / 4);
        text.append("## No effect: several outcomes and arms\n\n");
        text.append(
                "%d trials per row, 3 outcomes (correlated 0.5), 2 arms. Any \"very likely\", either way, at the planned end: of the main outcome, which alone carries the sentence, and of any outcome.\n\n"
                        .formatted(count));
        MarkdownTable table =
                new MarkdownTable("noise", "days", "design", "main outcome", "any outcome");
        for (SimulatedNoise noise : SimulatedNoise.values()) {
            for (int days : LENGTHS) {
                Scenario s =
                        Scenario.withoutEffect(noise, days, DESIGNS.getFirst(), 2).withOutcomes(3);
                say("Outcomes: " + s);
                EndOfTrial end = EndOfTrial.run(s, count, nextSeed());
                table.row(
                        noise.label(),
                        days,
                        s.design(),
                        end.anyArm(e -> e.verdict().isVeryLikely()).percentWithError(),
                        end.anyOutcome(e -> e.verdict().isVeryLikely()).percentWithError());
            }
        }
        text.append(table);
    }

    private static List<Scenario> withEffect() {
        List<Scenario> all = new ArrayList<>();
        for (SimulatedNoise noise : SimulatedNoise.values()) {
            for (int days : LENGTHS) {
                for (String design : DESIGNS) {
                    for (double carryover : new double[] {0, 0.3}) {
                        for (double effect : new double[] {0.3, 0.5, 0.8}) {
                            all.add(
                                    Scenario.withoutEffect(noise, days, design, 1)
                                            .withEffect(effect, carryover));
                        }
                    }
                }
            }
        }
        return all;
    }

    private void power() {
        int count = Math.max(10, trials / 4);
        text.append("## With an effect: how often it is found at the planned end\n\n");
        text.append(
                "%d trials per row, one arm. The effect is what settles in, in units of s; carryover is rho.\n\n"
                        .formatted(count));
        MarkdownTable table =
                new MarkdownTable(
                        "noise",
                        "days",
                        "design",
                        "carryover",
                        "effect",
                        "very likely helps",
                        "probably helps or more",
                        "probably or very likely harms",
                        "practically no difference",
                        "mean estimate");
        for (Scenario s : withEffect()) {
            say("Power: " + s);
            EndOfTrial end = EndOfTrial.run(s, count, nextSeed());
            table.row(
                    s.noise().label(),
                    s.days(),
                    s.design(),
                    s.carryover(),
                    s.effect(),
                    end.verdict(Verdict.VERY_LIKELY_HELPS).percentWithError(),
                    end.perArm(e -> helps(e) || e.verdict() == Verdict.PROBABLY_HELPS).percent(),
                    end.perArm(e -> harms(e) || e.verdict() == Verdict.PROBABLY_HARMS).percent(),
                    end.verdict(Verdict.PRACTICALLY_NO_DIFFERENCE).percent(),
                    String.format(Locale.ROOT, "%.2f", end.meanEstimate()));
        }
        text.append(table);
    }

    private void coverage() {
        int count = Math.max(10, trials / 2);
        text.append("## How often an interval holds the true effect\n\n");
        text.append(
                "%d trials per row. These are frequencies for one fixed truth, not for a truth drawn from the prior: a prior centred on no effect covers small effects more often than it says and large ones less often. Calibration over the prior is checked in the tests (docs/models/calibration.md).\n\n"
                        .formatted(count));
        MarkdownTable table =
                new MarkdownTable(
                        "noise", "days", "design", "carryover", "effect", "50 %", "80 %", "95 %");
        for (SimulatedNoise noise : SimulatedNoise.values()) {
            for (int days : LENGTHS) {
                for (String design : DESIGNS) {
                    Scenario none = Scenario.withoutEffect(noise, days, design, 1);
                    for (Scenario s :
                            List.of(none, none.withEffect(0.5, 0), none.withEffect(0.5, 0.3))) {
                        say("Coverage: " + s);
                        Coverage coverage = Coverage.run(s, count, nextSeed());
                        table.row(
                                noise.label(),
                                days,
                                design,
                                s.carryover(),
                                s.effect(),
                                coverage.of(0.5).percentWithError(),
                                coverage.of(0.8).percentWithError(),
                                coverage.of(0.95).percentWithError());
                    }
                }
            }
        }
        text.append(table);
    }

    /// Every cell has a seed of its own, so that the rows are independent.
    private long nextSeed() {
        return SEED + cell++;
    }

    /// Named beforehand from an earlier run, so that they are not picked for their luck in this
    /// one.
    private void worstDailyRows() {
        text.append("## No effect: the worst rows of daily looking again\n\n");
        text.append(
                "%d trials per row, other seeds: rows that stood out in an earlier run. Our rule.\n\n"
                        .formatted(trials));
        MarkdownTable table =
                new MarkdownTable(
                        "noise", "days", "design", "K", "ever helps", "ever helps or harms");
        for (Scenario s :
                List.of(
                        Scenario.withoutEffect(SimulatedNoise.AR1, 28, "blocks:7", 1),
                        Scenario.withoutEffect(SimulatedNoise.DRIFT_STRONG, 28, "blocks:7", 1),
                        Scenario.withoutEffect(SimulatedNoise.AR1, 84, "blocks:7", 1),
                        Scenario.withoutEffect(SimulatedNoise.DRIFT_STRONG, 84, "blocks:7", 2))) {
            say("Daily again: " + s);
            DailyLooks looks = DailyLooks.run(s, trials, nextSeed());
            table.row(
                    s.noise().label(),
                    s.days(),
                    s.design(),
                    s.arms(),
                    looks.of(DailyLooks.Trace::everHelps).percentWithError(),
                    looks.of(DailyLooks.Trace::everStrong).percentWithError());
        }
        text.append(table);
    }

    private void say(String what) {
        progress.println(what);
    }
}
