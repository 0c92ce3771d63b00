package org.settle.figures.tool;

import java.util.ArrayList;
import java.util.List;
import org.settle.figures.pose.Outline;
import org.settle.figures.pose.Point;
import org.settle.markup.Element;

/// Each tool alone, in a square of 120.
public final class Icon {
    private static final Point NEAR = new Point(40, 72);
    private static final Point FAR = new Point(84, 46);
    private static final double RADIUS = 27;

    private Icon() {}

    /// The shapes of a tool in a square of 120.
    ///
    /// @param tool its id
    /// @return shapes, the last on top
    /// @throws IllegalArgumentException if there is no such tool
    public static List<Element> of(String tool) {
        return switch (tool) {
            case "soft-roller" -> roller(0);
            case "medium-roller" -> roller(3);
            case "hard-roller" -> ridged();
            case "soft-ball" -> ball(new Point(60, 60), 42, "f-tool");
            case "hard-ball" -> ball(new Point(60, 64), 21, "f-tool2");
            case "peanut" -> peanut();
            case "stick" -> stick();
            case "hands" -> List.of(hand(1), hand(-1));
            default -> throw new IllegalArgumentException("There is no tool '" + tool + "'.");
        };
    }

    private static List<Element> roller(int grooves) {
        List<Element> shapes = new ArrayList<>();
        shapes.add(new Outline().taper(NEAR, RADIUS, FAR, RADIUS).as("f-tool"));
        for (int i = 1; i <= grooves; i++) {
            shapes.add(groove(NEAR.between(FAR, i / 3.2)));
        }
        shapes.add(new Outline().disc(NEAR, RADIUS).as("f-tool2"));
        shapes.add(new Outline().disc(NEAR, RADIUS * 0.45).as("f-hole"));
        return shapes;
    }

    private static Element groove(Point middle) {
        Point along = NEAR.direction(FAR);
        Point side = along.turned(1);
        return new Outline()
                .move(middle.along(side, -RADIUS))
                .curve(middle.along(along, RADIUS * 1.9), middle.along(side, RADIUS))
                .as("f-line");
    }

    private static List<Element> ridged() {
        List<Element> shapes = new ArrayList<>();
        for (int i = 5; i >= 0; i--) {
            Point middle = NEAR.between(FAR, i / 5.0);
            shapes.add(
                    new Outline().disc(middle, i % 2 == 0 ? RADIUS + 3 : RADIUS - 2).as("f-tool"));
        }
        shapes.addAll(Piece.wheel(NEAR, RADIUS + 1));
        return shapes;
    }

    private static List<Element> ball(Point middle, double radius, String look) {
        Point light = middle.plus(new Point(-radius * 0.38, -radius * 0.38));
        return List.of(
                new Outline().disc(middle, radius).as(look),
                new Outline()
                        .taper(
                                light,
                                radius * 0.16,
                                light.plus(new Point(radius * 0.2, -radius * 0.14)),
                                radius * 0.1)
                        .as("f-shine"));
    }

    private static List<Element> peanut() {
        Point left = new Point(38, 66);
        Point right = new Point(82, 54);
        List<Element> shapes = new ArrayList<>();
        shapes.add(
                new Outline()
                        .disc(left, 26)
                        .disc(right, 26)
                        .taper(left, 17, right, 17)
                        .as("f-tool"));
        shapes.add(ball(left, 26, "f-tool").get(1));
        shapes.add(ball(right, 26, "f-tool").get(1));
        return shapes;
    }

    private static List<Element> stick() {
        return Piece.stick(new Point(12, 82), new Point(108, 38), 8);
    }

    private static Element hand(int side) {
        double middle = 60 + side * 27;
        Point palm = new Point(middle, 76);
        Outline hand = new Outline().taper(palm, 16, new Point(middle, 100), 10);
        for (int i = 0; i < 4; i++) {
            double x = middle + side * (i - 1.5) * 8.4;
            double top = 28 + Math.abs(i - 1.2) * 7;
            hand.taper(new Point(x, 70), 4.4, new Point(x + side * (i - 1.5) * 1.2, top), 3.6);
        }
        return hand.taper(new Point(middle - side * 9, 82), 6, new Point(middle - side * 23, 60), 4)
                .as("f-skin");
    }
}
