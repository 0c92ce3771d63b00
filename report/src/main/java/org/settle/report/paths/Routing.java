package org.settle.report.paths;

import java.util.List;
import java.util.Map;

/// Leads each strand from the side of one box to the side of another.
final class Routing {
    private final List<Strand> strands;
    private final Ports ports;
    private final Bends bends;

    Routing(List<Strand> strands, Map<String, Double> places) {
        this.strands = List.copyOf(strands);
        this.ports = new Ports(strands, places);
        this.bends = new Bends(strands, ports);
    }

    List<Route> routes() {
        return strands.stream().map(s -> s.isBeside() ? arc(s) : route(s)).toList();
    }

    /// From box to box in the same column, to the right of it.
    private Route arc(Strand strand) {
        double x = Layout.left(strand.from().column()) + Columns.WIDTH;
        double y = ports.at(strand, 0);
        double end = ports.at(strand, 1);
        double out = Math.min(34, 18 + 0.06 * Math.abs(end - y)) / 0.75;
        Curve curve = new Curve(new Point(x, y), new Point(x + Tip.LENGTH, end), x + out, x + out);
        return new Route(
                strand.claim(),
                "M" + curve.from().written() + curve.written(),
                curve.at(0.5),
                curve.at(0.3),
                new Tip(new Point(x, end), -1, 0));
    }

    private Route route(Strand strand) {
        int step = strand.isForward() ? 1 : -1;
        int last = strand.slots().size() - 1;
        StringBuilder d = new StringBuilder("M");
        Point mark = new Point(0, 0);
        Point seen = mark;
        Point tip = mark;
        for (int i = 1; i <= last; i++) {
            Curve curve = curve(strand, i, step);
            d.append(i == 1 ? "" : "L").append(curve.from().written()).append(curve.written());
            if (i == (last + 2) / 2) {
                mark = curve.at(0.5);
                seen = curve.at(0.3);
            }
            tip = new Point(side(strand.slots().get(i), -step), curve.to().y());
        }
        return new Route(strand.claim(), d.toString(), mark, seen, new Tip(tip, step, 0));
    }

    /// Through the gap before the i-th slot; before its end it leaves room for the tip.
    private Curve curve(Strand strand, int i, int step) {
        List<Slot> slots = strand.slots();
        double x = side(slots.get(i - 1), step);
        double end = side(slots.get(i), -step);
        double bend = Math.min(x, end) + Layout.GAP * bends.of(strand, i);
        double room = i == slots.size() - 1 ? step * Tip.LENGTH : 0;
        Point from = new Point(x, ports.at(strand, i - 1));
        return new Curve(from, new Point(end - room, ports.at(strand, i)), bend, bend);
    }

    /// The right side of a slot for a step to the right, else its left side.
    private static double side(Slot slot, int step) {
        return Layout.left(slot.column()) + (step > 0 ? Columns.WIDTH : 0);
    }
}
