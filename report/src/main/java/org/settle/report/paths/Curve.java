package org.settle.report.paths;

/// A curve that leaves and arrives level: a cubic one of Bézier.
///
/// @param from its beginning
/// @param to its end
/// @param leaves how far across it is drawn at first
/// @param arrives from where it is drawn in the end
record Curve(Point from, Point to, double leaves, double arrives) {
    /// What follows the beginning in the data of a path.
    String written() {
        return "C%s %s %s"
                .formatted(
                        new Point(leaves, from.y()).written(),
                        new Point(arrives, to.y()).written(),
                        to.written());
    }

    /// The point at a share of the way.
    Point at(double share) {
        double rest = 1 - share;
        double first = rest * rest * rest;
        double second = 3 * rest * rest * share;
        double third = 3 * rest * share * share;
        double last = share * share * share;
        return new Point(
                first * from.x() + second * leaves + third * arrives + last * to.x(),
                (first + second) * from.y() + (third + last) * to.y());
    }
}
