package org.settle.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BeforeAfterTest {
    @Test
    void nothingLooksLikeHelpAfterTheWorstWeek() {
        BeforeAfter replay = BeforeAfter.of(Baseline.typical(), 2000);
        assertThat(replay.meanChange()).isGreaterThan(0.5);
        assertThat(replay.shareBetterBy(0.5)).isGreaterThan(0.7);
        assertThat(replay.shareBetterBy(10)).isZero();
        assertThat(replay.typical().change()).isCloseTo(replay.meanChange(), within(0.2));
    }

    @Test
    void theChangeIsThatOfTheDaysShown() {
        for (BeforeAfter.Self self : BeforeAfter.of(Baseline.typical(), 50).selves()) {
            double before = mean(self, self.start() - BeforeAfter.WEEK, self.start());
            double after = mean(self, self.start(), self.days().size());
            assertThat(self.change()).isCloseTo(after - before, within(1e-12));
            for (int end = BeforeAfter.WEEK; end < self.start(); end++) {
                long written =
                        self.days().subList(end - BeforeAfter.WEEK, end).stream()
                                .filter(d -> !d.isNaN())
                                .count();
                assertThat(written < 4 || mean(self, end - BeforeAfter.WEEK, end) >= before)
                        .isTrue();
            }
        }
    }

    /// Averages of white noise are known: the mean after is 0, the worst week's is not.
    @Test
    void theSizeGrowsWithTheSpreadAlone() {
        double one = BeforeAfter.of(new Baseline(1, 0, 0, 100_000), 2000).meanChange();
        double three = BeforeAfter.of(new Baseline(3, 0, 0, 100_000), 2000).meanChange();
        assertThat(three).isCloseTo(3 * one, within(0.01));
    }

    private static double mean(BeforeAfter.Self self, int from, int to) {
        return self.days().subList(from, to).stream()
                .filter(d -> !d.isNaN())
                .mapToDouble(d -> d)
                .average()
                .orElseThrow();
    }
}
