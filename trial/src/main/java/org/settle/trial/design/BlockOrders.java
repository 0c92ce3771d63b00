package org.settle.trial.design;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All orders in blocks of treatment periods: a number of complete blocks and then, perhaps, one
/// that is cut at the last day. Blocks are independent, so their sizes multiply and each is drawn
/// by itself.
final class BlockOrders implements OrderSet {

    private final int days;
    private final int arms;
    private final int periodDays;
    private final int completeBlocks;
    private final Block complete;
    private final Block last;

    private BlockOrders(int days, int arms, int periodDays, Block last) {
        this.days = days;
        this.arms = arms;
        this.periodDays = periodDays;
        this.completeBlocks = completeBlocks(days, arms, periodDays);
        this.complete = Block.complete(arms);
        this.last = last;
    }

    private static int completeBlocks(int days, int arms, int periodDays) {
        return (int) (days / ((long) arms * periodDays));
    }

    static OrderSet planned(int days, int arms, int periodDays) {
        int inLast = days - completeBlocks(days, arms, periodDays) * arms * periodDays;
        Block last = Block.cut(arms, Periods.count(inLast, periodDays));
        return new BlockOrders(days, arms, periodDays, last);
    }

    /// The orders with given days per arm; the empty set where they do not add up to whole periods.
    static OrderSet withCounts(int[] counts, int periodDays) {
        int arms = counts.length;
        int days = Arrays.stream(counts).sum();
        int blocks = completeBlocks(days, arms, periodDays);
        int[] rest = Arrays.stream(counts).map(count -> count - blocks * periodDays).toArray();
        int[] whole = armsWith(rest, periodDays);
        int partDays = (days - blocks * arms * periodDays) % periodDays;
        int[] part = partDays == 0 ? new int[0] : armsWith(rest, partDays);
        int idle = armsWith(rest, 0).length;
        if (part.length > 1 || whole.length + part.length + idle != arms) {
            return new ListedOrders(List.of());
        }
        return new BlockOrders(days, arms, periodDays, new Block(whole, whole.length, part));
    }

    private static int[] armsWith(int[] rest, int days) {
        return IntStream.range(0, rest.length).filter(arm -> rest[arm] == days).toArray();
    }

    @Override
    public double size() {
        return Counts.finite(Math.pow(complete.size(), completeBlocks) * last.size());
    }

    @Override
    public int[] draw(RandomGenerator random) {
        SeededRandom seeded = SeededRandom.over(random);
        int[] armOfPeriod = new int[Periods.count(days, periodDays)];
        for (int first = 0; first < armOfPeriod.length; first += arms) {
            int[] block = blockAt(first).draw(seeded);
            System.arraycopy(block, 0, armOfPeriod, first, block.length);
        }
        int[] order = new int[days];
        for (int day = 0; day < days; day++) {
            order[day] = armOfPeriod[day / periodDays];
        }
        return order;
    }

    private Block blockAt(int period) {
        return period / arms < completeBlocks ? complete : last;
    }

    @Override
    public boolean contains(int[] order) {
        if (order.length != days || !Counts.areArms(order, arms)) {
            return false;
        }
        int blockDays = arms * periodDays;
        for (int start = 0; start < days; start += blockDays) {
            int end = Math.min(days, start + blockDays);
            if (!blockAt(start / periodDays).allows(periods(order, start, end))) {
                return false;
            }
        }
        return arePeriods(order);
    }

    /// The arm of each period between two days, so far as it is known.
    private int[] periods(int[] order, int start, int end) {
        int[] periods = new int[Periods.count(end - start, periodDays)];
        Arrays.fill(periods, StudyDesign.NO_ARM);
        for (int day = start; day < end; day++) {
            int period = (day - start) / periodDays;
            periods[period] = Math.max(periods[period], order[day]);
        }
        return periods;
    }

    private boolean arePeriods(int[] order) {
        int[] periods = periods(order, 0, days);
        return IntStream.range(0, days)
                .allMatch(
                        day ->
                                order[day] == StudyDesign.NO_ARM
                                        || order[day] == periods[day / periodDays]);
    }

    @Override
    public Stream<int[]> all() {
        return OrderIterator.stream(days, arms, this::canBeCompleted);
    }

    private boolean canBeCompleted(int[] order, int length) {
        int day = length - 1;
        if (day % periodDays != 0) {
            return order[day] == order[day - 1];
        }
        int start = day - day % (arms * periodDays);
        return blockAt(day / periodDays).allows(periods(order, start, length));
    }
}
