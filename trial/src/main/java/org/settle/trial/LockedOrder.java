package org.settle.trial;

import java.time.LocalDate;
import java.util.Optional;

/// The order drawn for a trial and the seal of its protocol.
///
/// It does not prove itself: [ProtocolText] computes the hash again and draws the order again.
///
/// @param seed the number the order was drawn from
/// @param start the calendar date of day 1, where it is fixed
/// @param sequence the arm of every day
/// @param sha256 the SHA-256 of the protocol's canonical text, 64 lower-case hexadecimal digits
public record LockedOrder(long seed, Optional<LocalDate> start, Sequence sequence, String sha256) {

    /// Checks the form of the hash.
    ///
    /// @throws IllegalArgumentException if `sha256` is not 64 lower-case hexadecimal digits
    public LockedOrder {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "A SHA-256 is 64 digits from 0-9 and a-f, but was '" + sha256 + "'.");
        }
    }

    /// A locked order without a fixed start date.
    ///
    /// @param seed the number the order was drawn from
    /// @param sequence the arm of every day
    /// @param sha256 the SHA-256 of the protocol's canonical text
    public LockedOrder(long seed, Sequence sequence, String sha256) {
        this(seed, Optional.empty(), sequence, sha256);
    }
}
