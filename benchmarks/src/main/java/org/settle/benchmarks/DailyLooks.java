package org.settle.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.settle.analysis.Answer;
import org.settle.analysis.TrialAnalysis;
import org.settle.analysis.Verdict;
import org.settle.bayes.Posterior;
import org.settle.trial.Diary;
import org.settle.trial.Trial;

/// What is ever said when the question is asked every day from day 14 to the planned end.
final class DailyLooks {
    private final List<Trace> traces;

    private DailyLooks(List<Trace> traces) {
        this.traces = traces;
    }

    /// What one trial came to.
    ///
    /// @param highest the largest probability of benefit of any arm on any day
    /// @param lowest the smallest
    /// @param everHelps whether Settle ever said "very likely helps" of any arm
    /// @param everStrong whether it ever said "very likely", either way
    /// @param endStrong whether it said so at the end
    record Trace(
            double highest,
            double lowest,
            boolean everHelps,
            boolean everStrong,
            boolean endStrong) {
        Trace with(Trace day, boolean end) {
            return new Trace(
                    Math.max(highest, day.highest),
                    Math.min(lowest, day.lowest),
                    everHelps || day.everHelps,
                    everStrong || day.everStrong,
                    end ? day.everStrong : endStrong);
        }
    }

    static DailyLooks run(Scenario scenario, int trials, long seed) {
        Trial trial = scenario.trial();
        long[] seeds = new SplittableRandom(seed).longs(trials).toArray();
        checkAgainstWholeAnalysis(scenario, trial, scenario.diary(seeds[0]));
        return new DailyLooks(
                IntStream.range(0, trials)
                        .parallel()
                        .mapToObj(i -> trace(scenario, trial, scenario.diary(seeds[i])))
                        .toList());
    }

    private static Trace trace(Scenario scenario, Trial trial, Diary diary) {
        EarlyLook look = new EarlyLook(trial, diary);
        Trace trace = new Trace(0, 1, false, false, false);
        for (int day = Verdict.Limits.STANDARD.firstDay(); day <= scenario.days(); day++) {
            if (look.isPossible(day)) {
                boolean end = day == scenario.days();
                trace = trace.with(day(scenario, look.posterior(day), day, end), end);
            }
        }
        return trace;
    }

    private static Trace day(Scenario scenario, Posterior posterior, int day, boolean end) {
        Trace trace = new Trace(0, 1, false, false, false);
        for (int k = 0; k < scenario.arms(); k++) {
            double p = 1 - posterior.effect(k).cdf(0);
            // Words below "very likely" are not followed, so the chance of no difference is not
            // needed.
            Verdict verdict =
                    Verdict.of(
                            Verdict.Limits.STANDARD,
                            p,
                            0,
                            scenario.arms(),
                            new Verdict.Look(day, end));
            boolean helps = verdict == Verdict.VERY_LIKELY_HELPS;
            trace = trace.with(new Trace(p, p, helps, verdict.isVeryLikely(), false), false);
        }
        return trace;
    }

    private static void checkAgainstWholeAnalysis(Scenario scenario, Trial trial, Diary diary) {
        TrialAnalysis analysis = new TrialAnalysis(EndOfTrial.settings(scenario.days(), false));
        Answer.Estimated answer = EndOfTrial.estimate(analysis, trial, diary);
        Posterior posterior = new EarlyLook(trial, diary).posterior(scenario.days());
        for (int k = 0; k < scenario.arms(); k++) {
            double whole = answer.main().effects().get(k).pBenefit();
            double early = 1 - posterior.effect(k).cdf(0);
            if (Math.abs(whole - early) > 1e-12) {
                throw new IllegalStateException(
                        "A look must give what the whole analysis gives, but they differ: "
                                + early
                                + " and "
                                + whole
                                + " in "
                                + scenario);
            }
        }
    }

    /// How often a condition on the whole trace held.
    Share of(Predicate<Trace> condition) {
        return new Share((int) traces.stream().filter(condition).count(), traces.size());
    }

    /// How often a plain limit would have said "very likely helps" on some day.
    Share everAbove(double limit) {
        return of(trace -> trace.highest() >= limit);
    }

    /// The same either way.
    Share everBeyond(double limit) {
        return of(trace -> trace.highest() >= limit || trace.lowest() <= 1 - limit);
    }
}
