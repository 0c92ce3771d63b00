package org.settle.trial.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Statistical and brute-force assertions about sets of orders.
final class Uniformity {

    private static final int DRAWS_PER_ORDER = 200;

    private Uniformity() {}

    /// Pearson's chi-square over all orders. The limit is the 0.99997 quantile (z = 4) in the
    /// approximation of Wilson and Hilferty (1931), doi:10.1073/pnas.17.12.684.
    static void assertUniform(OrderSet set, List<int[]> members, long seed) {
        Map<List<Integer>, Integer> seen = new HashMap<>();
        members.forEach(order -> seen.put(boxed(order), 0));
        SeededRandom random = SeededRandom.of(seed);
        for (int i = 0; i < DRAWS_PER_ORDER * members.size(); i++) {
            seen.merge(boxed(set.draw(random)), 1, Integer::sum);
        }
        assertThat(seen)
                .as("orders drawn from outside the set are new keys")
                .hasSize(members.size());
        double statistic = 0;
        for (int count : seen.values()) {
            double difference = count - (double) DRAWS_PER_ORDER;
            statistic += difference * difference / DRAWS_PER_ORDER;
        }
        double freedom = Math.max(1, members.size() - 1);
        double ninth = 2 / (9 * freedom);
        double limit = freedom * Math.pow(1 - ninth + 4 * Math.sqrt(ninth), 3);
        assertThat(statistic).isLessThan(limit);
    }

    /// Every sequence of arms over some days.
    static Stream<int[]> everySequence(int days, int arms) {
        int total = (int) Math.pow(arms, days);
        return IntStream.range(0, total)
                .mapToObj(
                        code -> {
                            int[] order = new int[days];
                            int rest = code;
                            for (int day = days - 1; day >= 0; day--) {
                                order[day] = rest % arms;
                                rest /= arms;
                            }
                            return order;
                        });
    }

    static List<Integer> boxed(int[] order) {
        return Arrays.stream(order).boxed().toList();
    }

    static int[] order(String digits) {
        return digits.chars().map(c -> c == '-' ? StudyDesign.NO_ARM : c - '0').toArray();
    }

    static String digits(int[] order) {
        StringBuilder digits = new StringBuilder();
        for (int arm : order) {
            digits.append(arm == StudyDesign.NO_ARM ? "-" : Integer.toString(arm));
        }
        return digits.toString();
    }
}
