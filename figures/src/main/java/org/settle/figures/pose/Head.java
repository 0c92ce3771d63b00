package org.settle.figures.pose;

import java.util.List;
import org.settle.markup.Element;

/// The head with a cap of hair and a calm face.
final class Head {
    private static final double RADIUS = 12.5;

    private final Point middle;
    private final Point up;
    private final Point forward;
    private final Body.View view;

    Head(Body body) {
        middle = body.head();
        up = body.neck().direction(body.head());
        forward = up.turned(body.facing());
        view = body.view();
    }

    List<Element> draw() {
        return switch (view) {
            case SIDE -> side();
            case FRONT -> front();
            case BACK -> List.of(new Outline().disc(at(0, 1), 13.5).as("f-hair"));
        };
    }

    private List<Element> side() {
        Outline skull =
                new Outline()
                        .disc(at(0, 1), RADIUS)
                        .taper(at(2, 0), 10.5, at(6.5, -7.5), 5)
                        .taper(at(10, 1), 2.5, at(13.2, -2.2), 1.6);
        Outline hair = cap(9.5, 9.5, 14).curve(at(3, 6), at(1, 1)).curve(at(-2, -5), at(-8.5, -9));
        return List.of(
                skull.as("f-skin"),
                hair.as("f-hair"),
                new Outline().disc(at(-0.5, -1), 2.4).as("f-skin"),
                new Outline().move(at(7.2, 0.8)).curve(at(8.8, -0.4), at(10.2, 0.8)).as("f-line"));
    }

    private List<Element> front() {
        Outline skull = new Outline().disc(at(0, 1), 12).taper(at(0, -1), 10.5, at(0, -8), 6);
        Outline hair = cap(12, 3, 13).curve(at(-8, 9), at(0, 8)).curve(at(8, 9), at(12, 3));
        return List.of(
                skull.as("f-skin"),
                hair.as("f-hair"),
                new Outline().move(at(-6, 0)).curve(at(-4.5, -1.4), at(-3, 0)).as("f-line"),
                new Outline().move(at(3, 0)).curve(at(4.5, -1.4), at(6, 0)).as("f-line"));
    }

    /// The hair from the forehead over the top to the back.
    private Outline cap(double x, double y, double top) {
        double back = view == Body.View.SIDE ? -8.5 : -x;
        double low = view == Body.View.SIDE ? -9 : y;
        Outline hair = new Outline().move(at(back, low));
        if (view == Body.View.SIDE) {
            hair.curve(at(-14.8, -4), at(-13.8, 2.5));
        }
        return hair.curve(at(-13, top + 0.5), at(-1, top + 0.6))
                .curve(at(6.5, top + 0.8), at(x, y));
    }

    private Point at(double ahead, double above) {
        return middle.along(forward, ahead).along(up, above);
    }
}
