package org.settle.trial.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DailyTest {

    @ParameterizedTest
    @CsvSource({"2, 365, 2", "3, 365, 2", "2, 84, 4", "1, 84, 4", "2, 84, 3", "999, 730, 2"})
    void drawsLongTrials(int limit, int days, int arms) {
        OrderSet set = Daily.withRunLimit(limit).orders(days, arms);
        int[] order = set.draw(SeededRandom.of(3));

        assertThat(set.contains(order)).isTrue();
        assertThat(set.size()).isGreaterThan(1).isFinite();
        int[] counts = Counts.of(order, arms);
        assertThat(Arrays.stream(counts)).allMatch(n -> n == days / arms || n == days / arms + 1);
    }

    /// A run limit of 2 and two arms with 12 days each: counted as sums over the numbers of runs of
    /// one day and of two days, C(a, 12 - a) ways for a runs of one arm, and the arms take turns.
    @Test
    void countsOrdersLikeTheFormulaForRunsOfOneOrTwo() {
        double orders = 0;
        for (int a = 6; a <= 12; a++) {
            orders += 2 * runs(12, a) * (runs(12, a) + runs(12, a + 1));
        }

        assertThat(Daily.withRunLimit(2).orders(24, 2).size()).isEqualTo(orders);
    }

    /// In a long trial the share of orders that begin with a run of one day is known from a
    /// formula.
    @Test
    void drawsALongTrialWithTheRightChanceOfARunAtTheStart() {
        OrderSet set = Daily.withRunLimit(2).orders(168, 2);
        double chance = beginWithARunOfOneDay() / set.size();
        SeededRandom random = SeededRandom.of(11);
        int draws = 20_000;
        int single = 0;
        for (int i = 0; i < draws; i++) {
            int[] order = set.draw(random);
            single += order[0] == order[1] ? 0 : 1;
        }

        assertThat(chance).isBetween(0.5, 0.7);
        assertThat(single / (double) draws).isCloseTo(chance, within(5 * Math.sqrt(0.25 / draws)));
    }

    /// Take the first day away: what is left has 83 and 84 days and begins with the arm of 84.
    private static double beginWithARunOfOneDay() {
        double left = 0;
        for (int a = 42; a <= 84; a++) {
            left += runs(84, a) * (runs(83, a) + runs(83, a - 1));
        }
        return 2 * left;
    }

    /// The ways to divide days into runs of one or two.
    private static double runs(int days, int runs) {
        int two = days - runs;
        return two < 0 || two > runs ? 0 : Counts.arrangements(new int[] {two, runs - two});
    }

    @Test
    void saysWhenNoOrderKeepsTheRunLimit() {
        assertThatThrownBy(() -> Daily.withRunLimit(1).ordersWith(40, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("daily:run=1 cannot hold with [40, 10] days per arm")
                .hasMessageContaining("Allow a longer run");
        assertThat(Daily.withRunLimit(4).ordersWith(40, 9).size()).isEqualTo(1);
    }

    @Test
    void listsOrdersOneByOneAndOnlyWhenAskedFor() {
        OrderSet set = Daily.withRunLimit(2).orders(168, 2);

        List<String> first = set.all().limit(3).map(Uniformity::digits).toList();
        assertThat(first).isSorted().doesNotHaveDuplicates().hasSize(3);
        assertThat(first).allMatch(order -> set.contains(Uniformity.order(order)));
        assertThat(first.getFirst()).startsWith("0010010010").endsWith("11011011");
    }

    @Test
    void staysFiniteWhereThereAreMoreOrdersThanADoubleCanCount() {
        assertThat(Daily.unlimited().orders(100_000, 2).size()).isEqualTo(Double.MAX_VALUE);
        assertThat(new Blocks(1, 0).orders(100_000, 2).size()).isEqualTo(Double.MAX_VALUE);
        assertThat(Daily.unlimited().orders(100_000, 2).draw(SeededRandom.of(1))).hasSize(100_000);
    }
}
