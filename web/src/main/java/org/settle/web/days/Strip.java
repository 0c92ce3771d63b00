package org.settle.web.days;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.web.days.DayBook.Day;
import org.settle.web.ui.Visit;

/// A dot for each day, from 0 at the bottom to 10 at the top: always the same axis, no arms, no
/// effect. A day left out is a hollow tick below the axis.
final class Strip {
    private static final double LEFT = 26;
    private static final double TOP = 34;
    private static final double BOTTOM = 110;
    private static final double WIDTH = 358;

    private Strip() {}

    static Element of(Visit visit, String outcome, List<Day> days) {
        String name = visit.say("day.name-" + outcome);
        long rated = days.stream().filter(d -> d.rating(outcome).isPresent()).count();
        // Days before the first entry were not left out: there was nothing yet.
        int first = days.indexOf(days.stream().filter(d -> !d.isEmpty()).findFirst().orElseThrow());
        String what =
                visit.say(
                        "day.strip-what",
                        Map.of(
                                "name", name,
                                "rated", Long.toString(rated),
                                "all", Integer.toString(days.size() - first)));
        Element svg =
                Element.of("svg")
                        .with("viewBox", "0 0 358 134")
                        .with("class", "strip")
                        .with("role", "img")
                        .with("aria-label", name + ". " + what);
        svg.add(Element.of("title", name)).add(Element.of("desc", what));
        svg.add(text(0, 16, "heading", name));
        axis(svg);
        double step = (WIDTH - LEFT - 8) / days.size();
        for (int at = 0; at < days.size(); at++) {
            double x = LEFT + 4 + (at + 0.5) * step;
            Optional<Integer> value = days.get(at).rating(outcome);
            boolean begun = at >= first;
            value.map(v -> dot(x, v))
                    .or(() -> Optional.of(gap(x)).filter(_ -> begun))
                    .ifPresent(svg::add);
        }
        return svg;
    }

    private static void axis(Element svg) {
        for (int value : List.of(0, 5, 10)) {
            double y = height(value);
            svg.add(
                    Element.of("line")
                            .with("x1", LEFT)
                            .with("y1", y)
                            .with("x2", WIDTH)
                            .with("y2", y)
                            .with("class", "axis"));
            svg.add(text(0, y + 5, "number", Integer.toString(value)));
        }
    }

    private static double height(int value) {
        return BOTTOM - value * (BOTTOM - TOP) / 10;
    }

    private static Element text(double x, double y, String style, String text) {
        return Element.of("text", text)
                .with("x", x)
                .with("y", y)
                .with("font-size", style.equals("heading") ? "16" : "14")
                .with("class", style);
    }

    private static Element dot(double x, int value) {
        return Element.of("circle")
                .with("cx", x)
                .with("cy", height(value))
                .with("r", 4.2)
                .with("class", "dot");
    }

    private static Element gap(double x) {
        return Element.of("rect")
                .with("x", x - 1.5)
                .with("y", BOTTOM + 8)
                .with("width", 3)
                .with("height", 9)
                .with("class", "gap");
    }
}
