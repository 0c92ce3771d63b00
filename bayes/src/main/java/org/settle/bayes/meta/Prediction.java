package org.settle.bayes.meta;

import java.util.Optional;
import java.util.OptionalDouble;

/// What a model expects at given moderators.
///
/// @param estimate the average true effect there
/// @param se its standard error
/// @param interval the 95 % confidence interval of that average
/// @param newStudy the 95 % prediction interval of the true effect in one new study; absent where
///   it is not estimated how true effects differ
public record Prediction(
        double estimate,
        double se,
        ConfidenceInterval interval,
        Optional<ConfidenceInterval> newStudy) {
    /// With the covariance `G Gᵀ`, the variance at x is `|Gᵀ x|²`, to which that of true effects is
    /// added for a new study.
    static Prediction of(
            double[] x,
            double[] coefficients,
            double[][] root,
            Yardstick yardstick,
            OptionalDouble spread) {
        double variance = 0;
        for (int a = 0; a < x.length; a++) {
            double entry = 0;
            for (int j = 0; j < x.length; j++) {
                entry += root[j][a] * x[j];
            }
            variance += entry * entry;
        }
        double known = variance;
        double estimate = WaldTest.product(x, coefficients);
        return new Prediction(
                estimate,
                Math.sqrt(known),
                yardstick.about(estimate, Math.sqrt(known)),
                spread.stream()
                        .mapToObj(s -> yardstick.about(estimate, Math.sqrt(known + s)))
                        .findFirst());
    }
}
