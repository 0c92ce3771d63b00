package org.settle.report.paths;

import org.settle.evidence.Sign;
import org.settle.markup.Element;

/// The end of a path: an arrow for more, a bar for less, a diamond for now more, now less, a ring
/// for nothing.
///
/// @param at where it touches the node
/// @param dx its direction across: -1, 0 or 1
/// @param dy its direction down: -1, 0 or 1
record Tip(Point at, double dx, double dy) {
    /// How far before the node the line ends.
    static final double LENGTH = 7;

    private static final double HALF = 4.5;
    private static final double BAR = 4;

    Element drawn(Sign sign) {
        return switch (sign) {
            case RAISES -> shape(0, 0, -9, HALF, -9, -HALF).with("class", "tip");
            case LOWERS -> shape(-2, BAR, -5.5, BAR, -5.5, -BAR, -2, -BAR).with("class", "tip");
            case CHANGES -> shape(0, 0, -6, HALF, -12, 0, -6, -HALF).with("class", "tip");
            case NONE ->
                    Element.of("circle")
                            .with("cx", at.x() - 5 * dx)
                            .with("cy", at.y() - 5 * dy)
                            .with("r", 4)
                            .with("class", "ring");
        };
    }

    /// A closed shape of points along and across the direction.
    private Element shape(double... points) {
        StringBuilder d = new StringBuilder("M");
        for (int i = 0; i < points.length; i += 2) {
            double along = points[i];
            double across = points[i + 1];
            double x = at.x() + along * dx - across * dy;
            double y = at.y() + along * dy + across * dx;
            d.append(i == 0 ? "" : "L").append(new Point(x, y).written());
        }
        return Element.of("path").with("d", d.append('Z').toString());
    }
}
