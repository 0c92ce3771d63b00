package org.settle.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DiaryTest {
    private static final Diary WHOLE =
            Diary.of(new int[] {0, 1, 1, 0}, Map.of("sleep", new double[] {4, 5, 6, 7}))
                    .withDone(new int[] {0, 1, 0, 0}, new double[] {1, 0.5, 1, 1})
                    .withLate(new boolean[] {false, true, false, true});

    @Test
    void theFirstDaysFollowedByTheOthersAreTheWhole() {
        Diary first = WHOLE.until(2);
        assertThat(first.days()).isEqualTo(2);
        assertThat(first.column("sleep")).containsExactly(4, 5);
        Diary rest =
                Diary.of(new int[] {1, 0}, Map.of("sleep", new double[] {6, 7}))
                        .withDone(new int[] {0, 0}, new double[] {1, 1})
                        .withLate(new boolean[] {false, true});
        assertThat(first.followedBy(rest)).usingRecursiveComparison().isEqualTo(WHOLE);
    }

    @Test
    void aColumnThatOneOfBothLacksIsEmptyThere() {
        Diary joined =
                WHOLE.until(1)
                        .followedBy(Diary.of(new int[] {1}, Map.of("pain", new double[] {3})));
        assertThat(joined.column("sleep")).containsExactly(4, Double.NaN);
        assertThat(joined.column("pain")).containsExactly(Double.NaN, 3);
    }
}
