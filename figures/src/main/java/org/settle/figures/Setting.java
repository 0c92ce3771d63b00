package org.settle.figures;

import java.util.ArrayList;
import java.util.List;
import org.settle.figures.pose.Outline;
import org.settle.figures.pose.Point;
import org.settle.figures.tool.Icon;
import org.settle.markup.Element;

/// The room around the figure: floor, wall, chair, bed; and the corner that shows the tool.
final class Setting {
    static final double FLOOR = 222;

    private Setting() {}

    static List<Element> floor() {
        return List.of(box("f-floor", 0, FLOOR, 320, 18), line(0, FLOOR, 320, FLOOR));
    }

    static List<Element> wallLeft(double face) {
        List<Element> room = new ArrayList<>(floor());
        room.add(box("f-wall", 0, 0, face, FLOOR));
        room.add(line(face, 0, face, FLOOR));
        return room;
    }

    static List<Element> wallRight(double face) {
        List<Element> room = new ArrayList<>(floor());
        room.add(box("f-wall", face, 0, 320 - face, FLOOR));
        room.add(line(face, 0, face, FLOOR));
        return room;
    }

    /// A chair whose seat is at 183 and whose back is at `x`.
    static List<Element> chair(double x) {
        List<Element> room = new ArrayList<>(floor());
        Outline legs =
                new Outline()
                        .taper(at(x + 3, 186), 3, at(x, FLOOR - 2), 2)
                        .taper(at(x + 56, 186), 3, at(x + 58, FLOOR - 2), 2)
                        .taper(at(x + 3, 186), 3.4, at(x - 5, 112), 3.4);
        room.add(legs.as("f-wood"));
        room.add(new Outline().taper(at(x + 2, 187), 4, at(x + 58, 187), 4).as("f-wood"));
        return room;
    }

    /// A bed whose top is at 170, the head end on the left.
    static List<Element> bed() {
        List<Element> room = new ArrayList<>(floor());
        Outline frame =
                new Outline()
                        .taper(at(44, 100), 5, at(44, 216), 5)
                        .taper(at(290, 178), 4, at(290, 217), 4)
                        .taper(at(44, 202), 5, at(290, 202), 5);
        room.add(frame.as("f-wood"));
        room.add(new Outline().taper(at(58, 184), 12.5, at(280, 184), 12.5).as("f-sheet"));
        room.add(new Outline().taper(at(61, 118), 9, at(68, 160), 11).as("f-sheet"));
        return room;
    }

    /// The floor seen from above: a mat.
    static List<Element> mat() {
        return List.of(
                box("f-floor", 0, 0, 320, 240), box("f-sheet", 14, 34, 292, 172).with("rx", 8.0));
    }

    /// The tool once more, large, in a corner.
    static Element corner(String tool, double x, double y) {
        return Element.of("g")
                .with(
                        "transform",
                        "translate(" + Math.round(x - 30) + " " + Math.round(y - 30) + ")")
                .add(
                        Element.of("circle")
                                .with("class", "f-soft")
                                .with("cx", 30.0)
                                .with("cy", 30.0)
                                .with("r", 30.0))
                .add(
                        Element.of("g")
                                .with("transform", "translate(6 6) scale(.4)")
                                .addAll(Icon.of(tool)));
    }

    static Element mark(Point from, Point to, double radius) {
        return new Outline().taper(from, radius, to, radius).as("f-mark");
    }

    private static Point at(double x, double y) {
        return new Point(x, y);
    }

    private static Element line(double x1, double y1, double x2, double y2) {
        return new Outline().move(at(x1, y1)).line(at(x2, y2)).as("f-line");
    }

    private static Element box(String look, double x, double y, double width, double height) {
        return Element.of("rect")
                .with("class", look)
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height);
    }
}
