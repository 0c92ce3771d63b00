package org.settle.bayes.meta;

/// A 95 % confidence interval: a procedure that covers the true value in 95 of 100 repetitions.
///
/// @param low left end
/// @param high right end, not below `low`
public record ConfidenceInterval(double low, double high) {
    /// Checks the ends.
    ///
    /// @throws IllegalArgumentException if `low` is above `high` or one is not a number
    public ConfidenceInterval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "A confidence interval needs low <= high, but was given %s and %s."
                            .formatted(low, high));
        }
    }
}
