package org.settle.analysis;

import java.util.List;
import java.util.Optional;
import org.settle.trial.Diary;
import org.settle.trial.Trial;

/// The words for the arms of one outcome, lowered where the randomisation test does not support
/// them.
final class OutcomeVerdicts {
    private final Trial trial;
    private final String outcome;
    private final List<Optional<RandomisationTest>> tests;
    private final Verdict.Look look;
    private final List<Caution> cautions;

    OutcomeVerdicts(
            Trial trial,
            Diary diary,
            String outcome,
            List<Optional<RandomisationTest>> tests,
            AnalysisSettings settings,
            List<Caution> cautions) {
        int planned = Cautions.plannedDays(trial, settings);
        this.trial = trial;
        this.outcome = outcome;
        this.tests = tests;
        this.look =
                new Verdict.Look(
                        diary.days(),
                        planned == 0
                                ? diary.days() >= Verdict.Limits.STANDARD.firstDay()
                                : diary.days() == planned);
        this.cautions = cautions;
    }

    Optional<RandomisationTest> test(int k) {
        return tests.get(k);
    }

    /// The word for arm k + 1; adds a caution where it is lowered.
    Verdict of(int k, double pBenefit, double pNoDifference) {
        int arms = trial.arms().size() - 1;
        Verdict verdict = Verdict.of(Verdict.Limits.STANDARD, pBenefit, pNoDifference, arms, look);
        Optional<RandomisationTest> against =
                test(k).filter(RandomisationTest::contradicts).filter(_ -> verdict.isVeryLikely());
        if (against.isEmpty()) {
            return verdict;
        }
        String arm = trial.arms().get(k + 1).label();
        cautions.add(new Caution.Lowered(outcome, arm, against.get().pTwoSided()));
        return verdict.lowered();
    }
}
