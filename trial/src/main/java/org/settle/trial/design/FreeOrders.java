package org.settle.trial.design;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// All arrangements of given numbers of days per arm, without any other constraint.
final class FreeOrders implements OrderSet {

    private final int[] counts;
    private final int days;

    FreeOrders(int[] counts) {
        this.counts = counts.clone();
        this.days = Arrays.stream(counts).sum();
    }

    @Override
    public double size() {
        return Counts.arrangements(counts);
    }

    /// Shuffling the days makes every arrangement of labeled days equally likely, and each order
    /// comes from equally many of those.
    @Override
    public int[] draw(RandomGenerator random) {
        int[] order = new int[days];
        int day = 0;
        for (int arm = 0; arm < counts.length; arm++) {
            Arrays.fill(order, day, day + counts[arm], arm);
            day += counts[arm];
        }
        SeededRandom.over(random).shuffleFront(order, days);
        return order;
    }

    @Override
    public boolean contains(int[] order) {
        return order.length == days
                && Counts.areArms(order, counts.length)
                && fits(Counts.of(order, counts.length));
    }

    @Override
    public Stream<int[]> all() {
        return OrderIterator.stream(
                days,
                counts.length,
                (order, length) -> fits(Counts.of(Arrays.copyOf(order, length), counts.length)));
    }

    private boolean fits(int[] used) {
        for (int arm = 0; arm < counts.length; arm++) {
            if (used[arm] > counts[arm]) {
                return false;
            }
        }
        return true;
    }
}
