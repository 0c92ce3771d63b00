package org.settle.trial.design;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All orders whose days per arm differ by at most one. Where days / arms leaves a remainder, every
/// choice of the arms that get the extra day is in the set.
///
/// Exchanging the names of two arms turns the orders of one choice into those of another, one to
/// one. So all choices have equally many orders: drawing the choice and then an order of it, both
/// uniformly, is uniform over the union, and one table serves all choices.
final class BalancedOrders implements OrderSet {

    private final OrderSet base;
    private final int[] baseCounts;
    private final int days;
    private final int arms;
    private final int extra;

    /// `base` holds the orders with [Counts#balanced] days per arm.
    BalancedOrders(int days, int arms, OrderSet base) {
        this.base = base;
        this.baseCounts = Counts.balanced(days, arms);
        this.days = days;
        this.arms = arms;
        this.extra = days % arms;
    }

    @Override
    public double size() {
        int[] choice = {extra, arms - extra};
        return Counts.finite(base.size() * Counts.arrangements(choice));
    }

    @Override
    public int[] draw(RandomGenerator random) {
        SeededRandom seeded = SeededRandom.over(random);
        int[] chosen = IntStream.range(0, arms).toArray();
        seeded.shuffleFront(chosen, extra);
        return rename(base.draw(seeded), names(Arrays.copyOf(chosen, extra)));
    }

    @Override
    public boolean contains(int[] order) {
        if (order.length != days || !Counts.areArms(order, arms)) {
            return false;
        }
        int[] used = Counts.of(order, arms);
        int least = days / arms;
        int[] surelyExtra = armsWhere(arm -> used[arm] > least);
        int[] open = armsWhere(arm -> used[arm] <= least);
        return Subsets.of(open, extra - surelyExtra.length)
                .map(more -> names(joined(surelyExtra, more)))
                .filter(names -> fits(used, names))
                .anyMatch(names -> base.contains(rename(order, inverse(names))));
    }

    @Override
    public Stream<int[]> all() {
        return Subsets.of(armsWhere(_ -> true), extra)
                .flatMap(chosen -> base.all().map(order -> rename(order, names(chosen))));
    }

    private int[] armsWhere(IntPredicate condition) {
        return IntStream.range(0, arms).filter(condition).toArray();
    }

    private boolean fits(int[] used, int[] names) {
        return IntStream.range(0, arms).allMatch(i -> used[names[i]] <= baseCounts[i]);
    }

    /// Which arm of the trial stands for arm 0, 1, ... of the base: first those with the extra day,
    /// then the others, each ascending.
    private int[] names(int[] withExtraDay) {
        int[] sorted = withExtraDay.clone();
        Arrays.sort(sorted);
        return joined(sorted, armsWhere(arm -> Arrays.binarySearch(sorted, arm) < 0));
    }

    private static int[] joined(int[] first, int[] second) {
        return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }

    private static int[] inverse(int[] names) {
        int[] inverse = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            inverse[names[i]] = i;
        }
        return inverse;
    }

    private static int[] rename(int[] order, int[] names) {
        return Arrays.stream(order)
                .map(arm -> arm == StudyDesign.NO_ARM ? arm : names[arm])
                .toArray();
    }
}
