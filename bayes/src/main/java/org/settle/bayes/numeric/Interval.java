package org.settle.bayes.numeric;

/// A closed interval of the real line, such as [-1, 1].
///
/// @param low left end
/// @param high right end, above `low`
public record Interval(double low, double high) {
    /// Checks the ends.
    ///
    /// @throws IllegalArgumentException if `low` is not below `high`
    public Interval {
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    "An interval needs low < high, but was given " + low + " and " + high + ".");
        }
    }

    /// The distance between the ends.
    ///
    /// @return `high - low`
    public double width() {
        return high - low;
    }
}
