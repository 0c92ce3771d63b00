package org.settle.bayes.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Our numbers beside the reference: every number of a block, to six significant digits.
final class Agreement {
    private final Map<String, List<Double>> ours = new TreeMap<>();
    private String elsewhere = "/";

    void put(String name, double... values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        ours.put(name, list);
    }

    void put(String name, OptionalDouble value) {
        put(name, value.orElse(Double.NaN));
    }

    void put(String name, ConfidenceInterval interval) {
        put(name, interval.low(), interval.high());
    }

    /// Leaves names that start in some way to another block.
    void ignore(String start) {
        elsewhere = start;
    }

    /// Fails where a number of the block is missing here, is too much, or differs.
    void with(String block) {
        with(block, 0);
    }

    /// The same, where the reference itself is only known to within an absolute error.
    void with(String block, double error) {
        Map<String, List<Double>> theirs = Metafor.below(block);
        theirs.keySet().removeIf(name -> name.startsWith(elsewhere));
        assertThat(ours.keySet()).as(block).containsExactlyInAnyOrderElementsOf(theirs.keySet());
        theirs.forEach(
                (name, values) -> {
                    assertThat(ours.get(name)).as("%s/%s", block, name).hasSameSizeAs(values);
                    for (int i = 0; i < values.size(); i++) {
                        String place = "%s/%s %d: ours %s, theirs %s";
                        assertThat(deviation(ours.get(name).get(i), values.get(i), error))
                                .as(place, block, name, i, ours.get(name).get(i), values.get(i))
                                .isLessThan(1e-6);
                    }
                });
    }

    private static double deviation(double ours, double theirs, double error) {
        if (Double.isNaN(theirs) || Double.isNaN(ours)) {
            return Double.isNaN(theirs) && Double.isNaN(ours) ? 0 : 1;
        }
        double away = Math.max(Math.abs(ours - theirs) - error, 0);
        return theirs == 0 ? away : away / Math.abs(theirs);
    }
}
