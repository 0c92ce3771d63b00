package org.settle.trial.design;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// All arrangements of given numbers of days per arm in which no arm comes more than `limit` days
/// in a row.
///
/// A table holds, for every state that a trial can be in, the number of ways to complete it:
///
/// ```math
/// N(c, l, r) = sum_{a != l, c_a > 0} N(c - e_a, a, 1) + [r < R, c_l > 0] N(c - e_l, l, r + 1),   N(0, l, r) = 1
/// ```
///
/// where c is the number of days left per arm, l the arm of the latest day, r the length of its run
/// and R the limit. Drawing the arm of each day with probability proportional to the number of ways
/// to complete the order after it makes every order equally likely (the recursive method of Wilf
/// 1977, doi:10.1016/0001-8708(77)90059-7). Counts are doubles: whole and exact below 2^53, beyond
/// that each with a relative error of at most days * 2^-53.
final class RunLimitedOrders implements OrderSet {

    /// 240 MB of doubles.
    private static final double MOST_STATES = 30e6;

    /// All counts are at most arms^days, which then stays below the largest double.
    private static final double MOST_BITS = 1000;

    private final int[] counts;
    private final int days;
    private final int arms;
    private final int limit;
    private final int[] stride;
    private final double[] ways;

    RunLimitedOrders(int[] counts, int limit) {
        this.counts = counts.clone();
        this.days = Arrays.stream(counts).sum();
        this.arms = counts.length;
        this.limit = limit;
        this.stride = strides(counts);
        this.ways = new double[checkedStates() * arms * limit];
        fill();
    }

    private static int[] strides(int[] counts) {
        int[] stride = new int[counts.length];
        int product = 1;
        for (int arm = 0; arm < counts.length; arm++) {
            stride[arm] = product;
            // A wrapped product is never used: checkedStates refuses such counts first.
            product *= counts[arm] + 1;
        }
        return stride;
    }

    private int checkedStates() {
        double corners = 1;
        for (int count : counts) {
            corners *= count + 1.0;
        }
        boolean large = days * Math.log(arms) / Math.log(2) > MOST_BITS;
        if (large || corners * arms * limit > MOST_STATES) {
            throw new IllegalArgumentException(
                    "%d days with %d arms and a run limit of %d days have too many orders to count; use a design in blocks, such as blocks:1 or blocks:7."
                            .formatted(days, arms, limit));
        }
        return (int) corners;
    }

    private void fill() {
        int corners = ways.length / (arms * limit);
        for (int corner = 0; corner < corners; corner++) {
            for (int latest = 0; latest < arms; latest++) {
                for (int run = 1; run <= limit; run++) {
                    Step step = new Step(corner, latest, run);
                    ways[index(step)] = corner == 0 ? 1 : total(step);
                }
            }
        }
    }

    private int index(Step step) {
        return (step.corner * arms + step.latest) * limit + step.run - 1;
    }

    /// The state before day 1: all days are left and no arm is the latest.
    private Step start() {
        int corner = 0;
        for (int arm = 0; arm < arms; arm++) {
            corner += counts[arm] * stride[arm];
        }
        return new Step(corner, StudyDesign.NO_ARM, 0);
    }

    private Step after(Step step, int arm) {
        int run = arm == step.latest ? step.run + 1 : 1;
        return new Step(step.corner - stride[arm], arm, run);
    }

    /// The number of ways to go on when `arm` comes next; 0 where it must not.
    private double ways(Step step, int arm) {
        boolean noneLeft = step.corner / stride[arm] % (counts[arm] + 1) == 0;
        boolean tooLong = arm == step.latest && step.run == limit;
        return noneLeft || tooLong ? 0 : ways[index(after(step, arm))];
    }

    private double total(Step step) {
        double sum = 0;
        for (int arm = 0; arm < arms; arm++) {
            sum += ways(step, arm);
        }
        return sum;
    }

    @Override
    public double size() {
        return days == 0 ? 1 : total(start());
    }

    @Override
    public int[] draw(RandomGenerator random) {
        if (size() == 0) {
            throw new IllegalStateException("There is no order to draw: " + describe());
        }
        SeededRandom seeded = SeededRandom.over(random);
        Step step = start();
        double total = size();
        int[] order = new int[days];
        for (int day = 0; day < days; day++) {
            order[day] = choose(step, seeded.uniform() * total);
            step = after(step, order[day]);
            total = ways[index(step)];
        }
        return order;
    }

    /// The arm whose part of the line from 0 to the total number of ways holds `point`.
    private int choose(Step step, double point) {
        double rest = point;
        int chosen = StudyDesign.NO_ARM;
        for (int arm = 0; arm < arms; arm++) {
            double ways = ways(step, arm);
            if (ways > 0) {
                // The last possible arm stays chosen where rounding leaves a rest of a few ulps.
                chosen = arm;
                if (rest < ways) {
                    return chosen;
                }
                rest -= ways;
            }
        }
        return chosen;
    }

    /// Days without a known arm branch into every arm; equal states are kept once, so the work is
    /// bounded by the table.
    @Override
    public boolean contains(int[] order) {
        if (order.length != days || !Counts.areArms(order, arms)) {
            return false;
        }
        Set<Step> possible = Set.of(start());
        for (int seen : order) {
            Set<Step> following = new HashSet<>();
            for (Step step : possible) {
                for (int arm = 0; arm < arms; arm++) {
                    if ((seen == arm || seen == StudyDesign.NO_ARM) && ways(step, arm) > 0) {
                        following.add(after(step, arm));
                    }
                }
            }
            possible = following;
        }
        return !possible.isEmpty();
    }

    @Override
    public Stream<int[]> all() {
        return OrderIterator.stream(days, arms, this::canBeCompleted);
    }

    private boolean canBeCompleted(int[] order, int length) {
        Step step = start();
        for (int day = 0; day < length - 1; day++) {
            step = after(step, order[day]);
        }
        return ways(step, order[length - 1]) > 0;
    }

    private String describe() {
        return "%s days per arm do not fit with at most %d in a row."
                .formatted(Arrays.toString(counts), limit);
    }

    /// Where a trial stands: the corner of the table that holds the days left per arm, the arm of
    /// the latest day and how many days it has come in a row.
    private record Step(int corner, int latest, int run) {}
}
