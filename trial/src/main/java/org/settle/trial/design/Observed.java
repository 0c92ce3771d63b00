package org.settle.trial.design;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An order that was seen. Days without an arm at its two ends (run-in, follow-up) are outside what
/// was drawn; between them lies the core, where a day without an arm is one whose arm is not known.
final class Observed {

    private final int[] order;
    private final int arms;
    private final int coreStart;
    private final int[] core;

    Observed(int[] order, int arms) {
        this.order = order.clone();
        this.arms = arms;
        int[] known = knownDays(order);
        if (!Counts.areArms(order, arms) || known.length == 0) {
            throw new IllegalArgumentException(
                    "The order seen must hold arms from 0 to %d (-1 where none is known) and at least one of them, but was %s."
                            .formatted(arms - 1, shown(order)));
        }
        this.coreStart = known[0];
        this.core = Arrays.copyOfRange(order, coreStart, known[known.length - 1] + 1);
    }

    private static String shown(int[] order) {
        String text = Arrays.toString(order);
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }

    private static int[] knownDays(int[] order) {
        return IntStream.range(0, order.length)
                .filter(day -> order[day] != StudyDesign.NO_ARM)
                .toArray();
    }

    int[] core() {
        return core.clone();
    }

    int[] counts() {
        return Counts.of(core, arms);
    }

    /// Whether the arm of every day of the core is known.
    boolean isComplete() {
        return Arrays.stream(core).noneMatch(arm -> arm == StudyDesign.NO_ARM);
    }

    /// Orders of the core's length, shown as they could have been seen.
    OrderSet seen(OrderSet ofCore) {
        int[] source = new int[order.length];
        for (int day = 0; day < order.length; day++) {
            source[day] = order[day] == StudyDesign.NO_ARM ? -1 : day - coreStart;
        }
        return new SeenOrders(ofCore, core.length, source);
    }

    /// Orders of the known days only, put back on their days.
    OrderSet spread(OrderSet ofKnownDays) {
        int[] source = new int[order.length];
        int known = 0;
        for (int day = 0; day < order.length; day++) {
            source[day] = order[day] == StudyDesign.NO_ARM ? -1 : known++;
        }
        return new SeenOrders(ofKnownDays, known, source);
    }

    /// The orders of another set with some days taken away or left without an arm: day `i` shows
    /// day `source[i]` of the inner order, or no arm where that is -1.
    private static final class SeenOrders implements OrderSet {

        private final OrderSet inner;
        private final int innerDays;
        private final int[] source;

        SeenOrders(OrderSet inner, int innerDays, int[] source) {
            this.inner = inner;
            this.innerDays = innerDays;
            this.source = source;
        }

        @Override
        public double size() {
            return inner.size();
        }

        @Override
        public int[] draw(RandomGenerator random) {
            return show(inner.draw(random));
        }

        private int[] show(int[] innerOrder) {
            // A loop: tests re-draw by the ten thousand.
            int[] shown = new int[source.length];
            for (int day = 0; day < shown.length; day++) {
                shown[day] = source[day] < 0 ? StudyDesign.NO_ARM : innerOrder[source[day]];
            }
            return shown;
        }

        @Override
        public boolean contains(int[] order) {
            if (order.length != source.length) {
                return false;
            }
            int[] innerOrder = new int[innerDays];
            Arrays.fill(innerOrder, StudyDesign.NO_ARM);
            for (int day = 0; day < order.length; day++) {
                if (source[day] >= 0) {
                    innerOrder[source[day]] = order[day];
                } else if (order[day] != StudyDesign.NO_ARM) {
                    return false;
                }
            }
            return inner.contains(innerOrder);
        }

        @Override
        public Stream<int[]> all() {
            return inner.all().map(this::show);
        }
    }
}
