package org.settle.figures.pose;

/// The trunk, given by an anchor and three angles.
///
/// @param pelvis the anchor
/// @param lower direction from the pelvis to the waist in degrees, 90 is up
/// @param upper direction from the waist to the base of the neck
/// @param head direction from there to the middle of the head
public record Spine(Point pelvis, double lower, double upper, double head) {
    /// Pelvis to waist.
    public static final double LOWER = 27;

    /// Waist to the base of the neck.
    public static final double UPPER = 31;

    /// Base of the neck to the middle of the head.
    public static final double NECK = 23;

    /// A trunk.
    ///
    /// @param x of the pelvis
    /// @param y of the pelvis
    /// @param lower direction in degrees
    /// @param upper direction in degrees
    /// @param head direction in degrees
    /// @return the trunk
    public static Spine at(double x, double y, double lower, double upper, double head) {
        return new Spine(new Point(x, y), lower, upper, head);
    }

    Point waist() {
        return pelvis.along(Point.toward(lower), LOWER);
    }

    Point neck() {
        return waist().along(Point.toward(upper), UPPER);
    }

    Point top() {
        return neck().along(Point.toward(head), NECK);
    }
}
