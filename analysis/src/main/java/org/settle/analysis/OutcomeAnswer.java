package org.settle.analysis;

import java.util.List;
import org.settle.bayes.Posterior;
import org.settle.trial.Outcome;

/// The answer for one outcome.
///
/// @param outcome which outcome
/// @param observed how many days were used
/// @param effects one per arm compared with the reference
/// @param parameters everything else the model estimates
/// @param noiseModels the noise models with their weights
/// @param sensitivity the same question answered in other ways; empty where not asked for
public record OutcomeAnswer(
        Outcome outcome,
        int observed,
        List<ArmEffect> effects,
        Parameters parameters,
        List<Posterior.WeightedNoise> noiseModels,
        List<Variant> sensitivity) {
    /// Keeps copies.
    public OutcomeAnswer {
        effects = List.copyOf(effects);
        noiseModels = List.copyOf(noiseModels);
        sensitivity = List.copyOf(sensitivity);
    }

    /// Whether there are numbers: a series without any chance in it leads to none.
    boolean isFinite() {
        return effects.stream()
                .map(ArmEffect::summary)
                .allMatch(s -> Double.isFinite(s.q50()) && s.sd() > 0);
    }
}
