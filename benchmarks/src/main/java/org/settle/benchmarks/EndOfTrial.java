package org.settle.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.NoiseChoice;
import org.settle.analysis.OutcomeAnswer;
import org.settle.analysis.PriorChoice;
import org.settle.analysis.TrialAnalysis;
import org.settle.analysis.Verdict;
import org.settle.trial.Diary;
import org.settle.trial.Trial;

/// Answers of the whole analysis at the planned end of many simulated trials.
///
/// The randomisation test can only weaken "very likely", so it is computed where that was said.
final class EndOfTrial {
    private final Scenario scenario;
    private final List<Answer.Estimated> answers;
    private final List<Answer.Estimated> tested;

    private EndOfTrial(
            Scenario scenario, List<Answer.Estimated> answers, List<Answer.Estimated> tested) {
        this.scenario = scenario;
        this.answers = answers;
        this.tested = tested;
    }

    static EndOfTrial run(Scenario scenario, int trials, long seed) {
        Trial trial = scenario.trial();
        TrialAnalysis plain = new TrialAnalysis(settings(scenario.days(), false));
        TrialAnalysis companion = new TrialAnalysis(settings(scenario.days(), true));
        long[] seeds = new SplittableRandom(seed).longs(trials).toArray();
        List<Answer.Estimated> answers =
                IntStream.range(0, trials)
                        .parallel()
                        .mapToObj(i -> estimate(plain, trial, scenario.diary(seeds[i])))
                        .toList();
        List<Answer.Estimated> tested =
                answers.parallelStream()
                        .map(a -> saysVeryLikely(a) ? estimate(companion, trial, a.diary()) : a)
                        .toList();
        return new EndOfTrial(scenario, answers, tested);
    }

    static AnalysisSettings settings(int plannedDays, boolean companion) {
        return new AnalysisSettings(
                NoiseChoice.AVERAGE,
                PriorChoice.REFERENCE,
                false,
                companion,
                false,
                plannedDays,
                1);
    }

    static Answer.Estimated estimate(TrialAnalysis analysis, Trial trial, Diary diary) {
        return switch (analysis.answer(trial, diary)) {
            case Answer.Estimated estimated -> estimated;
            case Answer.Refused refused ->
                    throw new IllegalStateException("Refused: " + refused.obstacle());
        };
    }

    private static boolean saysVeryLikely(Answer.Estimated answer) {
        return answer.outcomes().stream()
                .flatMap(outcome -> outcome.effects().stream())
                .anyMatch(effect -> effect.verdict().isVeryLikely());
    }

    Scenario scenario() {
        return scenario;
    }

    /// Trials in which some arm's effect on the main outcome meets a condition.
    Share anyArm(Predicate<ArmEffect> condition) {
        return trials(answers, answer -> answer.main().effects().stream().anyMatch(condition));
    }

    /// The same after the randomisation test had its say.
    Share anyArmTested(Predicate<ArmEffect> condition) {
        return trials(tested, answer -> answer.main().effects().stream().anyMatch(condition));
    }

    /// Trials in which some arm's effect on some outcome meets a condition.
    Share anyOutcome(Predicate<ArmEffect> condition) {
        return trials(
                answers,
                answer ->
                        answer.outcomes().stream()
                                .map(OutcomeAnswer::effects)
                                .anyMatch(effects -> effects.stream().anyMatch(condition)));
    }

    private static Share trials(
            List<Answer.Estimated> answers, Predicate<Answer.Estimated> condition) {
        return new Share((int) answers.stream().filter(condition).count(), answers.size());
    }

    /// Arms whose effect on the main outcome meets a condition.
    Share perArm(Predicate<ArmEffect> condition) {
        List<ArmEffect> effects = effects();
        return new Share((int) effects.stream().filter(condition).count(), effects.size());
    }

    Share verdict(Verdict verdict) {
        return perArm(effect -> effect.verdict() == verdict);
    }

    double meanEstimate() {
        return effects().stream().mapToDouble(e -> e.summary().mean()).average().orElseThrow();
    }

    private List<ArmEffect> effects() {
        return answers.stream().flatMap(answer -> answer.main().effects().stream()).toList();
    }
}
