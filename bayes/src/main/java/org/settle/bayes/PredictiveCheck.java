package org.settle.bayes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Whether series drawn from a model look like the one observed (Gelman, Meng and Stern 1996,
/// Statistica Sinica 6, 733-760): one line per statistic.
///
/// A tail probability near 0 or 1 says that the model does not make series with such a value; it is
/// not a test with a known error rate.
///
/// @param statistic what was compared
/// @param observed its value in the data
/// @param replicated its median over the drawn series
/// @param tail the share of drawn series with a value at least as large
public record PredictiveCheck(
        Statistic statistic, double observed, double replicated, double tail) {
    /// What is compared, over the observed days in their order.
    public enum Statistic {
        /// The sample standard deviation.
        SPREAD,
        /// The correlation of neighboring observed days.
        LAG_ONE,
        /// The largest step from one observed day to the next, in sample sds.
        LARGEST_STEP,
        /// The largest distance from the mean, in sample sds.
        FARTHEST_DAY,
        /// The skewness.
        SKEWNESS;

        double of(double[] y) {
            double mean = Arrays.stream(y).average().orElse(0);
            double sd = Math.sqrt(sum(y, mean, 2) / (y.length - 1));
            return switch (this) {
                case SPREAD -> sd;
                case LAG_ONE -> lagOne(y, mean) / sum(y, mean, 2);
                case LARGEST_STEP -> largestStep(y) / sd;
                case FARTHEST_DAY ->
                        Arrays.stream(y).map(v -> Math.abs(v - mean)).max().orElse(0) / sd;
                case SKEWNESS -> sum(y, mean, 3) / (y.length * sd * sd * sd);
            };
        }

        private static double sum(double[] y, double mean, int power) {
            return Arrays.stream(y).map(v -> Math.pow(v - mean, power)).sum();
        }

        private static double lagOne(double[] y, double mean) {
            return IntStream.range(1, y.length)
                    .mapToDouble(i -> (y[i] - mean) * (y[i - 1] - mean))
                    .sum();
        }

        private static double largestStep(double[] y) {
            return IntStream.range(1, y.length)
                    .mapToDouble(i -> Math.abs(y[i] - y[i - 1]))
                    .max()
                    .orElse(0);
        }
    }

    /// Compares data with series drawn from the posterior, or the average of posteriors.
    ///
    /// @param data the observed series
    /// @param prior the prior it was fitted with
    /// @param posterior of that data
    /// @param draws how many series, at least 1
    /// @param random where they come from
    /// @return one check per statistic
    public static List<PredictiveCheck> ofPosterior(
            RegressionData data,
            Prior prior,
            Posterior posterior,
            int draws,
            RandomGenerator random) {
        return compare(data, new Replicator(data, prior).posterior(posterior, draws, random));
    }

    /// Compares data with series drawn from the prior.
    ///
    /// @param data the observed series
    /// @param prior the prior
    /// @param noise the noise model
    /// @param draws how many series, at least 1
    /// @param random where they come from
    /// @return one check per statistic
    public static List<PredictiveCheck> ofPrior(
            RegressionData data, Prior prior, NoiseModel noise, int draws, RandomGenerator random) {
        return compare(data, new Replicator(data, prior).prior(noise, draws, random));
    }

    private static List<PredictiveCheck> compare(RegressionData data, List<double[]> series) {
        double[] y = Arrays.stream(data.observedDays()).mapToDouble(data::outcome).toArray();
        List<PredictiveCheck> checks = new ArrayList<>();
        for (Statistic statistic : Statistic.values()) {
            double observed = statistic.of(y);
            double[] drawn = series.stream().mapToDouble(statistic::of).sorted().toArray();
            long above = Arrays.stream(drawn).filter(d -> d >= observed).count();
            checks.add(
                    new PredictiveCheck(
                            statistic,
                            observed,
                            drawn[drawn.length / 2],
                            (double) above / drawn.length));
        }
        return checks;
    }
}
