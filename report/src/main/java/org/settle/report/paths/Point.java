package org.settle.report.paths;

import org.settle.markup.Coordinate;

/// A place in a drawing.
record Point(double x, double y) {
    String written() {
        return Coordinate.of(x) + " " + Coordinate.of(y);
    }

    /// The point at a share of the curve from one point to another that leaves and arrives level.
    static Point onCurve(Point from, Point to, double share) {
        double rest = 1 - share;
        double middle = (from.x + to.x) / 2;
        double ends = rest * rest * rest;
        double arrives = share * share * share;
        double leaves = 3 * rest * rest * share;
        double near = 3 * rest * share * share;
        return new Point(
                ends * from.x + (leaves + near) * middle + arrives * to.x,
                (ends + leaves) * from.y + (near + arrives) * to.y);
    }
}
