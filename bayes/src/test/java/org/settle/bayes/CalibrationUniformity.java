package org.settle.bayes;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Whether numbers look like independent draws from the uniform distribution on [0, 1].
final class CalibrationUniformity {
    private static final int BINS = 25;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double[] sorted;

    CalibrationUniformity(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    int count() {
        return sorted.length;
    }

    /// The smallest of the three p-values.
    double smallestP() {
        return Math.min(chiSquareP(), Math.min(kolmogorovP(), spreadP()));
    }

    /// Pearson's test over equal bins: a bump anywhere.
    double chiSquareP() {
        int[] counts = new int[BINS];
        for (double value : sorted) {
            counts[Math.min((int) (value * BINS), BINS - 1)]++;
        }
        double expected = (double) sorted.length / BINS;
        double statistic = 0;
        for (int c : counts) {
            statistic += (c - expected) * (c - expected) / expected;
        }
        return ChiSquaredDistribution.of(BINS - 1).survivalProbability(statistic);
    }

    /// The largest distance of the distribution functions: a shift. Asymptotic, with the
    /// small-sample factor of Stephens (1970, doi:10.1111/j.2517-6161.1970.tb00821.x).
    double kolmogorovP() {
        int n = sorted.length;
        double distance = 0;
        for (int i = 0; i < n; i++) {
            distance = Math.max(distance, sorted[i] - (double) i / n);
            distance = Math.max(distance, (i + 1.0) / n - sorted[i]);
        }
        double lambda = distance * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n));
        double p = 0;
        for (int k = 1; k <= 100; k++) {
            p += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * lambda * lambda);
        }
        return Math.clamp(p, 0, 1);
    }

    /// The sum of squares of the normal scores: a posterior too wide or too narrow.
    double spreadP() {
        double squares = 0;
        for (double value : sorted) {
            double z = NORMAL.inverseCumulativeProbability(Math.clamp(value, 1e-12, 1 - 1e-12));
            squares += z * z;
        }
        ChiSquaredDistribution expected = ChiSquaredDistribution.of(sorted.length);
        double below = expected.cumulativeProbability(squares);
        return 2 * Math.min(below, expected.survivalProbability(squares));
    }

    /// The share of values in the central interval of the given probability.
    double coverage(double level) {
        return (double) covered(level) / sorted.length;
    }

    private int covered(double level) {
        int covered = 0;
        for (double value : sorted) {
            covered += Math.abs(value - 0.5) <= 0.5 * level ? 1 : 0;
        }
        return covered;
    }

    /// The two-sided binomial p-value of that share.
    double coverageP(double level) {
        BinomialDistribution expected = BinomialDistribution.of(sorted.length, level);
        int covered = covered(level);
        double below = expected.cumulativeProbability(covered);
        double above = expected.survivalProbability(covered - 1);
        return Math.min(1, 2 * Math.min(below, above));
    }
}
