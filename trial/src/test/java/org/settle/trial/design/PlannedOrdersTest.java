package org.settle.trial.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every design against its own words: all sequences of arms are listed and those that the words
/// allow are picked, without any of the code under test.
final class PlannedOrdersTest {

    static Stream<Arguments> designs() {
        return Stream.of(
                arguments("daily", 6, 2, balanced(2, 6)),
                arguments("daily", 7, 2, balanced(2, 7)),
                arguments("daily", 5, 3, balanced(3, 5)),
                arguments("daily:run=1", 6, 2, balanced(2, 1)),
                arguments("daily:run=1", 7, 2, balanced(2, 1)),
                arguments("daily:run=2", 8, 2, balanced(2, 2)),
                arguments("daily:run=2", 9, 2, balanced(2, 2)),
                arguments("daily:run=3", 9, 2, balanced(2, 3)),
                arguments("daily:run=1", 5, 3, balanced(3, 1)),
                arguments("daily:run=1", 6, 3, balanced(3, 1)),
                arguments("daily:run=2", 7, 3, balanced(3, 2)),
                arguments("daily:run=1", 6, 4, balanced(4, 1)),
                arguments("blocks:1", 8, 2, inBlocks(1, 2)),
                arguments("blocks:2", 12, 2, inBlocks(2, 2)),
                arguments("blocks:2", 11, 2, inBlocks(2, 2)),
                arguments("blocks:3", 14, 2, inBlocks(3, 2)),
                arguments("blocks:1", 7, 3, inBlocks(1, 3)),
                arguments("blocks:2", 9, 3, inBlocks(2, 3)),
                arguments("blocks:2", 5, 3, inBlocks(2, 3)),
                arguments("abab:2", 7, 2, oneOf("0011001", "1100110")),
                arguments("abab:1", 5, 3, oneOf("01201", "12012", "20120")),
                arguments("abba:2", 9, 2, oneOf("001111000", "110000111")),
                arguments("abba:1", 7, 3, oneOf("0122100", "1200211", "2011022")));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void holdsExactlyTheOrdersThatTheWordsAllow(
            String spec, int days, int arms, Predicate<int[]> words) {
        OrderSet set = StudyDesigns.parse(spec).orders(days, arms);
        List<List<Integer>> wanted = wanted(days, arms, words).map(Uniformity::boxed).toList();

        assertThat(set.size()).isEqualTo(wanted.size());
        assertThat(set.all().map(Uniformity::boxed).toList())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void containsAnOrderExactlyWhenTheWordsAllowIt(
            String spec, int days, int arms, Predicate<int[]> words) {
        OrderSet set = StudyDesigns.parse(spec).orders(days, arms);

        assertThat(Uniformity.everySequence(days, arms))
                .allMatch(order -> set.contains(order) == words.test(order));
        assertThat(set.contains(new int[days + 1])).isFalse();
        int[] foreign = set.draw(SeededRandom.of(1));
        foreign[0] = arms;
        assertThat(set.contains(foreign)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void drawsEveryOrderEquallyOften(String spec, int days, int arms, Predicate<int[]> words) {
        OrderSet set = StudyDesigns.parse(spec).orders(days, arms);

        Uniformity.assertUniform(set, wanted(days, arms, words).toList(), 20_261_123);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void letsAnUnknownDayStandForAnyArm(String spec, int days, int arms, Predicate<int[]> words) {
        OrderSet set = StudyDesigns.parse(spec).orders(days, arms);
        List<int[]> members = wanted(days, arms, words).toList();

        for (int hidden = 0; hidden < days; hidden += 3) {
            int from = hidden;
            int to = Math.min(days, hidden + 3);
            assertThat(Uniformity.everySequence(days, arms).map(order -> hide(order, from, to)))
                    .allMatch(
                            order ->
                                    set.contains(order)
                                            == members.stream()
                                                    .anyMatch(m -> agree(m, order, from, to)));
        }
    }

    private static int[] hide(int[] order, int from, int to) {
        Arrays.fill(order, from, to, StudyDesign.NO_ARM);
        return order;
    }

    private static boolean agree(int[] member, int[] order, int from, int to) {
        return IntStream.range(0, order.length)
                .allMatch(day -> (day >= from && day < to) || member[day] == order[day]);
    }

    private static Stream<int[]> wanted(int days, int arms, Predicate<int[]> words) {
        return Uniformity.everySequence(days, arms).filter(words);
    }

    private static Predicate<int[]> balanced(int arms, int limit) {
        return order -> {
            int[] counts = new int[arms];
            Arrays.stream(order).forEach(arm -> counts[arm]++);
            int most = Arrays.stream(counts).max().orElseThrow();
            int least = Arrays.stream(counts).min().orElseThrow();
            return most - least <= 1 && longestRun(order) <= limit;
        };
    }

    private static int longestRun(int[] order) {
        int longest = 1;
        int run = 1;
        for (int day = 1; day < order.length; day++) {
            run = order[day] == order[day - 1] ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static Predicate<int[]> inBlocks(int length, int arms) {
        return order -> {
            for (int day = 0; day < order.length; day++) {
                int period = day / length;
                if (order[day] != order[period * length]) {
                    return false;
                }
                for (int p = period - period % arms; p < period; p++) {
                    if (order[p * length] == order[day]) {
                        return false;
                    }
                }
            }
            return true;
        };
    }

    private static Predicate<int[]> oneOf(String... orders) {
        List<String> listed = List.of(orders);
        return order -> listed.contains(Uniformity.digits(order));
    }
}
