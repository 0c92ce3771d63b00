package org.settle.figures;

import java.util.ArrayList;
import java.util.List;
import org.settle.figures.pose.Body;
import org.settle.figures.pose.Painter;
import org.settle.markup.Coordinate;
import org.settle.markup.Element;

/// A drawing made of plain shapes, the last on top; each shape has a look of [FigureStyle].
final class Sketch {
    private final List<Element> shapes = new ArrayList<>();

    Sketch disc(String look, double x, double y, double radius) {
        return add(
                Element.of("circle")
                        .with("class", look)
                        .with("cx", x)
                        .with("cy", y)
                        .with("r", radius));
    }

    Sketch box(String look, double x, double y, double width, double height, double corner) {
        return add(
                Element.of("rect")
                        .with("class", look)
                        .with("x", x)
                        .with("y", y)
                        .with("width", width)
                        .with("height", height)
                        .with("rx", corner));
    }

    Sketch line(String look, double x1, double y1, double x2, double y2) {
        return path(look, "M" + xy(x1, y1) + "L" + xy(x2, y2));
    }

    Sketch path(String look, String path) {
        return add(Element.of("path").with("class", look).with("d", path));
    }

    /// A straight arrow with an open head.
    Sketch arrow(String look, double x1, double y1, double x2, double y2) {
        double angle = Math.atan2(y2 - y1, x2 - x1);
        line(look, x1, y1, x2, y2);
        return head(look, x2, y2, angle);
    }

    /// The open head of an arrow that comes from an angle, in radians.
    Sketch head(String look, double x, double y, double angle) {
        double size = 10;
        String left = xy(x - size * Math.cos(angle - 0.5), y - size * Math.sin(angle - 0.5));
        String right = xy(x - size * Math.cos(angle + 0.5), y - size * Math.sin(angle + 0.5));
        return path(look, "M" + left + "L" + xy(x, y) + "L" + right);
    }

    /// The one figure, made smaller or larger about the origin and moved.
    Sketch figure(Body body, double x, double y, double scale) {
        Painter painter = new Painter(body);
        return add(
                Element.of("g")
                        .with("transform", "translate(" + xy(x, y) + ") scale(" + scale + ")")
                        .add(painter.far())
                        .addAll(painter.trunk())
                        .addAll(painter.nearArm()));
    }

    Sketch group(double x, double y, double scale, List<Element> inside) {
        return add(
                Element.of("g")
                        .with("transform", "translate(" + xy(x, y) + ") scale(" + scale + ")")
                        .addAll(inside));
    }

    Sketch add(Element shape) {
        shapes.add(shape);
        return this;
    }

    List<Element> shapes() {
        return List.copyOf(shapes);
    }

    /// The finished drawing.
    Element svg(int width, int height, String title) {
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + width + " " + height)
                .with("role", "img")
                .with("aria-label", title)
                .addAll(shapes);
    }

    private static String xy(double x, double y) {
        return Coordinate.of(x) + " " + Coordinate.of(y);
    }
}
