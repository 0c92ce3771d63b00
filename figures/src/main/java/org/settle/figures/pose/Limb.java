package org.settle.figures.pose;

/// An arm or a leg: two bones and a hand or a foot.
///
/// @param root shoulder or hip
/// @param joint elbow or knee
/// @param end wrist or ankle
/// @param tip end of the fingers or toes
public record Limb(Point root, Point joint, Point end, Point tip) {
    /// Bends a limb so that its end comes as near as the bones allow.
    static Limb bent(Point root, Reach reach, Bones bones, int side) {
        double most = bones.upper() + bones.lower() - 0.4;
        double least = Math.abs(bones.upper() - bones.lower()) + 6;
        double wished = root.distance(reach.target());
        double distance = Math.clamp(wished, least, most);
        Point direction = root.direction(reach.target());
        double share =
                (square(bones.upper()) - square(bones.lower()) + square(distance)) / (2 * distance);
        double height = Math.sqrt(Math.max(0, square(bones.upper()) - square(share)));
        Point joint = root.along(direction, share).along(direction.turned(side), height);
        Point end = root.along(direction, distance);
        return new Limb(root, joint, end, end.along(Point.toward(reach.tip()), bones.tip()));
    }

    private static double square(double value) {
        return value * value;
    }

    /// The two long bones and the end.
    ///
    /// @param upper of the upper arm or thigh
    /// @param lower of the forearm or shin
    /// @param tip of the hand or foot
    public record Bones(double upper, double lower, double tip) {
        /// The arm of the one figure.
        public static final Bones ARM = new Bones(33, 30, 13);

        /// The leg of the one figure.
        public static final Bones LEG = new Bones(46, 44, 17);
    }
}
