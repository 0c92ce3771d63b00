package org.settle.report.paths;

import java.util.List;
import java.util.Optional;
import org.settle.evidence.Lane;
import org.settle.evidence.Node;

/// A place in a column: a node, or where a path passes on its way to another column.
///
/// @param column from 0
/// @param key unique in the layout
/// @param node the node; none for a passage
/// @param lines of its name
/// @param height without what is left free around it
record Slot(int column, String key, Optional<Node> node, List<String> lines, double height) {
    private static final double GAP = 10;
    private static final double PASSAGE = 7;

    static Slot passage(int column, String claim) {
        return new Slot(column, claim + "@" + column, Optional.empty(), List.of(), PASSAGE);
    }

    boolean isPassage() {
        return node.isEmpty();
    }

    Lane lane() {
        return node.orElseThrow().lane();
    }

    /// The room above and below its middle.
    double half() {
        return height / 2 + (isPassage() ? 0.5 : GAP / 2);
    }
}
