package org.settle.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PredictiveCheckTest {
    private static final ExactRegression ENGINE = new ExactRegression();

    @ParameterizedTest
    @EnumSource(NoiseModel.class)
    void priorSeriesHaveTheSpreadThatThePriorSays(NoiseModel noise) {
        int days = 200;
        RegressionData data = data(IntStream.range(0, days).mapToDouble(t -> t % 7).toArray());
        List<double[]> series =
                new Replicator(data, Prior.reference(10, 2, 0))
                        .prior(noise, 4000, new SplittableRandom(3));
        // alpha and the first error: variance (2.5² + 1) s² on day 1, E s² = 1 under
        // InverseGamma(2, 1),
        // plus the trend at day 1, s(1)² = 3 (T - 1) / (T + 1). Heavy tails: compare medians of
        // |y|.
        double[] first = series.stream().mapToDouble(y -> y[0]).sorted().toArray();
        assertThat(first[first.length / 2]).isCloseTo(10, within(0.5));
        double trend = 3.0 * (days - 1) / (days + 1);
        double expected = 2 * Math.sqrt(2.5 * 2.5 + trend + errorOnDayOne(noise));
        double[] sizes =
                Arrays.stream(first).map(v -> Math.abs(v - 10) / expected).sorted().toArray();
        // |t| with 4 degrees of freedom and scale 1/√2 has median 0.7407 / √2.
        assertThat(sizes[sizes.length / 2]).isCloseTo(0.7407 / Math.sqrt(2), within(0.03));
    }

    private static double errorOnDayOne(NoiseModel noise) {
        // Under drift only the white share is there on day 1, half of it on average.
        return noise == NoiseModel.DRIFT ? 0.5 : 1;
    }

    @Test
    void posteriorSeriesOfTheRightModelLookLikeTheData() {
        RegressionData data = ReferenceTrial.read("trial_g13.csv").data();
        Prior prior = Prior.reference(data);
        Posterior posterior = ENGINE.fit(data, prior, NoiseModel.AR1);
        List<PredictiveCheck> checks =
                PredictiveCheck.ofPosterior(data, prior, posterior, 500, new SplittableRandom(1));
        assertThat(checks).hasSize(PredictiveCheck.Statistic.values().length);
        assertThat(checks).allSatisfy(c -> assertThat(c.tail()).isBetween(0.01, 0.99));
    }

    @Test
    void aWildDayIsNoticed() {
        SplittableRandom random = new SplittableRandom(5);
        double[] y = random.doubles(80).map(u -> u).toArray();
        y[40] = 25;
        RegressionData data = data(y);
        Prior prior = Prior.reference(data);
        Posterior posterior = ENGINE.fit(data, prior, NoiseModel.WHITE);
        PredictiveCheck farthest =
                PredictiveCheck.ofPosterior(data, prior, posterior, 400, random).stream()
                        .filter(c -> c.statistic() == PredictiveCheck.Statistic.FARTHEST_DAY)
                        .findFirst()
                        .orElseThrow();
        assertThat(farthest.tail()).isLessThan(0.005);
    }

    @Test
    void independentDaysDoNotMakeAStronglyTiedSeries() {
        SplittableRandom random = new SplittableRandom(6);
        double[] y = new double[120];
        for (int t = 1; t < y.length; t++) {
            y[t] = 0.9 * y[t - 1] + random.nextGaussian();
        }
        RegressionData data = data(y);
        Prior prior = Prior.reference(data);
        Posterior white = ENGINE.fit(data, prior, NoiseModel.WHITE);
        Posterior ar1 = ENGINE.fit(data, prior, NoiseModel.AR1);
        assertThat(lagOne(data, prior, white, random)).isLessThan(0.01);
        assertThat(lagOne(data, prior, ar1, random)).isBetween(0.05, 0.95);
    }

    private static double lagOne(
            RegressionData data, Prior prior, Posterior posterior, SplittableRandom random) {
        return PredictiveCheck.ofPosterior(data, prior, posterior, 400, random).stream()
                .filter(c -> c.statistic() == PredictiveCheck.Statistic.LAG_ONE)
                .findFirst()
                .orElseThrow()
                .tail();
    }

    private static RegressionData data(double[] y) {
        return RegressionData.of(y, new double[0][], new double[0][]);
    }
}
