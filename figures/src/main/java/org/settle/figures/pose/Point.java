package org.settle.figures.pose;

/// A place or a direction in the picture; y grows downwards.
///
/// @param x to the right
/// @param y down
public record Point(double x, double y) {
    /// A direction of length one.
    ///
    /// @param degrees 0 is right, 90 is up
    /// @return the direction
    public static Point toward(double degrees) {
        double radians = Math.toRadians(degrees);
        return new Point(Math.cos(radians), -Math.sin(radians));
    }

    /// The sum.
    ///
    /// @param other added
    /// @return the sum
    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    /// The place some way along a direction.
    ///
    /// @param direction of length one
    /// @param length how far
    /// @return the place
    public Point along(Point direction, double length) {
        return new Point(x + direction.x * length, y + direction.y * length);
    }

    /// A place on the way to another.
    ///
    /// @param other the other end
    /// @param share 0 here, 1 there
    /// @return the place between
    public Point between(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    /// The distance.
    ///
    /// @param other another place
    /// @return how far away it is
    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /// The direction to another place.
    ///
    /// @param other another place
    /// @return the direction, of length one
    public Point direction(Point other) {
        double length = Math.max(distance(other), 1e-9);
        return new Point((other.x - x) / length, (other.y - y) / length);
    }

    /// A quarter turn clockwise as seen, or the other way.
    ///
    /// @param sign 1 clockwise, -1 the other way
    /// @return the turned direction
    public Point turned(int sign) {
        return new Point(-y * sign, x * sign);
    }
}
