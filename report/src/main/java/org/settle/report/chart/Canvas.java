package org.settle.report.chart;

import org.settle.markup.Coordinate;
import org.settle.markup.Element;

/// A picture while it is drawn: 358 units wide, a screen of 390 pixels without its margins.
final class Canvas {
    static final double WIDTH = 358;
    static final double MARGIN = 12;
    private static final double MARK = 22;

    /// Generous for most letters of a screen font at the size of [Palette#TEXT].
    private static final double LETTER = 8.2;

    private final Element svg;

    Canvas(Frame frame, double height, String title, String description) {
        double mark = frame.mark().isEmpty() ? 0 : MARK;
        String id = frame.id();
        String box = "0 0 %s %s".formatted(Coordinate.of(WIDTH), Coordinate.of(height + mark));
        svg =
                Element.of("svg")
                        .with("xmlns", "http://www.w3.org/2000/svg")
                        .with("viewBox", box)
                        .with("role", "img")
                        .with("aria-labelledby", id + "-t " + id + "-d");
        svg.add(Element.of("title", title).with("id", id + "-t"));
        svg.add(Element.of("desc", description).with("id", id + "-d"));
        if (mark > 0) {
            text(WIDTH / 2, height + mark - 6, "middle", "mark", frame.mark());
        }
    }

    Element svg() {
        return svg;
    }

    void text(double x, double y, String anchor, String style, String text) {
        svg.add(
                Element.of("text", fitting(text, WIDTH))
                        .with("x", x)
                        .with("y", y)
                        .with("text-anchor", anchor)
                        .with("class", style));
    }

    void line(double x1, double y1, double x2, double y2, String style) {
        svg.add(
                Element.of("line")
                        .with("x1", x1)
                        .with("y1", y1)
                        .with("x2", x2)
                        .with("y2", y2)
                        .with("class", style));
    }

    void rect(double x, double y, double width, double height, String style) {
        svg.add(
                Element.of("rect")
                        .with("x", x)
                        .with("y", y)
                        .with("width", Math.max(0, width))
                        .with("height", Math.max(0, height))
                        .with("class", style));
    }

    void circle(double x, double y, double radius, String style) {
        svg.add(
                Element.of("circle")
                        .with("cx", x)
                        .with("cy", y)
                        .with("r", radius)
                        .with("class", style));
    }

    void path(String d, String style) {
        if (!d.isEmpty()) {
            svg.add(Element.of("path").with("d", d).with("class", style));
        }
    }

    /// Many dots as one path: lines of no length with round ends.
    void dots(String d, double width, String style) {
        if (!d.isEmpty()) {
            svg.add(
                    Element.of("path")
                            .with("d", d)
                            .with("class", style)
                            .with("stroke-width", width));
        }
    }

    static String dot(double x, double y) {
        return "M%s %sh.01".formatted(Coordinate.of(x), Coordinate.of(y));
    }

    /// How wide a text is at most, roughly: letters of East Asia and pictures take two places.
    static double width(String text) {
        return LETTER * text.codePoints().mapToLong(c -> c >= 0x1100 ? 2 : 1).sum();
    }

    /// A text cut to a width.
    static String fitting(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int[] letters = text.codePoints().toArray();
        for (int c : letters) {
            if (width(cut.toString()) + 3 * LETTER > width) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut.append('…').toString();
    }
}
