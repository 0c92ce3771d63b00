package org.settle.report.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Leads each strand from the side of one box to the side of another. What begins or ends at one
/// side is spread over it in the order of where it goes, so that no two cross there.
final class Routing {
    private static final double PORT = 8;
    private static final double[] SHARES = {0.38, 0.5, 0.62};

    private final List<Strand> strands;
    private final Map<String, Double> places;
    private final Map<String, Double> ports = new HashMap<>();

    Routing(List<Strand> strands, Map<String, Double> places) {
        this.strands = strands;
        this.places = places;
        Map<String, List<End>> sides = new HashMap<>();
        for (Strand strand : strands) {
            for (End end : ends(strand)) {
                sides.computeIfAbsent(end.side(), _ -> new ArrayList<>()).add(end);
            }
        }
        sides.values().forEach(this::spread);
    }

    /// One end of a strand.
    private record End(String key, Slot slot, boolean right, double toward) {
        String side() {
            return slot.key() + (right ? ">" : "<");
        }
    }

    private List<End> ends(Strand strand) {
        List<Slot> slots = strand.slots();
        boolean beside = strand.isBeside();
        return List.of(
                new End(
                        first(strand),
                        strand.from(),
                        beside || strand.isForward(),
                        Placing.at(slots.get(1), places)),
                new End(
                        last(strand),
                        strand.to(),
                        beside || !strand.isForward(),
                        Placing.at(slots.get(slots.size() - 2), places)));
    }

    private static String first(Strand strand) {
        return strand.claim().id() + " from";
    }

    private static String last(Strand strand) {
        return strand.claim().id() + " to";
    }

    private void spread(List<End> ends) {
        ends.sort(Comparator.comparingDouble(End::toward).thenComparing(End::key));
        for (int i = 0; i < ends.size(); i++) {
            double middle = Placing.at(ends.get(i).slot(), places);
            ports.put(ends.get(i).key(), middle + PORT * (i - (ends.size() - 1) / 2.0));
        }
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < strands.size(); i++) {
            double share = SHARES[i % SHARES.length];
            Strand strand = strands.get(i);
            routes.add(strand.isBeside() ? arc(strand) : route(strand, share));
        }
        return List.copyOf(routes);
    }

    private double port(String key) {
        return Objects.requireNonNull(ports.get(key));
    }

    /// From box to box in the same column, to the right of it.
    private Route arc(Strand strand) {
        double x = Layout.left(strand.from().column()) + Columns.WIDTH;
        double y = port(first(strand));
        double end = port(last(strand));
        double out = Math.min(34, 18 + 0.06 * Math.abs(end - y)) / 0.75;
        String d =
                "M%sC%s %s %s"
                        .formatted(
                                new Point(x, y).written(),
                                new Point(x + out, y).written(),
                                new Point(x + out, end).written(),
                                new Point(x + Tip.LENGTH, end).written());
        Point middle = new Point(x + 0.75 * out, (y + end) / 2);
        Point seen = new Point(x + 0.6 * out, y + 0.22 * (end - y));
        return new Route(strand.claim(), d, middle, seen, new Tip(new Point(x, end), -1, 0));
    }

    private Route route(Strand strand, double share) {
        int step = strand.isForward() ? 1 : -1;
        List<Slot> slots = strand.slots();
        StringBuilder d = new StringBuilder();
        Point from = new Point(side(strand.from(), step), port(first(strand)));
        d.append('M').append(from.written());
        Point mark = from;
        Point seen = from;
        for (int i = 1; i < slots.size(); i++) {
            boolean isLast = i == slots.size() - 1;
            double y = isLast ? port(last(strand)) : Placing.at(slots.get(i), places);
            Point to = new Point(side(slots.get(i), -step), y);
            Point end = isLast ? new Point(to.x() - step * Tip.LENGTH, y) : to;
            d.append(curve(from, end));
            if (i == (slots.size() + 1) / 2) {
                mark = Point.onCurve(from, end, share);
                seen = Point.onCurve(from, end, share - 0.24);
            }
            from = isLast ? to : new Point(side(slots.get(i), step), y);
            if (!isLast) {
                d.append('L').append(from.written());
            }
        }
        return new Route(strand.claim(), d.toString(), mark, seen, new Tip(from, step, 0));
    }

    private static String curve(Point from, Point to) {
        double middle = (from.x() + to.x()) / 2;
        return "C%s %s %s"
                .formatted(
                        new Point(middle, from.y()).written(),
                        new Point(middle, to.y()).written(),
                        to.written());
    }

    /// The right side of a slot for a step to the right, else its left side.
    private static double side(Slot slot, int step) {
        return Layout.left(slot.column()) + (step > 0 ? Columns.WIDTH : 0);
    }
}
