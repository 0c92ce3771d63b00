package org.settle.report.paths;

import org.settle.markup.Coordinate;

/// A place in a drawing.
record Point(double x, double y) {
    String written() {
        return Coordinate.of(x) + " " + Coordinate.of(y);
    }
}
