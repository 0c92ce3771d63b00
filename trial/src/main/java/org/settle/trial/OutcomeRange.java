package org.settle.trial;

/// The values an outcome can take, such as 0 to 10; both ends included.
///
/// @param lowest the smallest possible value
/// @param highest the largest possible value
public record OutcomeRange(double lowest, double highest) {

    /// Checks the two ends.
    ///
    /// @throws IllegalArgumentException if an end is not finite or `lowest` is not below `highest`
    public OutcomeRange {
        if (!Double.isFinite(lowest) || !Double.isFinite(highest) || lowest >= highest) {
            throw new IllegalArgumentException(
                    "The range of an outcome needs a lowest value below its highest, both finite, but was %s to %s."
                            .formatted(lowest, highest));
        }
    }

    /// Whether a value lies in the range, ends included.
    ///
    /// @param value the value to test
    /// @return false for values outside and for NaN
    public boolean contains(double value) {
        return lowest <= value && value <= highest;
    }
}
