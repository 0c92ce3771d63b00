package org.settle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.settle.trial.Diary;

/// How often the whole analysis is wrong over simulated trials: a short form of docs/measured,
/// operating-characteristics.md.
class OperatingCharacteristicsTest {
    private static final int TRIALS = 150;
    private static final double BOUND = 0.05;

    /// A share that is exactly at the bound exceeds its limit once in a thousand.
    private static final double ALARM = 0.001;

    @ParameterizedTest
    @CsvSource({"0, 0", "0.6, 0", "0, 0.5", "0, 0.9"})
    void saysVeryLikelyInAtMostFivePercentOfTrialsWithoutEffect(double phi, double omega) {
        int helps = 0;
        int harms = 0;
        int probably = 0;
        int trials = 0;
        for (int days : new int[] {28, 84}) {
            for (String design : List.of("daily:run=2", "blocks:7")) {
                for (int arms = 1; arms <= 2; arms++) {
                    OperatingTrial cell = new OperatingTrial(phi, omega, days, design, arms, 0);
                    List<OutcomeAnswer> answers = answers(cell, trials + 1);
                    int cellHelps = count(answers, e -> says(e, Verdict.VERY_LIKELY_HELPS));
                    int cellHarms = count(answers, e -> says(e, Verdict.VERY_LIKELY_HARMS));
                    assertThat(List.of(cellHelps, cellHarms))
                            .as("%s", cell)
                            .allMatch(hits -> isWithinBound(hits, TRIALS));
                    helps += cellHelps;
                    harms += cellHarms;
                    probably += count(answers, e -> e.pBenefit() >= 0.8);
                    trials += TRIALS;
                }
            }
        }
        assertThat(isWithinBound(helps, trials)).as("helps in %d of %d", helps, trials).isTrue();
        assertThat(isWithinBound(harms, trials)).as("harms in %d of %d", harms, trials).isTrue();
        // The bound is one that a weaker limit breaks.
        assertThat(isWithinBound(probably, trials)).isFalse();
    }

    @Test
    void lookingEveryDayKeepsTheBound() {
        OperatingTrial cell = new OperatingTrial(0.6, 0, 28, "daily:run=2", 1, 0);
        TrialAnalysis analysis = analysis(cell.days());
        int trials = 120;
        int ours = 0;
        int plain = 0;
        for (boolean[] said : inParallel(trials, 7, seed -> looks(analysis, cell, seed))) {
            ours += said[0] ? 1 : 0;
            plain += said[1] ? 1 : 0;
        }
        assertThat(isWithinBound(ours, trials)).as("%d of %d", ours, trials).isTrue();
        assertThat(plain).as("a plain limit says it more often").isGreaterThan(2 * ours);
    }

    /// Whether "very likely helps" was said on any day, by our limits and by a plain 0.95.
    private static boolean[] looks(TrialAnalysis analysis, OperatingTrial cell, long seed) {
        Diary whole = cell.diary(seed);
        boolean[] said = new boolean[2];
        for (int day = 14; day <= cell.days(); day++) {
            Answer answer = analysis.answer(cell.trial(), OperatingTrial.until(whole, day));
            if (answer instanceof Answer.Estimated estimated) {
                ArmEffect effect = estimated.main().effects().getFirst();
                said[0] |= says(effect, Verdict.VERY_LIKELY_HELPS);
                said[1] |= effect.pBenefit() >= 0.95;
            }
        }
        return said;
    }

    @ParameterizedTest
    @CsvSource({"28, 0.8, 60", "84, 0.5, 50", "84, 0.8, 90"})
    void findsAnEffectThatIsThere(int days, double effect, int leastPercent) {
        OperatingTrial cell = new OperatingTrial(0, 0, days, "daily:run=2", 1, effect);
        List<OutcomeAnswer> answers = answers(cell, 11);
        int found =
                count(answers, e -> e.verdict().isVeryLikely() || says(e, Verdict.PROBABLY_HELPS));
        assertThat(100 * found / TRIALS).isGreaterThanOrEqualTo(leastPercent);
        assertThat(count(answers, e -> says(e, Verdict.VERY_LIKELY_HARMS))).isZero();
    }

    private static boolean says(ArmEffect effect, Verdict verdict) {
        return effect.verdict() == verdict;
    }

    private static boolean isWithinBound(int hits, int trials) {
        return BinomialDistribution.of(trials, BOUND).survivalProbability(hits - 1) > ALARM;
    }

    private static int count(List<OutcomeAnswer> answers, Predicate<ArmEffect> condition) {
        return (int) answers.stream().filter(a -> a.effects().stream().anyMatch(condition)).count();
    }

    private static TrialAnalysis analysis(int plannedDays) {
        AnalysisSettings standard = AnalysisSettings.STANDARD.estimateOnly();
        return new TrialAnalysis(
                new AnalysisSettings(
                        standard.noise(),
                        standard.priors(),
                        standard.ordinal(),
                        standard.companion(),
                        standard.sensitivity(),
                        plannedDays,
                        standard.seed()));
    }

    private static List<OutcomeAnswer> answers(OperatingTrial cell, long seed) {
        TrialAnalysis analysis = analysis(cell.days());
        return inParallel(
                TRIALS,
                seed,
                s -> ((Answer.Estimated) analysis.answer(cell.trial(), cell.diary(s))).main());
    }

    private interface BySeed<R> {
        R run(long seed);
    }

    /// One seed per trial, so that the result does not depend on the schedule.
    private static <R> List<R> inParallel(int trials, long seed, BySeed<R> trial) {
        long[] seeds = new SplittableRandom(seed).longs(trials).toArray();
        return IntStream.range(0, trials).parallel().mapToObj(i -> trial.run(seeds[i])).toList();
    }
}
