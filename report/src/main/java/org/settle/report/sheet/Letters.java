package org.settle.report.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typeface of a sheet, Liberation Sans, which the PDF library brings along: how wide its texts
/// are, and what stands for signs that it does not have.
public final class Letters {
    private static final String FACE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /// Stands for a sign that the typeface does not have, such as a smiling face.
    private static final String BOX = "□";

    /// What a reader takes for one sign, however many characters it is made of.
    private static final Pattern SIGN = Pattern.compile("\\X");

    private final PDFont font;
    private final TrueTypeFont face;
    private final CmapLookup glyphs;
    private final KerningSubtable kerning;
    private final double unit;

    /// By text, of letters of size one: the same words are measured many times.
    private final Map<String, Double> widths = new HashMap<>();

    private Letters(PDFont font, TrueTypeFont face) throws IOException {
        this.font = font;
        this.face = face;
        this.glyphs = face.getUnicodeCmapLookup();
        this.kerning = face.getKerning().getHorizontalKerningSubtable();
        this.unit = face.getUnitsPerEm();
    }

    /// Reads the typeface; of its letters only those that are used go into the document.
    static Letters in(PDDocument document) throws IOException {
        try (InputStream in = PDFont.class.getResourceAsStream(FACE)) {
            if (in == null) {
                throw new IllegalStateException("The PDF library brings no typeface at " + FACE);
            }
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in));
            document.registerTrueTypeFontForClosing(face);
            // Two letters drawn as one would be copied as one.
            face.setEnableGsub(false);
            return new Letters(PDType0Font.load(document, face, true), face);
        }
    }

    /// A part of a text that is set alike.
    ///
    /// @param text all of its signs are in the typeface
    /// @param scale of the letters' size
    /// @param rise above the line, as a share of the size
    record Piece(String text, double scale, double rise) {}

    PDFont font() {
        return font;
    }

    /// A text as it can be set: lowered and raised letters that the typeface does not have as such
    /// are small ordinary ones, any other sign that it does not have is a box.
    List<Piece> pieces(String text) {
        String composed = ReadingOrder.seen(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (composed.codePoints().allMatch(this::has)) {
            return List.of(new Piece(composed, 1, 0));
        }
        List<Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        SIGN.matcher(composed)
                .results()
                .map(sign -> sign.group())
                .forEach(
                        sign -> {
                            if (isIndex(sign)) {
                                pieces.add(new Piece(plain.toString(), 1, 0));
                                pieces.add(index(sign));
                                plain.setLength(0);
                            } else {
                                plain.append(shown(sign));
                            }
                        });
        pieces.add(new Piece(plain.toString(), 1, 0));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private boolean has(int letter) {
        return glyphs.getGlyphId(letter) != 0;
    }

    private boolean isIndex(String sign) {
        int letter = sign.codePointAt(0);
        return letter >= 0x2070 && letter <= 0x209C && !has(letter);
    }

    private Piece index(String sign) {
        boolean low = sign.codePointAt(0) >= 0x2080;
        String letter = Normalizer.normalize(sign, Normalizer.Form.NFKC);
        return new Piece(shown(letter), 0.66, low ? -0.14 : 0.36);
    }

    private String shown(String sign) {
        int[] seen = sign.codePoints().filter(letter -> !isInvisible(letter)).toArray();
        for (int letter : seen) {
            if (!has(letter)) {
                return BOX;
            }
        }
        return new String(seen, 0, seen.length);
    }

    /// Characters that only say how others are to be drawn.
    private static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT
                || (letter >= 0xFE00 && letter <= 0xFE0F);
    }

    /// How wide a text is.
    double width(String text, double size) {
        return size * widths.computeIfAbsent(text, this::width);
    }

    private double width(String text) {
        double width = 0;
        for (Piece piece : pieces(text)) {
            width += piece.scale() * advance(piece.text()) / unit;
        }
        return width;
    }

    private double advance(String text) {
        int before = 0;
        double advance = 0;
        for (int letter : text.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(letter);
            advance += advance(glyph) + kerning(before, glyph);
            before = glyph;
        }
        return advance;
    }

    private int advance(int glyph) {
        try {
            return face.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface cannot be read.", e);
        }
    }

    private int kerning(int before, int glyph) {
        return before == 0 ? 0 : kerning.getKerning(before, glyph);
    }

    /// A text with the distances between its letters, as a page's content takes it.
    Object[] spaced(String text) {
        List<Object> parts = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        int before = 0;
        for (int letter : text.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(letter);
            int closer = kerning(before, glyph);
            if (closer != 0) {
                parts.add(same.toString());
                parts.add((float) (-1000 * closer / unit));
                same.setLength(0);
            }
            same.appendCodePoint(letter);
            before = glyph;
        }
        parts.add(same.toString());
        return parts.toArray();
    }
}
