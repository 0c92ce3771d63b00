package org.settle.planning.proof;

import java.util.List;
import org.settle.analysis.TrialAnalysis;
import org.settle.analysis.Verdict;
import org.settle.bayes.numeric.Marginal;
import org.settle.trial.Arm;
import org.settle.trial.Diary;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;

/// What Settle says of a diary with two arms: the word of its table of limits.
final class Settled {
    private static final double LOW = 0.025;

    private Settled() {}

    /// @param column the outcome
    /// @param better 1 where higher is better, else -1
    /// @param atEnd whether the planned end is reached
    static Claim say(
            TrialAnalysis analysis, Diary diary, String column, int better, boolean atEnd) {
        Direction direction = better > 0 ? Direction.HIGHER : Direction.LOWER;
        Trial trial =
                Trial.of(
                        List.of(new Arm("usual"), new Arm("arm")),
                        List.of(Outcome.of(column, direction)));
        List<Marginal> contrasts = analysis.contrasts(trial, diary);
        if (contrasts.isEmpty()) {
            return Claim.NOTHING;
        }
        Marginal effect = contrasts.getFirst();
        double raised = 1 - effect.cdf(0);
        Verdict verdict =
                Verdict.of(
                        Verdict.Limits.STANDARD,
                        better > 0 ? raised : 1 - raised,
                        0,
                        1,
                        new Verdict.Look(diary.days(), atEnd));
        int helps =
                verdict == Verdict.VERY_LIKELY_HELPS
                        ? 1
                        : verdict == Verdict.VERY_LIKELY_HARMS ? -1 : 0;
        // An interval costs more than a word, and is asked for at the end alone.
        return atEnd
                ? new Claim(
                        helps * better,
                        effect.mean(),
                        effect.quantile(LOW),
                        effect.quantile(1 - LOW))
                : new Claim(helps * better, effect.mean(), Double.NaN, Double.NaN);
    }
}
