package org.settle.evidence.effect;

import java.util.List;
import java.util.Optional;
import org.settle.bayes.meta.Coefficient;
import org.settle.bayes.meta.CoefficientTest;
import org.settle.bayes.meta.ConfidenceInterval;
import org.settle.bayes.meta.Heterogeneity;
import org.settle.bayes.meta.RandomEffects;
import org.settle.bayes.meta.Studies;
import org.settle.bayes.meta.TauMethod;

/// Trials put together: random effects by REML, with the interval of Knapp and Hartung, as there
/// are few of them.
///
/// @param trials how many
/// @param mean of the trials, in standard deviations
/// @param heterogeneity how much they differ
/// @param nextTrial where the next trial would fall; from three trials on
public record Pooled(
        int trials,
        Coefficient mean,
        Heterogeneity heterogeneity,
        Optional<ConfidenceInterval> nextTrial) {
    /// Pools trials.
    ///
    /// @param trials one for each group of people
    /// @return nothing below two
    public static Optional<Pooled> of(List<TrialEffect> trials) {
        return trials.size() < 2
                ? Optional.empty()
                : Optional.of(of(Studies.of(trials.stream().map(TrialEffect::size).toList())));
    }

    /// Whether no effect at all would be no surprise.
    ///
    /// @return true where zero lies in the interval of the mean
    public boolean holdsNoEffect() {
        return mean.interval().low() <= 0 && mean.interval().high() >= 0;
    }

    private static Pooled of(Studies studies) {
        RandomEffects fit =
                RandomEffects.fit(studies, TauMethod.REML, CoefficientTest.KNAPP_HARTUNG);
        return new Pooled(
                studies.count(),
                fit.coefficients().getFirst(),
                fit.heterogeneity(),
                studies.count() < 3 ? Optional.empty() : fit.predict().newStudy());
    }
}
