package org.settle.benchmarks;

import org.settle.markup.Element;

/// A picture of a page in docs/measured: 720 wide, ink on paper.
final class WidePicture {
    static final String INK = "#1d2527";
    static final String PAPER = "#fbfaf6";

    private final Element svg;

    WidePicture(String title, double height) {
        svg =
                Element.of("svg")
                        .with("xmlns", "http://www.w3.org/2000/svg")
                        .with("viewBox", "0 0 720 " + (int) height)
                        .with("role", "img")
                        .with("font-family", "system-ui, sans-serif")
                        .with("font-size", "15");
        add(Element.of("title", title));
        add(Element.of("rect").with("width", "720").with("height", height).with("fill", PAPER));
    }

    void add(Element shape) {
        svg.add(shape);
    }

    /// @param anchor `start`, `middle` or `end`
    void text(double x, double y, String anchor, String text) {
        add(
                Element.of("text", text)
                        .with("x", x)
                        .with("y", y)
                        .with("text-anchor", anchor)
                        .with("fill", INK));
    }

    String write() {
        return svg.write() + "\n";
    }
}
