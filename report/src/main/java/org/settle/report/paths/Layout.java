package org.settle.report.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.settle.evidence.Claim;
import org.settle.evidence.Lane;
import org.settle.evidence.Node;

/// Where everything stands in the whole map.
///
/// @param boxes one per node
/// @param routes one per claim
/// @param heads the names of the lanes, each where it stands
/// @param width of the drawing
/// @param height of the drawing
record Layout(List<Box> boxes, List<Route> routes, List<Head> heads, double width, double height) {
    /// Between two columns.
    static final double GAP = 80;

    /// For paths that begin and end in the last column.
    private static final double RIGHT = 44;

    private static final double MARGIN = 4;

    /// Where the name of a lane stands.
    record Head(Lane lane, Point at) {}

    static Layout of(List<Node> nodes, List<Claim> claims, PathWords words, Set<String> tagged) {
        Columns columns = Columns.of(nodes, claims, words, tagged);
        Near near = new Near(columns.strands());
        List<List<Slot>> order = Ordering.of(columns, near);
        Map<String, Double> places = Placing.of(order, near);
        List<Box> boxes = new ArrayList<>();
        List<Head> heads = new ArrayList<>();
        double height = 0;
        for (List<Slot> column : order) {
            height = Math.max(height, Placing.height(column));
            for (int i = 0; i < column.size(); i++) {
                Slot slot = column.get(i);
                Optional<Box> box = box(slot, Placing.at(slot, places), tagged);
                box.ifPresent(boxes::add);
                if (Placing.head(column, i) > 0) {
                    Box below = box.orElseThrow();
                    heads.add(
                            new Head(
                                    slot.lane(),
                                    new Point(below.x() + below.width() / 2, below.y() - 9)));
                }
            }
        }
        boxes.sort(Comparator.comparingInt(box -> nodes.indexOf(box.node())));
        return new Layout(
                List.copyOf(boxes),
                new Routing(columns.strands(), places).routes(),
                List.copyOf(heads),
                left(order.size()) - GAP + RIGHT,
                height + MARGIN);
    }

    private static Optional<Box> box(Slot slot, double y, Set<String> tagged) {
        return slot.node()
                .map(
                        node ->
                                new Box(
                                        node,
                                        left(slot.column()),
                                        y - slot.height() / 2,
                                        Columns.WIDTH,
                                        slot.height(),
                                        slot.lines(),
                                        tagged.contains(node.id())));
    }

    /// The left side of a column.
    static double left(int column) {
        return MARGIN + column * (Columns.WIDTH + GAP);
    }
}
