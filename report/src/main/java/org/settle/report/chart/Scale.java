package org.settle.report.chart;

/// Maps numbers to places along one axis.
///
/// @param low the number at `from`
/// @param high the number at `to`, above low
/// @param from a coordinate
/// @param to a coordinate
record Scale(double low, double high, double from, double to) {
    private static final double CLOSEST = 0.5;
    private static final double FARTHEST = 5;

    /// Where all numbers are the same, or too close to tell apart, a range around them is made.
    Scale {
        double size = Math.max(Math.abs(low), Math.abs(high));
        if (!(high - low > 1e-9 * size)) {
            double room = size == 0 ? 1 : size * 0.1;
            low -= room;
            high += room;
        }
    }

    /// For changes of a person or between people, in spreads: the middle always, and no farther
    /// than five spreads; what lies beyond stands at the edge.
    static Scale ofChanges(double low, double high) {
        return new Scale(
                        Math.clamp(low, -FARTHEST, -CLOSEST),
                        Math.clamp(high, CLOSEST, FARTHEST),
                        Canvas.MARGIN,
                        Canvas.WIDTH - Canvas.MARGIN)
                .padded(0.03);
    }

    /// The place of a number; numbers outside stay at the nearer end.
    double at(double value) {
        double share = Math.clamp((value - low) / (high - low), 0, 1);
        return from + share * (to - from);
    }

    boolean contains(double value) {
        return low <= value && value <= high;
    }

    /// The same with room left at both ends.
    Scale padded(double share) {
        double room = share * (high - low);
        return new Scale(low - room, high + room, from, to);
    }
}
