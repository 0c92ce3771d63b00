package org.settle.cli.realdiaries;

import java.util.Locale;

/// A number that was published, beside the same number computed here from the published file.
///
/// @param what what it is
/// @param published as printed by its authors or in the note beside the file
/// @param here computed from the file
record Check(String what, String published, double here) {
    /// True where both agree to the last printed digit.
    boolean agrees() {
        double unit = Math.pow(10, -digits());
        return Math.abs(Double.parseDouble(published) - here) <= 0.5 * unit * (1 + 1e-9);
    }

    private int digits() {
        int point = published.indexOf('.');
        return point < 0 ? 0 : published.length() - point - 1;
    }

    String row() {
        return "| %s | %s | %s |"
                .formatted(
                        what, published, String.format(Locale.ROOT, "%." + digits() + "f", here));
    }
}
