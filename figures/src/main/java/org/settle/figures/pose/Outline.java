package org.settle.figures.pose;

import org.settle.markup.Coordinate;
import org.settle.markup.Element;

/// A filled outline put together from rounded, tapered pieces. The pieces turn the same way and the
/// line is painted below the filling, so they melt into one shape.
public final class Outline {
    /// An empty outline.
    public Outline() {}

    private final StringBuilder path = new StringBuilder(256);

    /// Adds a disc.
    ///
    /// @param middle its middle
    /// @param radius its radius
    /// @return this outline
    public Outline disc(Point middle, double radius) {
        move(new Point(middle.x() - radius, middle.y()));
        arc(radius, false, new Point(middle.x() + radius, middle.y()));
        arc(radius, false, new Point(middle.x() - radius, middle.y()));
        path.append('Z');
        return this;
    }

    /// Adds a piece that is as wide as a disc at either end.
    ///
    /// @param from one end
    /// @param first radius there
    /// @param to the other end
    /// @param last radius there
    /// @return this outline
    public Outline taper(Point from, double first, Point to, double last) {
        double distance = from.distance(to);
        if (distance <= Math.abs(first - last) + 0.05) {
            return first > last ? disc(from, first) : disc(to, last);
        }
        double along = Math.atan2(to.y() - from.y(), to.x() - from.x());
        double turn = Math.acos((first - last) / distance);
        move(on(from, first, along + turn));
        line(on(to, last, along + turn));
        arc(last, turn > Math.PI / 2, on(to, last, along - turn));
        line(on(from, first, along - turn));
        arc(first, turn < Math.PI / 2, on(from, first, along + turn));
        path.append('Z');
        return this;
    }

    /// Starts a new piece.
    ///
    /// @param to its first place
    /// @return this outline
    public Outline move(Point to) {
        return put("M", to);
    }

    /// Adds a straight line.
    ///
    /// @param to its end
    /// @return this outline
    public Outline line(Point to) {
        return put("L", to);
    }

    /// Adds a curve.
    ///
    /// @param by the place that pulls it
    /// @param to its end
    /// @return this outline
    public Outline curve(Point by, Point to) {
        put("Q", by);
        return put(" ", to);
    }

    private static Point on(Point middle, double radius, double angle) {
        return new Point(
                middle.x() + radius * Math.cos(angle), middle.y() + radius * Math.sin(angle));
    }

    private void arc(double radius, boolean large, Point to) {
        String size = Coordinate.of(radius);
        path.append('A').append(size).append(' ').append(size);
        path.append(large ? " 0 1 0" : " 0 0 0");
        put(" ", to);
    }

    private Outline put(String command, Point to) {
        path.append(command).append(Coordinate.of(to.x()));
        path.append(' ').append(Coordinate.of(to.y()));
        return this;
    }

    /// The finished shape.
    ///
    /// @param look the class that colors it
    /// @return a path
    public Element as(String look) {
        return Element.of("path").with("class", look).with("d", path.toString());
    }
}
