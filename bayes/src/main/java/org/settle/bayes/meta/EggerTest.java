package org.settle.bayes.meta;

import java.util.Arrays;
import java.util.Optional;

/// Whether effects grow with their imprecision, as they do where small studies without a result are
/// not published (Sterne and Egger 2005, doi:10.1002/0470870168.ch6).
///
/// @param slope of the predictor; its p-value is that of the test
/// @param limit the effect that a study without sampling error would have; absent where the model
///   has moderators
public record EggerTest(Coefficient slope, Optional<Coefficient> limit) {
    /// What stands for imprecision.
    public enum Predictor {
        /// The standard error of the effect.
        STANDARD_ERROR,
        /// Its square.
        VARIANCE
    }

    /// The test as a moderator of a random-effects model.
    ///
    /// @param studies the data
    /// @param method how τ² is estimated
    /// @param test how coefficients are tested
    /// @param predictor what stands for imprecision
    /// @return the test
    /// @throws IllegalArgumentException if all variances are equal, or as [RandomEffects#fit]
    public static EggerTest of(
            Studies studies, TauMethod method, CoefficientTest test, Predictor predictor) {
        double[] imprecision =
                Arrays.stream(studies.variances())
                        .map(v -> predictor == Predictor.VARIANCE ? v : Math.sqrt(v))
                        .toArray();
        RandomEffects fit = RandomEffects.fit(studies.with(imprecision), method, test);
        return new EggerTest(
                fit.coefficients().getLast(),
                studies.moderatorCount() == 0
                        ? Optional.of(fit.coefficients().getFirst())
                        : Optional.empty());
    }

    /// The classical test (Egger et al. 1997, doi:10.1136/bmj.315.7109.629): a regression weighted
    /// by 1 / v with a free error variance, which is what Knapp and Hartung make of fixed effects.
    ///
    /// @param studies the data
    /// @param predictor what stands for imprecision
    /// @return the test
    /// @throws IllegalArgumentException as above
    public static EggerTest classical(Studies studies, Predictor predictor) {
        return of(studies, TauMethod.FE, CoefficientTest.KNAPP_HARTUNG, predictor);
    }
}
