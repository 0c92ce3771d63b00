package org.settle.bayes.sampling;

import java.util.Arrays;
import org.settle.bayes.RegressionData;

/// Where and how wide the priors of a continuous outcome are.
///
/// @param center the middle of the prior of the level, in the outcome's unit
/// @param spread the typical sd of one day, in the outcome's unit, above 0
public record OutcomeScale(double center, double spread) {
    /// Checks the values.
    ///
    /// @throws IllegalArgumentException when they are not finite or the spread is not above 0
    public OutcomeScale {
        if (!Double.isFinite(center) || !(spread > 0 && spread < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The scale of an outcome needs a finite center and a spread above 0, but %s and %s were given; does the outcome vary?"
                            .formatted(center, spread));
        }
    }

    /// The mean and sd (n - 1) of the observed outcomes.
    ///
    /// @param series the outcomes
    /// @return their scale
    /// @throws IllegalArgumentException when fewer than two days have an outcome or it does not
    ///   vary
    public static OutcomeScale of(RegressionData series) {
        double[] observed =
                Arrays.stream(series.observedDays()).mapToDouble(series::outcome).toArray();
        return new OutcomeScale(RHat.mean(observed), Math.sqrt(RHat.variance(observed)));
    }
}
