package org.settle.report.paths;

import java.util.Map;
import java.util.Optional;
import org.settle.evidence.Claim;
import org.settle.markup.Coordinate;
import org.settle.markup.Element;
import org.settle.report.chart.Frame;

/// Draws boxes and routes, each as a link that can be reached with the keyboard.
final class Pen {
    private static final double MARK = 24;

    private final PathWords words;
    private final Map<String, Own> own;
    private final Element svg;

    Pen(PathWords words, Map<String, Own> own, Element svg) {
        this.words = words;
        this.own = Map.copyOf(own);
        this.svg = svg;
    }

    /// A pen on new paper.
    static Pen on(
            PathWords words,
            Map<String, Own> own,
            Frame frame,
            String title,
            double width,
            double height) {
        double foot = frame.mark().isEmpty() ? 0 : MARK;
        Element svg =
                Element.of("svg")
                        .with("xmlns", "http://www.w3.org/2000/svg")
                        .with(
                                "viewBox",
                                "0 0 " + Coordinate.of(width) + " " + Coordinate.of(height + foot))
                        .with("class", "paths")
                        .with("role", "group")
                        .with("aria-label", title);
        Pen pen = new Pen(words, own, svg);
        if (foot > 0) {
            pen.text(new Point(width / 2, height + foot - 7), "middle", "mark", frame.mark());
        }
        return pen;
    }

    Element svg() {
        return svg;
    }

    void text(Point at, String anchor, String style, String text) {
        svg.add(written(at, anchor, style, text));
    }

    private static Element written(Point at, String anchor, String style, String text) {
        return Element.of("text", text)
                .with("x", at.x())
                .with("y", at.y())
                .with("text-anchor", anchor)
                .with("class", style);
    }

    void box(Box box, boolean here) {
        Optional<Own> tag = Optional.ofNullable(own.get(box.node().id()));
        boolean measured = !box.node().measured().isEmpty() || box.tagged();
        String name = words.name(box.node());
        String title = measured ? name + ". " + words.measured() : name;
        Element link =
                link(
                        words.page(box.node()),
                        tag.map(t -> title + ". " + words.own(t)).orElse(title),
                        "node"
                                + (measured ? " measured" : "")
                                + (here ? " here" : "")
                                + tag.map(t -> " own-" + t.id()).orElse(""));
        if (here) {
            link.with("aria-current", "true");
        }
        link.add(
                Element.of("rect")
                        .with("x", box.x())
                        .with("y", box.y())
                        .with("width", box.width())
                        .with("height", box.height())
                        .with("rx", measured ? 14 : 2));
        double lines = box.lines().size() + (tag.isPresent() ? 1 : 0);
        double y = box.y() + box.height() / 2 - Label.LINE * (lines - 1) / 2 + 5;
        for (String line : box.lines()) {
            link.add(written(new Point(box.x() + box.width() / 2, y), "middle", "node-name", line));
            y += Label.LINE;
        }
        if (tag.isPresent()) {
            Point at = new Point(box.x() + box.width() / 2, y);
            link.add(written(at, "middle", "own", words.own(tag.get())));
        }
        svg.add(link);
    }

    void route(Route route) {
        Claim claim = route.claim();
        String from = words.name(claim.from());
        String to = words.name(claim.to());
        Element link =
                link(
                        words.page(claim),
                        from + " → " + to + ". " + words.said(claim),
                        "path p-" + Standing.of(claim).id());
        link.add(Element.of("path").with("d", route.d()).with("class", "hit"));
        link.add(Element.of("path").with("d", route.d()).with("class", "line"));
        link.add(route.tip().drawn(claim.sign()));
        Marks.standing(Standing.of(claim), route.mark()).forEach(link::add);
        Marks.seenIn(claim, route.seen()).forEach(link::add);
        svg.add(link);
    }

    private static Element link(String path, String title, String style) {
        return Element.of("a")
                .with("href", path)
                .with("class", style)
                .add(Element.of("title", title));
    }
}
