package org.settle.report.sheet;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// A block with a line around it.
///
/// @param inside what it holds
/// @param width from line to line
/// @param thickness of the line
public record Boxed(Block inside, double width, double thickness) implements Block {
    /// From the line to what it holds, at the sides.
    public static final double ROOM = 8;

    private static final double HIGH = 5;

    @Override
    public double height() {
        return inside.height() + 2 * HIGH;
    }

    @Override
    public void draw(Paper paper, double x, double y) throws IOException {
        PDPageContentStream pen = paper.pen();
        paper.decoration(
                () -> {
                    paper.stroke(Type.BODY.shade());
                    pen.setLineWidth((float) thickness);
                    // No line reaches beyond the edges.
                    double half = thickness / 2;
                    pen.addRect(
                            (float) (x + half),
                            (float) (y + half),
                            (float) (width - thickness),
                            (float) (height() - thickness));
                    pen.stroke();
                });
        inside.draw(paper, x + ROOM, y + HIGH);
    }
}
