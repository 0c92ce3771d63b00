package org.settle.report.paths;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Finds how far down each slot stands: in the order of its column, none on another, and as near as
/// that allows to the mean of what it is joined to, in the sense of least squares.
///
/// With `y` the middles and `o` the least distances from the top, `y - o` may not fall from slot to
/// slot: isotonic regression, solved by pooling neighbours that are in each other's way (Ayer and
/// others 1955, doi:10.1214/aoms/1177728423).
final class Placing {
    /// What the name of a lane needs above its first node.
    static final double HEAD = 30;

    private static final int ROUNDS = 16;

    /// A bend costs more than a shifted box.
    private static final double STRAIGHT = 4;

    private final Near near;
    private final double height;
    private final Map<String, Double> places = new HashMap<>();

    private Placing(List<List<Slot>> order, Near near) {
        this.near = near;
        this.height = order.stream().mapToDouble(Placing::height).max().orElse(0);
        for (List<Slot> column : order) {
            double[] offsets = offsets(column);
            double free = (height - height(column)) / 2;
            for (int i = 0; i < column.size(); i++) {
                places.put(column.get(i).key(), offsets[i] + free);
            }
        }
    }

    /// The middles of all slots, by their keys, between 0 and [#height(List)] of the tallest
    /// column.
    static Map<String, Double> of(List<List<Slot>> order, Near near) {
        Placing placing = new Placing(order, near);
        for (int round = 0; round < ROUNDS; round++) {
            for (int step = 0; step < order.size(); step++) {
                placing.place(order.get(round % 2 == 0 ? step : order.size() - 1 - step));
            }
        }
        return placing.places;
    }

    /// Slots that stand as close as they can, with the sum and weight of their wishes.
    private record Pool(double sum, double weight, int slots) {
        double mean() {
            return sum / weight;
        }

        Pool with(Pool other) {
            return new Pool(sum + other.sum, weight + other.weight, slots + other.slots);
        }
    }

    private void place(List<Slot> column) {
        double[] offsets = offsets(column);
        Deque<Pool> pools = new ArrayDeque<>();
        for (int i = 0; i < column.size(); i++) {
            double weight = column.get(i).isPassage() ? STRAIGHT : 1;
            double wish = near.wish(column.get(i), places) - offsets[i];
            Pool pool = new Pool(weight * wish, weight, 1);
            while (!pools.isEmpty() && pools.getLast().mean() >= pool.mean()) {
                pool = pools.removeLast().with(pool);
            }
            pools.addLast(pool);
        }
        int next = 0;
        double free = Math.max(0, height - height(column));
        for (Pool pool : pools) {
            for (int i = 0; i < pool.slots(); i++) {
                double y = Math.clamp(pool.mean(), 0, free) + offsets[next];
                places.put(column.get(next).key(), y);
                next++;
            }
        }
    }

    /// The middles of slots that stand as high as they can.
    private static double[] offsets(List<Slot> column) {
        double[] offsets = new double[column.size()];
        double above = 0;
        for (int i = 0; i < column.size(); i++) {
            offsets[i] = above + head(column, i) + column.get(i).half();
            above = offsets[i] + column.get(i).half();
        }
        return offsets;
    }

    static double height(List<Slot> column) {
        double height = 0;
        for (int i = 0; i < column.size(); i++) {
            height += head(column, i) + 2 * column.get(i).half();
        }
        return height;
    }

    /// The room for the name of a lane, above the first of its nodes.
    static double head(List<Slot> column, int i) {
        Slot slot = column.get(i);
        boolean first =
                !slot.isPassage()
                        && column.subList(0, i).stream()
                                .filter(s -> !s.isPassage())
                                .noneMatch(s -> s.lane() == slot.lane());
        return first ? HEAD : 0;
    }

    static double at(Slot slot, Map<String, Double> places) {
        return Objects.requireNonNull(places.get(slot.key()));
    }
}
