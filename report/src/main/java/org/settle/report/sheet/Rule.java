package org.settle.report.sheet;

import java.io.IOException;

/// A line from left to right.
///
/// @param width how long
/// @param thickness how thick
public record Rule(double width, double thickness) implements Block {
    @Override
    public double height() {
        return thickness;
    }

    @Override
    public void draw(Paper paper, double x, double y) throws IOException {
        paper.rule(x, y + thickness / 2, width, thickness, Type.BODY.shade());
    }
}
