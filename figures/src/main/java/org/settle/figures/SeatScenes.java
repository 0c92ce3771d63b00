package org.settle.figures;

import static org.settle.figures.Setting.mark;

import java.util.ArrayList;
import java.util.List;
import org.settle.figures.pose.Body;
import org.settle.figures.pose.Point;
import org.settle.figures.pose.Reach;
import org.settle.figures.pose.Spine;
import org.settle.figures.tool.Piece;
import org.settle.markup.Element;

/// Movements on a chair or in bed; `t` runs from -1 over 0 to 1.
final class SeatScenes {
    private static final Reach FOOT = Reach.to(168, 214, 0);
    private static final Reach FAR_FOOT = Reach.to(178, 214, 0);

    private SeatScenes() {}

    static Scene calfStick(int t) {
        double y = 188 + 7 * t;
        Body body =
                seated(
                        Spine.at(120, 170, 48, 26, 40),
                        Reach.to(140, y + 4, 300),
                        Reach.to(190, y - 6, 270),
                        Reach.to(184, 214, 0));
        Point knee = body.nearLeg().joint();
        Point ankle = body.nearLeg().end();
        Element pressed =
                mark(
                        knee.between(ankle, 0.15).plus(at(-9, 2)),
                        knee.between(ankle, 0.7).plus(at(-7, 2)),
                        4.6);
        return chair(
                body,
                Piece.stick(at(132, y + 8), at(204, y - 6), 4.4),
                List.of(pressed),
                List.of());
    }

    static Scene thighFrontStick(int t) {
        double x = 146 + 9 * t;
        Body body =
                seated(
                        Spine.at(120, 170, 82, 74, 70),
                        Reach.to(x - 24, 154, 320),
                        Reach.to(x + 20, 146, 300),
                        FOOT);
        List<Element> top = new ArrayList<>();
        top.add(thigh(body, -5));
        top.addAll(Piece.stick(at(x - 32, 162), at(x + 32, 150), 4.4));
        return chair(body, List.of(), top, List.of());
    }

    static Scene thighBackBall(int t) {
        Body body =
                seated(
                        Spine.at(116, 168, 92, 90, 84),
                        Reach.to(104, 172, 280),
                        Reach.to(122, 172, 280),
                        Reach.to(174, 192, -8));
        return chair(
                body, Piece.soft(at(140 + 9 * t, 172.5), 11), List.of(thigh(body, 6)), List.of());
    }

    static Scene footSoftBall(int t) {
        double x = 193 + 8 * t;
        Body body =
                seated(
                        Spine.at(120, 170, 90, 86, 70),
                        Reach.to(150, 149, 350),
                        Reach.to(156, 152, 350),
                        Reach.to(187, 191, -4));
        Point sole = body.nearLeg().end().plus(at(0, 6));
        return chair(
                body,
                Piece.soft(at(x, 210), 12),
                List.of(mark(sole, sole.plus(at(13, 0)), 3.4)),
                List.of());
    }

    static Scene neckHands(int t) {
        Body body =
                seated(
                        Spine.at(118, 170, 92, 88, 68),
                        Reach.to(148, 153, 350),
                        Reach.to(112, 100 + 5 * t, 210),
                        FOOT);
        Point neck = body.neck().plus(at(-4, -2));
        return chair(
                body,
                List.of(),
                List.of(),
                List.of(mark(neck.plus(at(-1, -2)), neck.plus(at(2, -11)), 3.6)));
    }

    static Scene forearmHands(int t) {
        Body body =
                seated(
                        Spine.at(118, 170, 86, 80, 60),
                        Reach.to(146 + 7 * t, 134, 300),
                        Reach.to(172, 150, 0),
                        FOOT);
        Point elbow = body.farArm().joint();
        Point wrist = body.farArm().end();
        Element pressed = mark(elbow.between(wrist, 0.3), elbow.between(wrist, 0.85), 3.6);
        return chair(body, List.of(), List.of(pressed), List.of());
    }

    static Scene calfBed(int t) {
        Body body =
                Body.side(
                        1,
                        Spine.at(108, 157, 80, 62, 66),
                        new Body.Reaches(
                                Reach.to(147 + 3 * t, 142 + 8 * t, 340),
                                Reach.to(160 + 3 * t, 132 + 8 * t, 300),
                                Reach.to(172, 163, 0),
                                Reach.to(198, 162, 80)));
        Point knee = body.nearLeg().joint();
        Point ankle = body.nearLeg().end();
        Element pressed =
                mark(
                        knee.between(ankle, 0.15).plus(at(-4, 2)),
                        knee.between(ankle, 0.75).plus(at(-3, 2)),
                        5);
        return bed(body, pressed);
    }

    static Scene thighBed(int t) {
        Body body =
                Body.side(
                        1,
                        Spine.at(106, 157, 98, 88, 74),
                        new Body.Reaches(
                                Reach.to(126 + 9 * t, 141, 330),
                                Reach.to(134 + 9 * t, 140, 330),
                                Reach.to(196, 162, 80),
                                Reach.to(196, 162, 72)));
        return bed(body, thigh(body, -6));
    }

    private static Element thigh(Body body, double off) {
        Point hip = body.nearLeg().root();
        Point knee = body.nearLeg().joint();
        return mark(
                hip.between(knee, 0.3).plus(at(0, off)),
                hip.between(knee, 0.85).plus(at(0, off * 0.8)),
                5);
    }

    private static Body seated(Spine spine, Reach nearArm, Reach farArm, Reach nearLeg) {
        return Body.side(1, spine, new Body.Reaches(nearArm, farArm, nearLeg, FAR_FOOT));
    }

    private static Scene chair(
            Body body, List<Element> below, List<Element> between, List<Element> above) {
        return Scene.of(body, new Scene.Layers(Setting.chair(96), below, between, above));
    }

    private static Scene bed(Body body, Element pressed) {
        return Scene.of(
                body, new Scene.Layers(Setting.bed(), List.of(), List.of(pressed), List.of()));
    }

    private static Point at(double x, double y) {
        return new Point(x, y);
    }
}
