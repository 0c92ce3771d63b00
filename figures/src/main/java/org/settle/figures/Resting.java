package org.settle.figures;

import org.settle.figures.pose.Body;
import org.settle.figures.pose.Reach;
import org.settle.figures.pose.Spine;

/// The figure at rest.
final class Resting {
    private Resting() {}

    /// On the back, the head on the left; the floor is at 176, the legs lie at `height` above it.
    static Body lying(double legs) {
        return Body.side(
                1,
                Spine.at(146, 158, 180, 179, 172),
                new Body.Reaches(
                        Reach.to(128, 150, 10),
                        Reach.to(104, 168, 0),
                        Reach.to(236, 160 - legs, 66),
                        Reach.to(234, 162 - legs, 66)));
    }

    /// On a chair, upright and easy, the hands on the lap; the floor is at 222.
    static Body seated() {
        return Body.side(
                1,
                Spine.at(118, 170, 92, 88, 84),
                new Body.Reaches(
                        Reach.to(150, 154, 350),
                        Reach.to(156, 154, 350),
                        Reach.to(168, 214, 0),
                        Reach.to(178, 214, 0)));
    }
}
