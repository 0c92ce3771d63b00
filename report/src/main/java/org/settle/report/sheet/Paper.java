package org.settle.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// One page of A4, measured in points from its upper left corner.
///
/// The same marks give the same bytes.
public final class Paper implements AutoCloseable {
    /// From edge to edge.
    public static final double WIDTH = PDRectangle.A4.getWidth();

    /// From top to foot.
    public static final double HEIGHT = PDRectangle.A4.getHeight();

    /// How much a strong letter is widened on each side, as a share of its size.
    private static final float WEIGHT = 0.028f;

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final Letters letters;
    private final Tags tags;
    private final PDPageContentStream pen;

    /// An empty page.
    ///
    /// @param about what the document says of itself
    /// @throws IOException if the typeface cannot be read
    public Paper(About about) throws IOException {
        document.addPage(page);
        about.write(document);
        tags = new Tags(document, page);
        letters = Letters.in(document);
        pen = new PDPageContentStream(document, page);
        // From here on as on a screen: down is more.
        pen.transform(new Matrix(1, 0, 0, -1, 0, (float) HEIGHT));
    }

    /// Its typeface.
    ///
    /// @return to measure texts
    public Letters letters() {
        return letters;
    }

    PDPageContentStream pen() {
        return pen;
    }

    /// Draws a part of the page that is told to those who hear it.
    PDStructureElement part(String type, Drawing inside) throws IOException {
        PDStructureElement part = tags.open(type);
        inside.draw();
        tags.close();
        return part;
    }

    /// Draws a part that holds nothing but marks.
    PDStructureElement leaf(String type, Drawing marks) throws IOException {
        return part(
                type,
                () -> {
                    pen.beginMarkedContent(tags.name(), tags.mark());
                    marks.draw();
                    pen.endMarkedContent();
                });
    }

    /// Draws something that says nothing, such as a line between parts.
    void decoration(Drawing marks) throws IOException {
        pen.beginMarkedContent(COSName.ARTIFACT);
        marks.draw();
        pen.endMarkedContent();
    }

    /// Writes one line.
    ///
    /// @param x where it begins
    /// @param y where its letters stand
    void text(String text, double x, double y, double size, Shade shade, boolean strong)
            throws IOException {
        pen.beginText();
        fill(shade);
        if (strong) {
            stroke(shade);
            pen.setLineWidth(WEIGHT * (float) size);
        }
        pen.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        pen.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) y));
        for (Letters.Piece piece : letters.pieces(text)) {
            pen.setFont(letters.font(), (float) (size * piece.scale()));
            pen.setTextRise((float) (size * piece.rise()));
            pen.showTextWithPositioning(letters.spaced(piece.text()));
        }
        pen.endText();
    }

    /// Draws a thin line from left to right.
    void rule(double x, double y, double width, double thickness, Shade shade) throws IOException {
        decoration(
                () -> {
                    fill(shade);
                    pen.addRect(
                            (float) x,
                            (float) (y - thickness / 2),
                            (float) width,
                            (float) thickness);
                    pen.fill();
                });
    }

    void fill(Shade shade) throws IOException {
        pen.setNonStrokingColor(shade.red(), shade.green(), shade.blue());
    }

    void stroke(Shade shade) throws IOException {
        pen.setStrokingColor(shade.red(), shade.green(), shade.blue());
    }

    /// Ends the page.
    ///
    /// @return a PDF
    /// @throws IOException if it cannot be put together
    public byte[] bytes() throws IOException {
        pen.close();
        document.setDocumentId(fingerprint());
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        document.save(to, CompressParameters.DEFAULT_COMPRESSION);
        return to.toByteArray();
    }

    /// Else the library would take the time of day.
    private long fingerprint() throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream marks = page.getContents()) {
            sum.update(marks.readAllBytes());
        }
        return sum.getValue();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
