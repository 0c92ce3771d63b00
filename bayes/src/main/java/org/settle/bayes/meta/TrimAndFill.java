package org.settle.bayes.meta;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The pooled effect after adding mirror images of the studies that have no counterpart on the
/// other side of a funnel plot (Duval and Tweedie 2000, doi:10.1111/j.0006-341X.2000.00455.x).
///
/// @param side where studies seem to be missing
/// @param missing how many, k₀
/// @param se the standard error of that number
/// @param filled the fit with the added studies, which stand last; the given fit where none are
public record TrimAndFill(Side side, int missing, double se, RandomEffects filled) {
    private static final int MOST_ROUNDS = 100;

    /// A side of the funnel plot.
    public enum Side {
        /// Low effects.
        LEFT(1),
        /// High effects.
        RIGHT(-1);

        private final double sign;

        Side(double sign) {
            this.sign = sign;
        }
    }

    /// How missing studies are counted, from the ranks r of distances from the mean.
    public enum Estimator {
        /// From the sum S of the ranks above the mean: `(4 S - k (k + 1)) / (2 k - 1)`.
        L0 {
            @Override
            Count count(double[] signedRanks) {
                double k = signedRanks.length;
                double sum = Arrays.stream(signedRanks).filter(r -> r > 0).sum();
                double m = (4 * sum - k * (k + 1)) / (2 * k - 1);
                double variance =
                        (k * (k + 1) * (2 * k + 1)
                                        + m * (17 + m * (27 + 10 * m))
                                        - 18 * k * m * (m + 1)
                                        + 6 * k * k * m)
                                / 24;
                return new Count(m, 4 * Math.sqrt(Math.max(variance, 0)) / (2 * k - 1));
            }
        },
        /// From the run of the farthest studies above the mean: one less than its length.
        R0 {
            @Override
            Count count(double[] signedRanks) {
                double lowest = Math.max(-Arrays.stream(signedRanks).min().orElseThrow(), 0);
                double m = signedRanks.length - lowest - 1;
                return new Count(m, Math.sqrt(2 * Math.max(m, 0) + 2));
            }
        };

        abstract Count count(double[] signedRanks);
    }

    /// @param estimate of the number of missing studies; may be negative
    record Count(double estimate, double se) {
        int missing() {
            return (int) Math.rint(Math.max(estimate, 0));
        }
    }

    /// Takes the side on which studies are missing if effects rise or fall with their standard
    /// errors.
    ///
    /// @param fit without moderators
    /// @param estimator how missing studies are counted
    /// @return the filled fit
    /// @throws IllegalArgumentException if the model has moderators, if all variances are equal, or
    ///   if the count does not settle
    public static TrimAndFill of(RandomEffects fit, Estimator estimator) {
        double slope =
                EggerTest.of(
                                fit.studies(),
                                fit.method(),
                                CoefficientTest.Z,
                                EggerTest.Predictor.STANDARD_ERROR)
                        .slope()
                        .estimate();
        return of(fit, estimator, slope < 0 ? Side.RIGHT : Side.LEFT);
    }

    /// Fills a given side.
    ///
    /// @param fit without moderators
    /// @param estimator how missing studies are counted
    /// @param side where studies may be missing
    /// @return the filled fit
    /// @throws IllegalArgumentException if the model has moderators, or if the count does not
    ///   settle
    public static TrimAndFill of(RandomEffects fit, Estimator estimator, Side side) {
        Studies studies = fit.studies();
        studies.requireNoModerators("Trim and fill");
        int[] ascending = ascending(studies, side);
        int missing = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int[] kept = Arrays.copyOf(ascending, ascending.length - missing);
            double mean = mean(studies, kept, fit.method());
            Count count = estimator.count(signedRanks(studies, ascending, side, mean));
            if (count.missing() == missing) {
                int[] mirrored = Arrays.copyOfRange(ascending, kept.length, ascending.length);
                RandomEffects filled = missing == 0 ? fit : fill(fit, mirrored, mean);
                return new TrimAndFill(side, missing, count.se, filled);
            }
            missing = count.missing();
        }
        throw new IllegalArgumentException(
                "The count of missing studies must settle, but still changes after %d rounds. %s"
                        .formatted(MOST_ROUNDS, "Take the other estimator."));
    }

    /// The studies from the side where some are missing to the other.
    private static int[] ascending(Studies studies, Side side) {
        return IntStream.range(0, studies.count())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> side.sign * studies.effect(i)))
                .mapToInt(i -> i)
                .toArray();
    }

    private static double mean(Studies studies, int[] kept, TauMethod method) {
        return RandomEffects.fit(studies.only(kept), method, CoefficientTest.Z).estimates()[0];
    }

    /// Ranks of the distances from the mean, ties in the order of the studies, negative on the side
    /// where some are missing.
    private static double[] signedRanks(Studies studies, int[] ascending, Side side, double mean) {
        double[] distance =
                Arrays.stream(ascending)
                        .mapToDouble(i -> side.sign * (studies.effect(i) - mean))
                        .toArray();
        int[] order =
                IntStream.range(0, distance.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> Math.abs(distance[i])))
                        .mapToInt(i -> i)
                        .toArray();
        double[] ranks = new double[distance.length];
        for (int r = 0; r < order.length; r++) {
            ranks[order[r]] = (r + 1) * Math.signum(distance[order[r]]);
        }
        return ranks;
    }

    private static RandomEffects fill(RandomEffects fit, int[] mirrored, double mean) {
        Studies studies = fit.studies();
        return RandomEffects.fit(
                Studies.of(
                        joined(studies.effects(), mirrored, i -> 2 * mean - studies.effect(i)),
                        joined(studies.variances(), mirrored, studies::variance)),
                fit.method(),
                fit.test());
    }

    private static double[] joined(double[] given, int[] added, IntToDoubleFunction value) {
        return DoubleStream.concat(Arrays.stream(given), Arrays.stream(added).mapToDouble(value))
                .toArray();
    }
}
