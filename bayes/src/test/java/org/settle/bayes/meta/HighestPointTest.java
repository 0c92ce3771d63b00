package org.settle.bayes.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HighestPointTest {
    @Test
    void theHigherOfTwoPeaksIsTaken() {
        HighestPoint point =
                new HighestPoint(
                        x -> Math.exp(-(x - 1) * (x - 1)) + 2 * Math.exp(-(x - 9) * (x - 9)),
                        x ->
                                -2 * (x - 1) * Math.exp(-(x - 1) * (x - 1))
                                        - 4 * (x - 9) * Math.exp(-(x - 9) * (x - 9)));
        assertThat(point.find(0.1, 20)).isCloseTo(9, within(1e-12));
    }

    @Test
    void aLikelihoodThatFallsFromTheStartIsHighestAtZero() {
        assertThat(new HighestPoint(x -> -x, x -> -1).find(0.1, 20)).isZero();
    }
}
