package org.settle.evidence;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// One side of a comparison. What the mean is of, [EffectKind] says.
///
/// @param n how many people
/// @param mean their mean
/// @param sd its standard deviation, as printed
public record Arm(OptionalInt n, OptionalDouble mean, OptionalDouble sd) {
    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if a spread is below 0 or has no mean
    public Arm {
        Amount.between(0, Double.POSITIVE_INFINITY, "standard deviation", sd);
        if (sd.isPresent() && mean.isEmpty()) {
            throw new IllegalArgumentException(
                    "A standard deviation needs its mean, but there is none. Give the mean.");
        }
    }
}
