package org.settle.trial.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SeededRandomTest {

    /// Fixed when orders were first drawn: if one of them changes, no protocol can be verified.
    @Test
    void givesTheSameNumbersForEver() {
        SeededRandom random = SeededRandom.of(42);

        long[] longs = IntStream.range(0, 3).mapToLong(_ -> random.nextLong()).toArray();
        assertThat(longs)
                .containsExactly(
                        -5600175640509174766L, -6068984182338578160L, -5395223390448918216L);
    }

    @Test
    void usesNothingButTheLongsOfItsSource() {
        RandomGenerator highest = () -> -1L;
        RandomGenerator lowest = () -> 0L;

        assertThat(SeededRandom.over(highest).uniform()).isEqualTo(1 - 0x1.0p-53);
        assertThat(SeededRandom.over(lowest).uniform()).isZero();
        assertThat(SeededRandom.over(lowest).below(10)).isZero();
    }

    @Test
    void throwsAwayLongsThatWouldFavorSmallNumbers() {
        // 2^63 = 3074457345618258602 * 3 + 2: the two highest values belong to no whole round.
        long[] longs = {-1L, -3L, -5L};
        int[] used = {0};
        SeededRandom random = SeededRandom.over(() -> longs[used[0]++]);

        assertThat(random.below(3)).isEqualTo(2);
        assertThat(used[0]).isEqualTo(3);
    }

    @Test
    void givesEveryIntegerBelowTheBoundEquallyOften() {
        SeededRandom random = SeededRandom.of(5);
        int[] seen = new int[7];
        for (int i = 0; i < 70_000; i++) {
            seen[random.below(7)]++;
        }

        // Five standard deviations of a binomial with 70,000 trials and chance 1/7 are 463.
        assertThat(Arrays.stream(seen)).allMatch(count -> count >= 9_537 && count <= 10_463);
    }

    @Test
    void rejectsABoundBelowOne() {
        assertThatThrownBy(() -> SeededRandom.of(1).below(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The bound must be at least 1, but was 0");
    }
}
