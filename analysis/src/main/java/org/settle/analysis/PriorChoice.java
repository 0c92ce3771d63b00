package org.settle.analysis;

import java.util.Map;
import org.settle.trial.Arm;
import org.settle.trial.Outcome;

/// The priors of the effects: the reference prior unless something else is said for an arm, or for
/// an arm and an outcome.
///
/// @param byArm priors by arm label
/// @param byArmAndOutcome priors by arm label and outcome name, which go first
public record PriorChoice(
        Map<String, EffectPrior> byArm, Map<String, Map<String, EffectPrior>> byArmAndOutcome) {
    /// The reference prior everywhere.
    public static final PriorChoice REFERENCE = new PriorChoice(Map.of(), Map.of());

    /// Keeps copies.
    public PriorChoice {
        byArm = Map.copyOf(byArm);
        byArmAndOutcome = Map.copyOf(byArmAndOutcome);
    }

    /// The prior of one effect.
    ///
    /// @param arm which arm
    /// @param outcome on which outcome
    /// @return its prior
    public EffectPrior of(Arm arm, Outcome outcome) {
        EffectPrior general = byArm.getOrDefault(arm.label(), EffectPrior.REFERENCE);
        return byArmAndOutcome
                .getOrDefault(arm.label(), Map.of())
                .getOrDefault(outcome.name(), general);
    }

    /// Whether anything else than the reference prior is said.
    ///
    /// @return true if so
    public boolean isInformed() {
        return !byArm.isEmpty() || !byArmAndOutcome.isEmpty();
    }
}
