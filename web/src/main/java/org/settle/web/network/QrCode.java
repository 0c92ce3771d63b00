package org.settle.web.network;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.settle.markup.Element;

/// An address as squares that a phone reads.
final class QrCode {
    /// White around the squares, without which phones do not find them.
    private static final int EDGE = 4;

    private static final int EDGE_IN_TERMINAL = 2;

    private final ByteMatrix squares;

    private QrCode(ByteMatrix squares) {
        this.squares = squares;
    }

    static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "An address has to fit into a QR code, but this does not: " + text, e);
        }
    }

    Element svg(String label) {
        int size = squares.getWidth() + 2 * EDGE;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (isDark(x, y)) {
                    path.append('M')
                            .append(x + EDGE)
                            .append(' ')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return Element.of("svg")
                .with("viewBox", "0 0 %d %d".formatted(size, size))
                .with("role", "img")
                .with("aria-label", label)
                .with("shape-rendering", "crispEdges")
                .add(
                        Element.of("rect")
                                .with("width", Integer.toString(size))
                                .with("height", Integer.toString(size))
                                .with("fill", "#fff"))
                .add(Element.of("path").with("fill", "#000").with("d", path.toString()));
    }

    /// For a terminal with light letters on a dark ground: two squares a letter, one above the
    /// other.
    String halfBlocks() {
        StringBuilder lines = new StringBuilder();
        int last = squares.getHeight() + EDGE_IN_TERMINAL;
        for (int y = -EDGE_IN_TERMINAL; y < last; y += 2) {
            lines.append("  ");
            for (int x = -EDGE_IN_TERMINAL; x < last; x++) {
                boolean above = !isDark(x, y);
                boolean below = y + 1 < last && !isDark(x, y + 1);
                lines.append(above ? (below ? '█' : '▀') : (below ? '▄' : ' '));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private boolean isDark(int x, int y) {
        return x >= 0
                && y >= 0
                && x < squares.getWidth()
                && y < squares.getHeight()
                && squares.get(x, y) == 1;
    }
}
