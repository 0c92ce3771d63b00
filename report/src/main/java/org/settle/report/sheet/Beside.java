package org.settle.report.sheet;

import java.io.IOException;

/// A block with another one to its right, their middles level.
///
/// @param left the first one
/// @param right the other
/// @param distance from the left edge of one to that of the other
public record Beside(Block left, Block right, double distance) implements Block {
    @Override
    public double height() {
        return Math.max(left.height(), right.height());
    }

    @Override
    public void draw(Paper paper, double x, double y) throws IOException {
        left.draw(paper, x, y + (height() - left.height()) / 2);
        right.draw(paper, x + distance, y + (height() - right.height()) / 2);
    }
}
