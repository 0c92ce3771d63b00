package org.settle.figures.body;

import java.util.List;
import java.util.Locale;
import org.settle.markup.Element;

/// A clothed body, front or back, neutral in sex, with places to tap. Left and right are those of
/// the body's own. Every place is a link with a name, so that it works by keyboard and is read
/// aloud; a page shows the same places as a list besides.
public final class BodyMap {
    private BodyMap() {}

    /// The names of the places that are drawn on one side.
    ///
    /// @param side front or back
    /// @return ids with their sides, such as `calf-left`
    public static List<String> places(BodySide side) {
        return shapes(side).stream()
                .flatMap(
                        s ->
                                s.middle()
                                        ? List.of(s.name()).stream()
                                        : List.of(s.name() + "-left", s.name() + "-right").stream())
                .toList();
    }

    /// The drawing.
    ///
    /// @param side front or back
    /// @param title what it is called
    /// @param words what the page knows about each place
    /// @return an `svg`
    public static Element of(BodySide side, String title, PlaceWords words) {
        String clip = "body-" + side.name().toLowerCase(Locale.ROOT);
        Element svg =
                Element.of("svg")
                        .with("viewBox", "0 0 240 466")
                        .with("class", "body-map")
                        .with("role", "group")
                        .with("aria-label", title);
        Element outline = path(BodyOutline.path());
        svg.add(Element.of("defs").add(Element.of("clipPath").with("id", clip).add(outline)));
        Element inside = Element.of("g").with("clip-path", "url(#" + clip + ")");
        inside.add(path(BodyOutline.path()).with("class", "f-skin"));
        boolean front = side == BodySide.FRONT;
        inside.add(clothes(front ? BodyPlaces.HAIR_FRONT : BodyPlaces.HAIR_BACK, "f-hair"));
        inside.add(clothes(BodyPlaces.SHIRT, "f-top"));
        inside.add(clothes(BodyPlaces.TROUSERS, "f-legs"));
        for (BodyShape shape : shapes(side)) {
            // Left comes first, as in the list.
            inside.add(place(shape, front ? 1 : -1, shape.middle() ? "" : "-left", words));
            if (!shape.middle()) {
                inside.add(place(shape, front ? -1 : 1, "-right", words));
            }
        }
        return svg.add(inside).add(path(BodyOutline.path()).with("class", "f-line"));
    }

    private static List<BodyShape> shapes(BodySide side) {
        return side == BodySide.FRONT ? BodyPlaces.FRONT : BodyPlaces.BACK;
    }

    private static Element clothes(BodyShape shape, String style) {
        return path(shape.path(1)).with("class", style);
    }

    private static Element place(BodyShape shape, int direction, String side, PlaceWords words) {
        String id = shape.name() + side;
        String value = words.value(id).map(v -> Integer.toString(v)).orElse("");
        String name = value.isEmpty() ? words.name(id) : words.name(id) + ": " + value;
        Element link =
                Element.of("a")
                        .with("href", words.path(id))
                        .with("aria-label", name)
                        .with("class", value.isEmpty() ? "place" : "place marked")
                        .add(path(shape.path(direction)).add(Element.of("title", name)));
        return value.isEmpty() ? link : link.add(number(shape, direction, value));
    }

    private static Element number(BodyShape shape, int direction, String value) {
        return Element.of("text", value)
                .with("x", BodyOutline.MIDDLE + direction * shape.labelled().across())
                .with("y", shape.labelled().down() + 5)
                .with("text-anchor", "middle")
                .with("aria-hidden", "true");
    }

    private static Element path(String d) {
        return Element.of("path").with("d", d);
    }
}
