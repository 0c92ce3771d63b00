package org.settle.report.sheet;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.util.Matrix;
import org.settle.markup.Element;

/// A picture as pages show it, on paper.
///
/// @param svg the picture
/// @param sentence what it shows, for those who cannot see it
/// @param scale points for one unit of the picture
/// @param cut units left out at each side, where the picture has nothing but room
public record Picture(Element svg, String sentence, double scale, double cut) implements Block {
    private static final Looks LOOKS = new Looks(Type.Inks.PALETTE);

    /// A picture of a width.
    ///
    /// @param svg the picture
    /// @param sentence what it shows
    /// @param width from its left edge to its right
    /// @return the block
    public static Picture of(Element svg, String sentence, double width) {
        return new Picture(svg, sentence, width / box(svg)[2], 0);
    }

    private static double[] box(Element svg) {
        return Arrays.stream(svg.attribute("viewBox").orElseThrow().split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Override
    public double height() {
        return scale * box(svg)[3];
    }

    private double width() {
        return scale * (box(svg)[2] - 2 * cut);
    }

    @Override
    public void draw(Paper paper, double x, double y) throws IOException {
        PDPageContentStream pen = paper.pen();
        PDStructureElement figure =
                paper.leaf(
                        "Figure",
                        () -> {
                            pen.saveGraphicsState();
                            float size = (float) scale;
                            float left = (float) (x - scale * cut);
                            pen.transform(new Matrix(size, 0, 0, size, left, (float) y));
                            Brush brush = new Brush(paper, LOOKS);
                            for (Element mark : svg.elements()) {
                                brush.paint(mark);
                            }
                            pen.restoreGraphicsState();
                        });
        figure.setAlternateDescription(sentence);
        figure.addAttribute(place(x, y));
    }

    private PDLayoutAttributeObject place(double x, double y) {
        PDLayoutAttributeObject place = new PDLayoutAttributeObject();
        place.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        place.setBBox(
                new PDRectangle(
                        (float) x,
                        (float) (Paper.HEIGHT - y - height()),
                        (float) width(),
                        (float) height()));
        return place;
    }
}
