package org.settle.figures.pose;

import java.util.ArrayList;
import java.util.List;
import org.settle.markup.Element;

/// Draws the figure as filled shapes along its bones; what is farther away is a tone darker.
public final class Painter {
    private final Body body;

    /// A painter of one figure.
    ///
    /// @param body the figure
    public Painter(Body body) {
        this.body = body;
    }

    /// The arm and the leg on the far side.
    ///
    /// @return one group
    public Element far() {
        return Element.of("g")
                .with("class", "f-far")
                .addAll(arm(body.farArm()))
                .addAll(leg(body.farLeg(), new Outline()));
    }

    /// The near leg with the pelvis, the shirt and the head.
    ///
    /// @return shapes, the last on top
    public List<Element> trunk() {
        List<Element> shapes = new ArrayList<>(leg(body.nearLeg(), pelvis()));
        Point base = body.neck().between(body.head(), 0.5);
        shapes.add(new Outline().taper(body.neck(), 7, base, 6).as("f-skin"));
        shapes.add(shirt().as("f-top"));
        shapes.addAll(new Head(body).draw());
        return shapes;
    }

    /// The near arm.
    ///
    /// @return shapes, the last on top
    public List<Element> nearArm() {
        return arm(body.nearArm());
    }

    private Outline pelvis() {
        if (body.view() == Body.View.SIDE) {
            Point back = body.pelvis().direction(body.waist()).turned(-body.facing());
            return new Outline()
                    .taper(body.pelvis(), 13, body.pelvis().between(body.waist(), 0.6), 12)
                    .disc(body.pelvis().along(back, 4), 12);
        }
        return new Outline().taper(body.nearLeg().root(), 11, body.farLeg().root(), 11);
    }

    private Outline shirt() {
        Point hem = body.pelvis().between(body.waist(), 0.45);
        Point chest = body.waist().between(body.neck(), 0.5);
        Point top = body.waist().between(body.neck(), 0.9);
        if (body.view() == Body.View.SIDE) {
            return new Outline()
                    .taper(hem, 13, body.waist(), 12)
                    .taper(body.waist(), 12, chest, 14)
                    .taper(chest, 14, top, 9);
        }
        Point near = body.nearArm().root();
        Point far = body.farArm().root();
        return new Outline()
                .taper(near, 8, far, 8)
                .taper(near, 8, hem.between(body.nearLeg().root(), 0.5), 10)
                .taper(far, 8, hem.between(body.farLeg().root(), 0.5), 10)
                .taper(top, 10, hem, 14);
    }

    private static List<Element> arm(Limb arm) {
        Point palm = arm.end().between(arm.tip(), 0.45);
        Outline skin =
                new Outline()
                        .taper(arm.root(), 7, arm.joint(), 5.4)
                        .taper(arm.joint(), 5.6, arm.end(), 3.8)
                        .taper(arm.end(), 3.8, palm, 4.6)
                        .taper(palm, 4.6, arm.tip(), 2.8);
        Point cuff = arm.root().between(arm.joint(), 0.6);
        return List.of(
                skin.as("f-skin"), new Outline().taper(arm.root(), 8.4, cuff, 7.2).as("f-top"));
    }

    /// Trousers end above the ankle; the foot is bare.
    private List<Element> leg(Limb leg, Outline trousers) {
        Point knee = leg.joint();
        Point back = knee.direction(leg.end()).turned(body.facing());
        Point calf = knee.between(leg.end(), 0.32).along(back, 1.8);
        Point hem = knee.between(leg.end(), 0.86);
        trousers.taper(leg.root(), 12.5, knee, 8.6)
                .taper(knee, 8.4, calf, 8)
                .taper(calf, 8, hem, 5.4);
        return List.of(foot(leg), trousers.as("f-legs"));
    }

    private Element foot(Limb leg) {
        Point toes = leg.end().direction(leg.tip());
        Point sole = toes.turned(body.facing());
        Point heel = leg.end().along(toes, -2.5).along(sole, 3);
        Point ball = leg.end().along(toes, 12).along(sole, 4.6);
        Point tip = leg.end().along(toes, 16.5).along(sole, 5.4);
        return new Outline()
                .taper(leg.joint().between(leg.end(), 0.8), 4.6, leg.end(), 4.8)
                .disc(heel, 5)
                .taper(leg.end().along(sole, 1.4), 5.2, ball, 3.4)
                .taper(heel.along(sole, 1.2), 3.8, ball, 3.4)
                .taper(ball, 3.4, tip, 2.6)
                .as("f-skin");
    }
}
