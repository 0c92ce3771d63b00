package org.settle.bayes.sampling;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// Whether ranks fall evenly into bins.
final class Uniformity {
    private Uniformity() {}

    /// The rank of a value among thinned draws, as a bin from 0: draws evenly spread, and ties
    /// broken by none, since the draws are continuous.
    static int bin(Chains chains, double truth, int kept, int bins) {
        int rank = 0;
        for (int i = 0; i < kept; i++) {
            int draw = (int) ((long) i * chains.size() / kept);
            rank += chains.get(draw / chains.length(), draw % chains.length()) < truth ? 1 : 0;
        }
        return rank * bins / (kept + 1);
    }

    /// The p-value of Pearson's chi-square test of equal bins.
    static double pValue(int[] counts) {
        double expected = (double) Arrays.stream(counts).sum() / counts.length;
        double statistic =
                Arrays.stream(counts).mapToDouble(c -> (c - expected) * (c - expected)).sum()
                        / expected;
        return ChiSquaredDistribution.of(counts.length - 1).survivalProbability(statistic);
    }
}
