package org.settle.evidence;

import java.util.OptionalDouble;

/// A p as printed.
///
/// @param relation how it stands to the number
/// @param value the number
public record PValue(Relation relation, double value) {
    /// Checks the number.
    ///
    /// @throws IllegalArgumentException if it is no probability
    public PValue {
        Amount.between(0, 1, "p", OptionalDouble.of(value));
    }
}
