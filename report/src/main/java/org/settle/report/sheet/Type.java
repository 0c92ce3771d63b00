package org.settle.report.sheet;

import org.settle.report.chart.Palette;

/// How a text is set: its size and the distance of its lines in points, how dark and how heavy.
public enum Type {
    /// The sentence that carries the page.
    TITLE(16.5, 20, Inks.PALETTE.ink(), true),
    /// The same where it is long.
    LONG_TITLE(12.5, 15.5, Inks.PALETTE.ink(), true),
    /// Above a part.
    HEADING(9.6, 12.5, Inks.PALETTE.ink(), true),
    /// Sentences.
    BODY(8.6, 10.8, Inks.PALETTE.ink(), false),
    /// Sentences that carry more than others.
    STRONG(8.6, 10.8, Inks.PALETTE.ink(), true),
    /// Below a picture, and at the edges of the page.
    QUIET(7.3, 8.9, Inks.PALETTE.grey(), false),
    /// Numbers and formulas.
    SMALL(6.9, 8.5, Inks.PALETTE.ink(), false);

    private final double size;
    private final double leading;
    private final String color;
    private final boolean strong;

    Type(double size, double leading, String color, boolean strong) {
        this.size = size;
        this.leading = leading;
        this.color = color;
        this.strong = strong;
    }

    double size() {
        return size;
    }

    /// From one line to the next.
    double leading() {
        return leading;
    }

    Shade shade() {
        return Shade.of(color);
    }

    boolean isStrong() {
        return strong;
    }

    /// From the top of a line to where its letters stand: the letters in the middle of the line.
    double baseline() {
        return leading / 2 + 0.35 * size;
    }

    /// The colors of a sheet: those of light surroundings, on white.
    static final class Inks {
        static final Palette PALETTE =
                new Palette(
                        Palette.LIGHT.ink(),
                        Palette.PRINT.paper(),
                        Palette.LIGHT.green(),
                        Palette.LIGHT.ochre(),
                        Palette.LIGHT.grey());

        private Inks() {}
    }
}
