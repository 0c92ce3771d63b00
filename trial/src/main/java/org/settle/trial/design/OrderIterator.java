package org.settle.trial.design;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Lists orders one after the other as a dictionary would: the smallest first, each made from the
/// one before, so that memory does not grow with their number.
final class OrderIterator implements Iterator<int[]> {

    /// Knows which beginnings can be completed to an order of the set.
    @FunctionalInterface
    interface Beginnings {
        /// Whether `order[0..length)` can be completed. Called only when `order[0..length - 1)`
        /// can.
        boolean allow(int[] order, int length);
    }

    private final int arms;
    private final Beginnings beginnings;
    private final int[] next;
    private boolean hasNext;

    private OrderIterator(int days, int arms, Beginnings beginnings) {
        this.arms = arms;
        this.beginnings = beginnings;
        this.next = new int[days];
        this.hasNext = complete(0);
    }

    static Stream<int[]> stream(int days, int arms, Beginnings beginnings) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(
                () ->
                        Spliterators.spliteratorUnknownSize(
                                new OrderIterator(days, arms, beginnings), traits),
                traits,
                false);
    }

    @Override
    public boolean hasNext() {
        return hasNext;
    }

    @Override
    public int[] next() {
        if (!hasNext) {
            throw new NoSuchElementException("There is no further order.");
        }
        int[] order = next.clone();
        hasNext = advance();
        return order;
    }

    /// The latest day that can hold a higher arm gets it; all later days start over.
    private boolean advance() {
        for (int day = next.length - 1; day >= 0; day--) {
            if (raise(day, next[day] + 1)) {
                return complete(day + 1);
            }
        }
        return false;
    }

    private boolean complete(int from) {
        for (int day = from; day < next.length; day++) {
            if (!raise(day, 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean raise(int day, int lowest) {
        for (int arm = lowest; arm < arms; arm++) {
            next[day] = arm;
            if (beginnings.allow(next, day + 1)) {
                return true;
            }
        }
        return false;
    }
}
