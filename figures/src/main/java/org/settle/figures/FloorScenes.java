package org.settle.figures;

import static org.settle.figures.Setting.mark;

import java.util.List;
import org.settle.figures.pose.Body;
import org.settle.figures.pose.Point;
import org.settle.figures.pose.Reach;
import org.settle.figures.pose.Spine;
import org.settle.figures.tool.Piece;
import org.settle.markup.Element;

/// Movements on the floor; `t` runs from -1 over 0 to 1.
final class FloorScenes {
    private FloorScenes() {}

    static Scene calfRoller(int t) {
        Point pelvis = at(106, 208);
        Point roller = at(170 + 13 * t, 209);
        Point ankle = pelvis.along(pelvis.direction(at(roller.x(), 187.5)), 89);
        Body body =
                Body.side(
                        1,
                        Spine.at(pelvis.x(), pelvis.y(), 106, 98, 88),
                        new Body.Reaches(
                                Reach.to(74, 216, 190),
                                Reach.to(82, 216, 190),
                                new Reach(ankle, 78, 1),
                                Reach.to(160, 214, 0)));
        Point calf = body.nearLeg().joint();
        Point low = body.nearLeg().end();
        Element pressed =
                mark(
                        calf.between(low, 0.12).along(at(0, 1), 4),
                        calf.between(low, 0.7).along(at(0, 1), 3),
                        5);
        return scene(body, Piece.roller(roller, 13, false), pressed);
    }

    static Scene thighFrontRoller(int t) {
        Body body =
                Body.side(
                        1,
                        Spine.at(152, 186, 2, 8, 30),
                        new Body.Reaches(
                                Reach.to(234, 216, 0),
                                Reach.to(240, 216, 0),
                                Reach.to(64, 206, 196),
                                Reach.to(64, 208, 196)));
        Point roller = at(124 - 12 * t, 211);
        Element pressed = thigh(body, 4, 0.25, 0.85);
        return scene(body, Piece.roller(roller, 13, false), pressed);
    }

    static Scene thighBackRoller(int t) {
        Body body =
                Body.side(
                        1,
                        Spine.at(128, 192, 128, 118, 92),
                        new Body.Reaches(
                                Reach.to(86, 214, 190),
                                Reach.to(94, 215, 190),
                                Reach.to(214, 200, 72),
                                Reach.to(188, 214, 0)));
        Point roller = at(151 + 11 * t, 210);
        return scene(body, Piece.roller(roller, 12, true), thigh(body, 6, 0.25, 0.85));
    }

    static Scene gluteSoftBall(int t) {
        Body body =
                Body.side(
                        1,
                        Spine.at(130 + 4 * t, 184, 132, 122, 92),
                        new Body.Reaches(
                                Reach.to(86, 212, 190),
                                Reach.to(94, 213, 190),
                                Reach.to(196, 214, 0),
                                Reach.to(206, 214, 0)));
        Point ball = at(126 - 4 * t, 208);
        Point low = body.pelvis().plus(at(-4, 5));
        return scene(body, Piece.soft(ball, 14), mark(low.plus(at(-3, 0)), low.plus(at(4, 1)), 7));
    }

    static Scene gluteHardBall(int t) {
        Body body =
                Body.side(
                        1,
                        Spine.at(166, 195, 196, 197, 178),
                        new Body.Reaches(
                                Reach.to(146, 187, 10),
                                Reach.to(150, 184, 10),
                                Reach.to(212, 214, 0),
                                Reach.to(224, 214, 0)));
        Point ball = at(165 + 8 * t, 214.5);
        return scene(body, Piece.hard(ball, 7), mark(at(160, 202), at(168, 202), 6.5));
    }

    static Scene upperBackRoller(int t) {
        Body body =
                Body.side(
                        1,
                        Spine.at(172, 203, 171, 172, 160),
                        new Body.Reaches(
                                new Reach(at(94, 174), 200, -1),
                                new Reach(at(98, 172), 200, -1),
                                Reach.to(222, 214, 0),
                                Reach.to(232, 214, 0)));
        Point roller = at(131 - 9 * t, 211);
        Point from = body.waist().between(body.neck(), 0.25).plus(at(0, 8));
        Point to = body.waist().between(body.neck(), 0.8).plus(at(0, 6));
        return scene(body, Piece.roller(roller, 12, false), mark(from, to, 5));
    }

    static Scene thighOuterRoller(int t) {
        Body body =
                Body.flat(
                        Body.View.FRONT,
                        -1,
                        Spine.at(160, 176, 165, 155, 140),
                        new Body.Reaches(
                                Reach.to(146, 212, 330),
                                new Reach(at(78, 214), 180, -1),
                                Reach.to(214, 212, 350),
                                Reach.to(250, 206, 10)));
        Point roller = at(186 + 11 * t, 211);
        Point hip = body.farLeg().root();
        Point knee = body.farLeg().joint();
        Element pressed =
                mark(
                        hip.between(knee, 0.25).plus(at(0, 5)),
                        hip.between(knee, 0.85).plus(at(0, 4)),
                        5);
        return scene(body, Piece.roller(roller, 13, true), pressed);
    }

    static Scene innerThighRoller(int t) {
        Body body =
                Body.flat(
                        Body.View.BACK,
                        1,
                        Spine.at(160, 104, 180, 180, 180),
                        new Body.Reaches(
                                new Reach(at(76, 112), 90, -1),
                                new Reach(at(76, 98), 270, 1),
                                Reach.to(222, 172, 20),
                                Reach.to(252, 86, 10)));
        double y = 142 + 9 * t;
        Element pressed = thigh(body, 6, 0.3, 0.85);
        return scene(body, Piece.lying(at(118, y + 14), at(222, y - 4), 13), pressed);
    }

    private static Element thigh(Body body, double off, double from, double to) {
        Point hip = body.nearLeg().root();
        Point knee = body.nearLeg().joint();
        Point down = hip.direction(knee).y() > 0.6 ? at(off, -off * 0.5) : at(0, off);
        return mark(hip.between(knee, from).plus(down), hip.between(knee, to).plus(down), 5);
    }

    private static Scene scene(Body body, List<Element> tool, Element pressed) {
        List<Element> room = body.view() == Body.View.BACK ? Setting.mat() : Setting.floor();
        return Scene.of(body, new Scene.Layers(room, tool, List.of(pressed), List.of()));
    }

    private static Point at(double x, double y) {
        return new Point(x, y);
    }
}
