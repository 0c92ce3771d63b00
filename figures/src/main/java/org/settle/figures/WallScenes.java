package org.settle.figures;

import static org.settle.figures.Setting.mark;

import java.util.List;
import org.settle.figures.pose.Body;
import org.settle.figures.pose.Point;
import org.settle.figures.pose.Reach;
import org.settle.figures.pose.Spine;
import org.settle.figures.tool.Piece;
import org.settle.markup.Element;

/// Movements at a wall; `t` runs from -1 over 0 to 1.
final class WallScenes {
    private static final double LEFT = 96;
    private static final double RIGHT = 216;

    private WallScenes() {}

    static Scene glute(int t) {
        Body body = back(137, 132 + 6 * t);
        Point low = body.pelvis().plus(at(-8, 1));
        return atLeft(body, Piece.soft(at(LEFT + 14, 133), 14), spot(low));
    }

    static Scene lowerBack(int t) {
        Body body = back(135, 132 + 6 * t);
        return scene(
                body,
                Setting.wallLeft(LEFT),
                Piece.soft(at(LEFT + 13, 109), 13),
                List.of(),
                List.of(spot(body.waist().plus(at(-8, 4)))));
    }

    static Scene midBack(int t) {
        Body body = back(136, 132 + 7 * t);
        Point chest = body.waist().between(body.neck(), 0.3).plus(at(-8, 0));
        return scene(
                body,
                Setting.wallLeft(LEFT),
                Piece.roller(at(LEFT + 12, 96), 12, false),
                List.of(),
                List.of(spot(chest)));
    }

    static Scene upperBack(int t) {
        Body body = back(132, 132 + 7 * t);
        Point chest = body.waist().between(body.neck(), 0.7).plus(at(-8, 0));
        return scene(
                body,
                Setting.wallLeft(LEFT),
                Piece.peanut(at(LEFT + 11, 84), 10.5),
                List.of(),
                List.of(spot(chest)));
    }

    static Scene shoulderBack(int t) {
        double y = 132 + 6 * t;
        Body body =
                Body.side(
                        1,
                        Spine.at(132, y, 92, 92, 88),
                        new Body.Reaches(
                                Reach.to(152, y - 58, 60),
                                Reach.to(146, y + 8, 270),
                                Reach.to(146, 214, 0),
                                Reach.to(160, 214, 0)));
        Point shoulder = body.nearArm().root().plus(at(-3, 2));
        return scene(
                body,
                Setting.wallLeft(LEFT),
                Piece.soft(at(LEFT + 13, 82), 13),
                List.of(),
                List.of(spot(shoulder)));
    }

    static Scene upperArmBack(int t) {
        double y = 130;
        Body body =
                Body.side(
                        1,
                        Spine.at(142, y, 90, 90, 86),
                        new Body.Reaches(
                                Reach.to(150, y - 12, 330),
                                Reach.to(152, y + 8, 270),
                                Reach.to(144, 214, 0),
                                Reach.to(156, 214, 0)));
        Point shoulder = body.nearArm().root();
        Point elbow = body.nearArm().joint();
        Element pressed =
                mark(
                        shoulder.between(elbow, 0.4).plus(at(-2, 0)),
                        shoulder.between(elbow, 0.85).plus(at(-2, 0)),
                        4);
        return scene(
                body,
                Setting.wallLeft(LEFT + 4),
                Piece.soft(at(LEFT + 17, 96 + 6 * t), 13),
                List.of(),
                List.of(pressed));
    }

    static Scene hipFront(int t) {
        double y = 130 + 6 * t;
        Body body = front(175, y, Reach.to(209, 92, 88));
        Point hip = body.pelvis().plus(at(7, 2));
        return scene(
                body,
                Setting.wallRight(RIGHT),
                Piece.soft(at(RIGHT - 14, 132), 14),
                List.of(spot(hip)),
                List.of());
    }

    static Scene chest(int t) {
        double y = 130 + 6 * t;
        Body body = front(176, y, Reach.to(160, y + 2, 265));
        Point chest = body.waist().between(body.neck(), 0.68).plus(at(8, 0));
        return scene(
                body,
                Setting.wallRight(RIGHT),
                Piece.soft(at(RIGHT - 13, 84), 13),
                List.of(),
                List.of(spot(chest)));
    }

    static Scene footHardBall(int t) {
        Body body =
                Body.side(
                        1,
                        Spine.at(150, 126, 90, 90, 78),
                        new Body.Reaches(
                                Reach.to(208, 96, 80),
                                Reach.to(208, 88, 80),
                                Reach.to(166, 201, -6),
                                Reach.to(142, 214, 0)));
        Point ball = at(172 + 8 * t, 215);
        Point sole = body.nearLeg().end().plus(at(0, 6));
        return scene(
                body,
                Setting.wallRight(RIGHT),
                Piece.hard(ball, 6.5),
                List.of(mark(sole, sole.plus(at(13, 0)), 3.4)),
                List.of());
    }

    private static Body back(double x, double y) {
        return Body.side(
                1,
                Spine.at(x, y, 91, 91, 86),
                new Body.Reaches(
                        Reach.to(x + 15, y + 3, 285),
                        Reach.to(x + 20, y + 1, 285),
                        Reach.to(x + 14, 214, 0),
                        Reach.to(x + 28, 214, 0)));
    }

    private static Body front(double x, double y, Reach near) {
        return Body.side(
                1,
                Spine.at(x, y, 90, 90, 94),
                new Body.Reaches(
                        near,
                        Reach.to(209, y - 98, 88),
                        Reach.to(x - 16, 214, 0),
                        Reach.to(x - 4, 214, 0)));
    }

    private static Scene atLeft(Body body, List<Element> tool, Element pressed) {
        return scene(body, Setting.wallLeft(LEFT), tool, List.of(pressed), List.of());
    }

    private static Element spot(Point middle) {
        return mark(middle.plus(at(0, -5)), middle.plus(at(0, 5)), 6);
    }

    private static Scene scene(
            Body body,
            List<Element> room,
            List<Element> tool,
            List<Element> between,
            List<Element> above) {
        return Scene.of(body, new Scene.Layers(room, tool, between, above));
    }

    private static Point at(double x, double y) {
        return new Point(x, y);
    }
}
