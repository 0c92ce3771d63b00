package org.settle.practice;

/// What the body can do today.
///
/// @param floor can get down to the floor and up again
/// @param standing can stand at a wall for some minutes
/// @param wheelchair uses a wheelchair
public record Mobility(boolean floor, boolean standing, boolean wheelchair) {
    /// Nothing said: neither floor nor standing is taken for granted.
    ///
    /// @return the careful one
    public static Mobility unknown() {
        return new Mobility(false, false, false);
    }
}
