package org.settle.figures.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One place as a rough piece of the half body; the outline cuts it to its form. The first number
/// of a corner is its distance from the middle line, the second its height from the top.
///
/// @param name of the place, without a side
/// @param middle whether it lies on both sides of the middle line
/// @param labelled where its number stands
/// @param corners in order around
record BodyShape(String name, boolean middle, Corner labelled, List<Corner> corners) {
    /// One corner.
    ///
    /// @param across distance from the middle line
    /// @param down from the top
    record Corner(double across, double down) {}

    static BodyShape pair(String name, double across, double down, double... corners) {
        return new BodyShape(name, false, new Corner(across, down), corners(corners));
    }

    static BodyShape middle(String name, double down, double... corners) {
        return new BodyShape(name, true, new Corner(0, down), corners(corners));
    }

    private static List<Corner> corners(double... numbers) {
        List<Corner> corners = new ArrayList<>();
        for (int at = 0; at < numbers.length; at += 2) {
            corners.add(new Corner(numbers[at], numbers[at + 1]));
        }
        return corners;
    }

    /// The piece at one side of the middle line, or across it.
    ///
    /// @param direction 1 to the right of the picture, -1 to the left
    String path(int direction) {
        StringBuilder path = new StringBuilder();
        add(path, corners, direction);
        if (middle) {
            add(path, corners.reversed(), -direction);
        }
        return path.append('Z').toString();
    }

    private static void add(StringBuilder path, List<Corner> corners, int direction) {
        for (Corner corner : corners) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(
                            String.format(
                                    Locale.ROOT,
                                    "%.1f %.1f",
                                    BodyOutline.MIDDLE + direction * corner.across(),
                                    corner.down()));
        }
    }
}
