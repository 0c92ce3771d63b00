package org.settle.trial.design;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A handful of orders, given one by one.
final class ListedOrders implements OrderSet {

    private final List<int[]> orders;

    /// The orders must be different; their number is the set's size.
    ListedOrders(List<int[]> orders) {
        this.orders = List.copyOf(orders);
    }

    @Override
    public double size() {
        return orders.size();
    }

    @Override
    public int[] draw(RandomGenerator random) {
        if (orders.isEmpty()) {
            throw new IllegalStateException("There is no order to draw.");
        }
        return orders.get(SeededRandom.over(random).below(orders.size())).clone();
    }

    @Override
    public boolean contains(int[] order) {
        return orders.stream().anyMatch(member -> agree(member, order));
    }

    private static boolean agree(int[] member, int[] order) {
        return member.length == order.length
                && IntStream.range(0, order.length)
                        .allMatch(i -> order[i] == StudyDesign.NO_ARM || order[i] == member[i]);
    }

    @Override
    public Stream<int[]> all() {
        return orders.stream().map(int[]::clone);
    }
}
