package org.settle.report.paths;

import java.util.List;
import org.settle.evidence.Node;

/// A node in a drawing.
///
/// @param node which one
/// @param x its left side
/// @param y its upper side
/// @param width how wide
/// @param height how high
/// @param lines its name, cut into lines
/// @param tagged whether there is room for a line on the person's own result
record Box(
        Node node,
        double x,
        double y,
        double width,
        double height,
        List<String> lines,
        boolean tagged) {
    Box {
        lines = List.copyOf(lines);
    }

    double right() {
        return x + width;
    }

    double foot() {
        return y + height;
    }

    boolean touches(Box other) {
        return x < other.right() && other.x < right() && y < other.foot() && other.y < foot();
    }
}
