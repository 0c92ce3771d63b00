package org.settle.bayes.meta;

/// What a study says of a numeric outcome in one arm: of its values, or of their changes.
///
/// @param mean in the unit of the outcome
/// @param sd the sample standard deviation, in the same unit
/// @param count how many values
public record Arm(double mean, double sd, int count) {
    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if the mean is not finite, the standard deviation is not
    ///   above 0, or there are fewer than two values
    public Arm {
        Need.that(Double.isFinite(mean), "An arm", "a finite mean", mean, "Give the mean.");
        Need.that(
                sd > 0 && Double.isFinite(sd),
                "An arm",
                "a standard deviation above 0",
                sd,
                "Take it from the standard error times the root of the count, if need be.");
        Need.that(count >= 2, "An arm", "at least 2 values", count, "Leave the study out.");
    }
}
