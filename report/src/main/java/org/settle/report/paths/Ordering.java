package org.settle.report.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Orders the slots of each column so that few paths cross: each slot goes to the mean place of
/// what it is joined to, column by column, to and fro, and the best order on the way is kept
/// (Sugiyama, Tagawa and Toda 1981, doi:10.1109/TSMC.1981.4308636). The nodes of a lane stay
/// together. The same record always gives the same order.
final class Ordering {
    private static final int SWEEPS = 30;

    private final Near near;

    private Ordering(Near near) {
        this.near = near;
    }

    static List<List<Slot>> of(Columns columns, Near near) {
        Ordering ordering = new Ordering(near);
        List<List<Slot>> order = columns.slots();
        List<List<Slot>> best = order;
        long least = Long.MAX_VALUE;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            order = ordering.sweep(order, sweep % 2 == 0);
            long crossings = crossings(order, near);
            if (crossings < least) {
                least = crossings;
                best = order;
            }
        }
        return best;
    }

    private List<List<Slot>> sweep(List<List<Slot>> order, boolean toRight) {
        List<List<Slot>> next = new ArrayList<>(order);
        Map<String, Double> places = places(next);
        for (int step = 0; step < next.size(); step++) {
            int column = toRight ? step : next.size() - 1 - step;
            next.set(column, sorted(next.get(column), toRight, places));
            putPlaces(next.get(column), places);
        }
        return next;
    }

    private List<Slot> sorted(List<Slot> column, boolean byLeft, Map<String, Double> places) {
        Map<String, Double> wishes = new HashMap<>();
        column.forEach(slot -> wishes.put(slot.key(), near.wish(slot, byLeft, places)));
        Comparator<Slot> byWish = Comparator.comparing(slot -> wishes.get(slot.key()));
        List<Slot> nodes =
                column.stream()
                        .filter(slot -> !slot.isPassage())
                        .sorted(Comparator.comparing(Slot::lane).thenComparing(byWish))
                        .toList();
        List<Slot> passages = column.stream().filter(Slot::isPassage).sorted(byWish).toList();
        return merged(nodes, passages, wishes);
    }

    /// A passage goes before the first node that is farther down than its wish.
    private static List<Slot> merged(
            List<Slot> nodes, List<Slot> passages, Map<String, Double> wishes) {
        List<Slot> all = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < nodes.size(); i++) {
            double middle = (i + 0.5) / nodes.size();
            while (next < passages.size()
                    && Objects.requireNonNull(wishes.get(passages.get(next).key())) < middle) {
                all.add(passages.get(next++));
            }
            all.add(nodes.get(i));
        }
        all.addAll(passages.subList(next, passages.size()));
        return all;
    }

    private static Map<String, Double> places(List<List<Slot>> order) {
        Map<String, Double> places = new HashMap<>();
        order.forEach(column -> putPlaces(column, places));
        return places;
    }

    /// From 0 at the top of a column to 1 at its foot, by the room that slots take.
    private static void putPlaces(List<Slot> column, Map<String, Double> places) {
        double all = column.stream().mapToDouble(slot -> 2 * slot.half()).sum();
        double above = 0;
        for (Slot slot : column) {
            places.put(slot.key(), (above + slot.half()) / all);
            above += 2 * slot.half();
        }
    }

    /// How many pieces of paths cross between two columns.
    static long crossings(List<List<Slot>> order, Near near) {
        Map<String, Double> places = places(order);
        long crossings = 0;
        for (List<Slot> column : order) {
            List<double[]> pieces = new ArrayList<>();
            for (Slot slot : column) {
                for (Slot other : near.rightOf(slot)) {
                    pieces.add(
                            new double[] {
                                Objects.requireNonNull(places.get(slot.key())),
                                Objects.requireNonNull(places.get(other.key()))
                            });
                }
            }
            crossings += crossings(pieces);
        }
        return crossings;
    }

    private static int crossings(List<double[]> pieces) {
        int crossings = 0;
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = 0; j < i; j++) {
                double left = pieces.get(i)[0] - pieces.get(j)[0];
                double right = pieces.get(i)[1] - pieces.get(j)[1];
                crossings += left * right < 0 ? 1 : 0;
            }
        }
        return crossings;
    }
}
