package org.settle.report.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.evidence.Claim;
import org.settle.evidence.Node;

/// Leads the claims of a focus: each has a rail of its own beside the boxes. The topmost has the
/// rail farthest to the right, so that none crosses another.
final class Rails {
    static final double PORT = 20;

    /// Between the boxes and the nearest rail there is room for two marks.
    static final double MARKS = 44;

    private static final double EDGE = 10;
    private static final double BEND = 8;

    private Rails() {}

    /// From boxes on the left down into the box below them.
    static List<Route> into(Box here, List<Box> boxes, Map<Node, List<Claim>> groups) {
        List<Route> routes = new ArrayList<>();
        int left = count(groups);
        double nearest = boxes.isEmpty() ? 0 : boxes.getFirst().right() + MARKS;
        double pitch = pitch(here.right() - EDGE - nearest, left);
        for (Box box : boxes) {
            List<Claim> group = groups.getOrDefault(box.node(), List.of());
            for (int i = 0; i < group.size(); i++) {
                left--;
                Point from = new Point(box.right(), port(box, i, group.size()));
                Point to = new Point(nearest + pitch * left, here.y());
                routes.add(across(group.get(i), from, to));
            }
        }
        return routes;
    }

    /// From a box down to boxes on the right.
    static List<Route> outOf(Box here, List<Box> boxes, Map<Node, List<Claim>> groups) {
        List<Route> routes = new ArrayList<>();
        double nearest = boxes.isEmpty() ? 0 : boxes.getFirst().x() - MARKS;
        double pitch = pitch(nearest - here.x() - EDGE, count(groups));
        for (Box box : boxes) {
            List<Claim> group = groups.getOrDefault(box.node(), List.of());
            for (int i = 0; i < group.size(); i++) {
                Point from = new Point(nearest - pitch * routes.size(), here.foot());
                Point to = new Point(box.x(), port(box, i, group.size()));
                routes.add(down(group.get(i), from, to));
            }
        }
        return routes;
    }

    private static int count(Map<Node, List<Claim>> groups) {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    private static double pitch(double room, int rails) {
        return Math.min(15, room / Math.max(1, rails - 1));
    }

    private static double port(Box box, int i, int n) {
        return box.y() + box.height() / 2 + PORT * (i - (n - 1) / 2.0);
    }

    /// To the right, then down.
    private static Route across(Claim claim, Point from, Point to) {
        String d =
                "M%sL%sQ%s %sL%s"
                        .formatted(
                                from.written(),
                                new Point(to.x() - BEND, from.y()).written(),
                                new Point(to.x(), from.y()).written(),
                                new Point(to.x(), from.y() + BEND).written(),
                                new Point(to.x(), to.y() - Tip.LENGTH).written());
        Point mark = new Point(from.x() + 13, from.y());
        Point seen = new Point(from.x() + 31, from.y());
        return new Route(claim, d, mark, seen, new Tip(to, 0, 1));
    }

    /// Down, then to the right.
    static Route down(Claim claim, Point from, Point to) {
        String d =
                "M%sL%sQ%s %sL%s"
                        .formatted(
                                from.written(),
                                new Point(from.x(), to.y() - BEND).written(),
                                new Point(from.x(), to.y()).written(),
                                new Point(from.x() + BEND, to.y()).written(),
                                new Point(to.x() - Tip.LENGTH, to.y()).written());
        Point mark = new Point(to.x() - 20, to.y());
        Point seen = new Point(to.x() - 36, to.y());
        return new Route(claim, d, mark, seen, new Tip(to, 1, 0));
    }
}
