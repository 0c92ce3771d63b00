package org.settle.figures.pose;

/// Where a hand or a foot goes.
///
/// @param target the wrist or the ankle
/// @param tip direction of the fingers or toes in degrees, 90 is up
/// @param bend 1 as elbows and knees bend, seen from the side; -1 mirrored, for views from the
///   front
public record Reach(Point target, double tip, int bend) {
    /// A reach with the bend of a side view.
    ///
    /// @param x of the wrist or ankle
    /// @param y of the wrist or ankle
    /// @param tip direction of the fingers or toes in degrees
    /// @return the reach
    public static Reach to(double x, double y, double tip) {
        return new Reach(new Point(x, y), tip, 1);
    }

    /// The same reach with the joint on the other side.
    ///
    /// @return mirrored
    public Reach mirrored() {
        return new Reach(target, tip, -bend);
    }
}
