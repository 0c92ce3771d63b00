package org.settle.bayes.sampling;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Ranks turned into normal scores, so that diagnostics do not need finite moments.
final class RankNormal {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private RankNormal() {}

    /// Normal scores of the ranks r over all chains, ties sharing their mean rank.
    ///
    /// ```math
    /// z = \Phi^{-1}\left(\frac{r - 3/8}{S + 1/4}\right)
    /// ```
    ///
    /// where S is the number of all draws (Vehtari, Gelman, Simpson, Carpenter and Buerkner 2021,
    /// doi 10.1214/20-BA1221, equation 14).
    static double[][] scores(double[][] chains) {
        double[] sorted = Arrays.stream(chains).flatMapToDouble(Arrays::stream).sorted().toArray();
        double[] scoreAt = scoreOfOrder(sorted);
        double[][] scores = new double[chains.length][];
        for (int chain = 0; chain < chains.length; chain++) {
            scores[chain] =
                    Arrays.stream(chains[chain])
                            .map(value -> scoreAt[Arrays.binarySearch(sorted, value)])
                            .toArray();
        }
        return scores;
    }

    private static double[] scoreOfOrder(double[] sorted) {
        double[] score = new double[sorted.length];
        int first = 0;
        while (first < sorted.length) {
            int last = first;
            while (last + 1 < sorted.length
                    && Double.compare(sorted[last + 1], sorted[first]) == 0) {
                last++;
            }
            double rank = (first + last) / 2.0 + 1;
            double normal =
                    NORMAL.inverseCumulativeProbability((rank - 0.375) / (sorted.length + 0.25));
            Arrays.fill(score, first, last + 1, normal);
            first = last + 1;
        }
        return score;
    }

    /// Distances from the median of all draws: a difference in spread becomes one in location.
    static double[][] folded(double[][] chains) {
        double[] sorted = Arrays.stream(chains).flatMapToDouble(Arrays::stream).sorted().toArray();
        int half = sorted.length / 2;
        double median =
                sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        double[][] folded = new double[chains.length][];
        for (int chain = 0; chain < chains.length; chain++) {
            folded[chain] =
                    Arrays.stream(chains[chain]).map(value -> Math.abs(value - median)).toArray();
        }
        return folded;
    }
}
