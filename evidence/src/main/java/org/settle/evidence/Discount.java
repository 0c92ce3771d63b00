package org.settle.evidence;

import java.util.Optional;

/// What is taken off the number of trials before it says anything of one person.
///
/// @param reason when it is
/// @param keep the share of the mean that is kept, from 0 to 1
/// @param sd what is added to the spread, in quadrature; for the floor, the least spread
/// @param why in words
/// @param source of the number; empty where it is ours
public record Discount(
        Reason reason, double keep, double sd, String why, Optional<Identifier> source) {
    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if the share is none, or the spread is below 0
    public Discount {
        if (!(keep >= 0 && keep <= 1 && sd >= 0)) {
            throw new IllegalArgumentException(
                    "A discount keeps a share from 0 to 1 and adds a spread of 0 or more, but keeps %s and adds %s. Correct it."
                            .formatted(Amount.text(keep), Amount.text(sd)));
        }
    }

    /// When something is taken off.
    public enum Reason {
        /// Most trials have no sham.
        BIAS,
        /// The trials are of hands of others.
        HANDS_TO_ROLLER,
        /// The trials are of people with something else.
        OTHER_CONDITION,
        /// Few people took part.
        FEW_PEOPLE,
        /// Always: people differ more than trials.
        FLOOR
    }
}
