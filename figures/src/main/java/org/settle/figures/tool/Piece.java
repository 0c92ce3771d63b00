package org.settle.figures.tool;

import java.util.ArrayList;
import java.util.List;
import org.settle.figures.pose.Outline;
import org.settle.figures.pose.Point;
import org.settle.markup.Element;

/// Tools inside a movement, at the place where they touch the body.
public final class Piece {
    private static final Point DEPTH = new Point(15, -8);

    private Piece() {}

    /// A roller seen from its end.
    ///
    /// @param middle of the near end
    /// @param radius of the roller
    /// @param ridged with a rough skin
    /// @return shapes, the last on top
    public static List<Element> roller(Point middle, double radius, boolean ridged) {
        List<Element> shapes = new ArrayList<>();
        shapes.add(new Outline().taper(middle, radius, middle.plus(DEPTH), radius).as("f-tool"));
        if (ridged) {
            shapes.addAll(wheel(middle, radius));
        } else {
            shapes.add(new Outline().disc(middle, radius).as("f-tool2"));
            shapes.add(new Outline().disc(middle, radius * 0.42).as("f-hole"));
        }
        return shapes;
    }

    /// The end of a rough roller: ridges around a core.
    static List<Element> wheel(Point middle, double radius) {
        Outline end = new Outline().disc(middle, radius - 1.5);
        for (int i = 0; i < 10; i++) {
            Point out = Point.toward(i * 36);
            end.taper(
                    middle.along(out, radius - 5),
                    radius * 0.17,
                    middle.along(out, radius - 1),
                    radius * 0.15);
        }
        return List.of(end.as("f-tool2"), new Outline().disc(middle, radius * 0.42).as("f-hole"));
    }

    /// A roller seen from above.
    ///
    /// @param from one end
    /// @param to the other end
    /// @param half half its width
    /// @return shapes, the last on top
    public static List<Element> lying(Point from, Point to, double half) {
        Point side = from.direction(to).turned(1);
        Point inner = from.between(to, 0.06);
        Element body =
                new Outline()
                        .move(from.along(side, half))
                        .line(to.along(side, half))
                        .curve(to.along(from.direction(to), 7), to.along(side, -half))
                        .line(from.along(side, -half))
                        .curve(from.along(to.direction(from), 7), from.along(side, half))
                        .as("f-tool");
        Element end =
                new Outline()
                        .move(from.along(side, half))
                        .curve(from.along(to.direction(from), 9), from.along(side, -half))
                        .curve(inner.along(from.direction(to), 4), from.along(side, half))
                        .as("f-tool2");
        return List.of(body, end);
    }

    /// A large soft ball.
    ///
    /// @param middle of the ball
    /// @param radius of the ball
    /// @return shapes, the last on top
    public static List<Element> soft(Point middle, double radius) {
        return List.of(
                new Outline().disc(middle, radius).as("f-tool"),
                new Outline()
                        .disc(middle.plus(new Point(-radius * 0.3, -radius * 0.35)), radius * 0.2)
                        .as("f-shine"));
    }

    /// A small hard ball.
    ///
    /// @param middle of the ball
    /// @param radius of the ball
    /// @return shapes, the last on top
    public static List<Element> hard(Point middle, double radius) {
        return List.of(
                new Outline().disc(middle, radius).as("f-tool2"),
                new Outline()
                        .disc(middle.plus(new Point(-radius * 0.3, -radius * 0.35)), radius * 0.2)
                        .as("f-shine"));
    }

    /// Two joined balls, one on each side of the spine.
    ///
    /// @param middle between the balls
    /// @param radius of each ball
    /// @return shapes, the last on top
    public static List<Element> peanut(Point middle, double radius) {
        Point near = middle.plus(new Point(-3, 9));
        Point far = middle.plus(new Point(3, -9));
        return List.of(
                new Outline()
                        .disc(far, radius)
                        .disc(near, radius)
                        .taper(near, radius * 0.7, far, radius * 0.7)
                        .as("f-tool"),
                new Outline().disc(near.plus(new Point(-3, -3)), radius * 0.2).as("f-shine"),
                new Outline().disc(far.plus(new Point(-3, -3)), radius * 0.2).as("f-shine"));
    }

    /// A stick with two handles and a row of beads.
    ///
    /// @param from end of one handle
    /// @param to end of the other handle
    /// @param half half its width
    /// @return shapes, the last on top
    public static List<Element> stick(Point from, Point to, double half) {
        Outline handles =
                new Outline()
                        .taper(from, half * 0.9, from.between(to, 0.22), half * 0.75)
                        .taper(to, half * 0.9, from.between(to, 0.78), half * 0.75);
        List<Element> shapes = new ArrayList<>();
        shapes.add(handles.as("f-tool2"));
        for (int i = 0; i < 4; i++) {
            double start = 0.26 + i * 0.125;
            shapes.add(
                    new Outline()
                            .taper(
                                    from.between(to, start + 0.03),
                                    half,
                                    from.between(to, start + 0.075),
                                    half)
                            .as("f-tool"));
        }
        return shapes;
    }
}
