package org.settle.bayes.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardNormalTest {
    private static final int DRAWS = 20_000;

    /// Every branch: wide, one-sided, short about zero, short and long in either tail.
    @ParameterizedTest
    @CsvSource({
        "-Infinity,Infinity",
        "-Infinity,0.3",
        "-1,Infinity",
        "-4,2",
        "-0.5,1",
        "0,0.2",
        "0.5,0.9",
        "0.5,Infinity",
        "2,2.4",
        "3,9",
        "-6,-2.5",
        "-5.1,-5",
        "-Infinity,-4"
    })
    void drawsFollowTheTruncatedDistribution(double low, double high) {
        SplittableRandom random = new SplittableRandom(11);
        double[] draws = new double[DRAWS];
        Arrays.setAll(draws, i -> StandardNormal.draw(random, low, high));
        Arrays.sort(draws);
        assertThat(draws[0]).isGreaterThanOrEqualTo(low);
        assertThat(draws[DRAWS - 1]).isLessThanOrEqualTo(high);
        var exact = TruncatedNormalDistribution.of(0, 1, low, high);
        double largest = 0;
        for (int i = 0; i < DRAWS; i++) {
            double step = exact.cumulativeProbability(draws[i]) - (i + 0.5) / DRAWS;
            largest = Math.max(largest, Math.abs(step));
        }
        // Kolmogorov-Smirnov at one in ten thousand.
        assertThat(largest).isLessThan(2.23 / Math.sqrt(DRAWS));
    }

    /// Beyond a = 40 the excess times a is near to exponential with mean 1 - 2 / a^2 and sd about
    /// 1.
    @ParameterizedTest
    @CsvSource({"40", "1000", "1e6"})
    void drawsStayExactFarInTheTail(double bound) {
        SplittableRandom random = new SplittableRandom(12);
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            double upper = StandardNormal.draw(random, bound, Double.POSITIVE_INFINITY);
            double lower = StandardNormal.draw(random, Double.NEGATIVE_INFINITY, -bound);
            sum += (upper - bound) * bound + (-bound - lower) * bound;
        }
        assertThat(sum / (2 * DRAWS))
                .isCloseTo(1 - 2 / (bound * bound), within(4 / Math.sqrt(2 * DRAWS)));
    }

    @Test
    void drawsEndHoweverFarTheBoundsLie() {
        SplittableRandom random = new SplittableRandom(13);
        assertThat(StandardNormal.draw(random, 1e200, Double.POSITIVE_INFINITY)).isEqualTo(1e200);
        assertThat(StandardNormal.draw(random, -1e300, -1e299)).isEqualTo(-1e299);
        assertThat(StandardNormal.draw(random, 7, 7)).isEqualTo(7);
    }

    /// Values to 15 digits from SciPy 1.17: norm.sf(a) - norm.sf(b).
    @ParameterizedTest
    @CsvSource({
        "-1,1,0.6826894921370859",
        "5,6,2.856649842341556e-07",
        "-6,-5,2.856649842341556e-07",
        "-Infinity,-30,4.906713927147908e-198",
        "30,Infinity,4.906713927147908e-198",
        "-Infinity,Infinity,1"
    })
    void probabilitiesArePreciseInBothTails(double low, double high, double expected) {
        assertThat(StandardNormal.between(low, high)).isCloseTo(expected, within(1e-12 * expected));
    }

    @Test
    void probabilitiesOfShortIntervalsDoNotCancel() {
        double density = StandardNormal.density(3);
        assertThat(StandardNormal.between(3, 3 + 0x1p-40))
                .isCloseTo(density * 0x1p-40, within(1e-9 * density * 0x1p-40));
        assertThat(StandardNormal.between(3, 3)).isZero();
    }

    @Test
    void theQuickProbabilityIsThatOfTheErrorFunction() {
        NormalDistribution exact = NormalDistribution.of(0, 1);
        for (double x = -9; x <= 9; x += 0.001) {
            double expected = exact.cumulativeProbability(x);
            assertThat(StandardNormal.below(x))
                    .as("%s", x)
                    .isCloseTo(expected, withinPercentage(1e-10));
        }
    }
}
