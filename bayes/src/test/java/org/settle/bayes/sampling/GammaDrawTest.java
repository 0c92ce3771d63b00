package org.settle.bayes.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GammaDrawTest {
    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 7.5, 30})
    void drawsFollowTheGammaDistribution(double shape) {
        int size = 20_000;
        SplittableRandom random = new SplittableRandom(21);
        double[] draws = new double[size];
        Arrays.setAll(draws, i -> GammaDraw.of(random, shape));
        Arrays.sort(draws);
        GammaDistribution exact = GammaDistribution.of(shape, 1);
        double largest = 0;
        for (int i = 0; i < size; i++) {
            double step = exact.cumulativeProbability(draws[i]) - (i + 0.5) / size;
            largest = Math.max(largest, Math.abs(step));
        }
        // Kolmogorov-Smirnov at one in ten thousand.
        assertThat(largest).isLessThan(2.23 / Math.sqrt(size));
    }
}
