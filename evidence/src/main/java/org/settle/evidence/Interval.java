package org.settle.evidence;

/// From a lower to an upper end.
///
/// @param low the lower end
/// @param high the upper end
public record Interval(double low, double high) {
    /// Checks the order.
    ///
    /// @throws IllegalArgumentException if the lower end is above the upper
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "An interval must run from low to high, but runs from %s to %s. Look it up; if it is printed so, leave it blank and say so under care."
                            .formatted(Amount.text(low), Amount.text(high)));
        }
    }

    /// Whether a value lies in it.
    ///
    /// @param value any number
    /// @return true at the ends too
    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
