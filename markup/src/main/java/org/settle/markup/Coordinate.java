package org.settle.markup;

/// Writes coordinates of a picture: a tenth of a unit is finer than any screen shows.
public final class Coordinate {
    private Coordinate() {}

    /// A coordinate as text, the same on every machine.
    ///
    /// @param value finite
    /// @return for example `12.3` or `12`
    /// @throws IllegalArgumentException if the value is not finite
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "A coordinate must be a finite number, but was " + value + ".");
        }
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
