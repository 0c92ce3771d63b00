package org.settle.evidence.prior;

import java.util.List;
import java.util.Optional;
import org.settle.bayes.meta.RandomEffectsPosterior;
import org.settle.bayes.meta.Studies;
import org.settle.bayes.numeric.Marginal;
import org.settle.evidence.Discount;
import org.settle.evidence.Discount.Reason;
import org.settle.evidence.Domain;
import org.settle.evidence.Evidence;
import org.settle.evidence.Role;
import org.settle.evidence.appraisal.Question;
import org.settle.evidence.effect.TrialEffect;
import org.settle.evidence.synthesis.Synthesis;

/// What the record says of the effect in a new person, as a normal distribution in standard
/// deviations of the outcome, positive where it helps: the predictive distribution of the trials,
/// never the interval of their mean, less what is taken off.
///
/// ```math
/// \theta_{new} \sim N\big(k\,m,\ \max(s^2 + \sum a_i^2,\ f^2)\big)
/// ```
///
/// with m and s the mean and spread of the prediction of the Bayesian random-effects model (mean ~
/// N(0, 1), tau ~ half-normal(0.5)), k the product of the shares that are kept, a the spreads that
/// are added and f the floor.
///
/// @param question the one that was answered, which may be wider than what was asked
/// @param synthesis the trials it rests on
/// @param trials with a number
/// @param prediction mean and spread before anything is taken off; empty without a trial
/// @param taken what was taken off, in order
/// @param mean in standard deviations of the outcome
/// @param sd in standard deviations of the outcome
public record EvidencePrior(
        Question question,
        Synthesis synthesis,
        List<TrialEffect> trials,
        Optional<Spread> prediction,
        List<Discount> taken,
        double mean,
        double sd) {
    /// What is believed where the record has nothing: as every command does without a prior.
    public static final double REFERENCE_SD = 1;

    private static final double MEAN_SD = 1;
    private static final double TAU_SCALE = 0.5;

    /// Keeps the lists unchangeable.
    public EvidencePrior {
        trials = List.copyOf(trials);
        taken = List.copyOf(taken);
    }

    /// A mean with its spread.
    ///
    /// @param mean the mean
    /// @param sd the standard deviation
    public record Spread(double mean, double sd) {}

    /// Whether it is the reference prior, because the record has nothing.
    ///
    /// @return true without a trial
    public boolean isReference() {
        return prediction.isEmpty();
    }

    /// Works it out for what somebody does with the own hands. Trials of people with the same
    /// condition go first; where there is none with a number, all trials of the outcome are taken,
    /// and that costs.
    ///
    /// @param evidence the record
    /// @param outcome an outcome or a family
    /// @param condition of the person, where one is known
    /// @return the prior, the reference prior where there is nothing
    public static EvidencePrior of(Evidence evidence, String outcome, Optional<String> condition) {
        Question narrow = new Question(Optional.of(outcome), condition);
        Synthesis own = Synthesis.of(evidence, narrow);
        if (!own.trials().isEmpty() || condition.isEmpty()) {
            return of(evidence, own, condition.isEmpty());
        }
        Question wide = new Question(Optional.of(outcome), Optional.empty());
        return of(evidence, Synthesis.of(evidence, wide), true);
    }

    private static EvidencePrior of(Evidence evidence, Synthesis synthesis, boolean isWide) {
        List<TrialEffect> trials = synthesis.trials();
        if (trials.isEmpty()) {
            return new EvidencePrior(
                    synthesis.appraisal().question(),
                    synthesis,
                    trials,
                    Optional.empty(),
                    List.of(),
                    0,
                    REFERENCE_SD);
        }
        Marginal next =
                RandomEffectsPosterior.of(
                                Studies.of(trials.stream().map(TrialEffect::size).toList()),
                                MEAN_SD,
                                TAU_SCALE)
                        .prediction();
        List<Discount> taken =
                evidence.discounts().stream()
                        .filter(d -> isDue(d.reason(), synthesis, isWide))
                        .toList();
        double keep = 1;
        double variance = next.sd() * next.sd();
        double floor = 0;
        for (Discount discount : taken) {
            keep *= discount.keep();
            if (discount.reason() == Reason.FLOOR) {
                floor = discount.sd();
            } else {
                variance += discount.sd() * discount.sd();
            }
        }
        return new EvidencePrior(
                synthesis.appraisal().question(),
                synthesis,
                trials,
                Optional.of(new Spread(next.mean(), next.sd())),
                taken,
                keep * next.mean(),
                Math.max(Math.sqrt(variance), floor));
    }

    private static boolean isDue(Reason reason, Synthesis synthesis, boolean isWide) {
        return switch (reason) {
            case BIAS -> isDoubted(synthesis, Domain.BIAS);
            case FEW_PEOPLE -> isDoubted(synthesis, Domain.IMPRECISION);
            case HANDS_TO_ROLLER ->
                    synthesis.trials().stream().noneMatch(t -> t.study().role() == Role.MFR_SELF);
            case OTHER_CONDITION -> isWide;
            case FLOOR -> true;
        };
    }

    private static boolean isDoubted(Synthesis synthesis, Domain domain) {
        return synthesis.appraisal().doubts().stream().anyMatch(d -> d.domain() == domain);
    }
}
