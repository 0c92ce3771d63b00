package org.settle.bayes.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankTestTest {
    private static final double[] EFFECTS = {0.1, -0.4, 0.9, 0.3, 0.7, 1.1};
    private static final double[] VARIANCES = {0.05, 0.01, 0.06, 0.08, 0.02, 0.3};

    /// The p-value is the share of all 720 orders with a τ as far from 0.
    @Test
    void smallSamplesAreCountedOut() {
        RankTest test = RankTest.of(Studies.of(EFFECTS, VARIANCES));
        int far = countFar(new int[] {0, 1, 2, 3, 4, 5}, 0, Math.abs(test.tau()) * 15);
        assertThat(test.pValue()).isCloseTo(far / 720.0, within(1e-14));
    }

    private static int countFar(int[] order, int fixed, double score) {
        if (fixed == order.length) {
            return Math.abs(score(order)) > score - 0.5 ? 1 : 0;
        }
        int far = 0;
        for (int i = fixed; i < order.length; i++) {
            swap(order, fixed, i);
            far += countFar(order, fixed + 1, score);
            swap(order, fixed, i);
        }
        return far;
    }

    private static void swap(int[] order, int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }

    private static int score(int[] order) {
        int score = 0;
        for (int i = 0; i < order.length; i++) {
            for (int j = 0; j < i; j++) {
                score += Integer.signum(order[i] - order[j]);
            }
        }
        return score;
    }
}
