package org.settle.bayes.sampling;

import java.util.Arrays;

/// How far chains disagree: 1 when they tell the same story, larger when they do not.
///
/// The larger of two split R-hats, of the rank-normalised draws (location) and of the
/// rank-normalised distances from the median (spread), after Vehtari, Gelman, Simpson, Carpenter
/// and Buerkner 2021, doi 10.1214/20-BA1221, who advise not to use draws above 1.01.
public final class RHat {
    private RHat() {}

    /// R-hat of one parameter.
    ///
    /// ```math
    /// \hat R = \sqrt{\frac{\frac{N-1}{N} W + \frac{1}{N} B}{W}}
    /// ```
    ///
    /// with N draws in each half chain, W the mean variance within half chains and B / N the
    /// variance of their means.
    ///
    /// @param chains the draws
    /// @return R-hat; NaN when all draws are equal
    public static double of(Chains chains) {
        double[][] halves = chains.halves();
        double location = plain(RankNormal.scores(halves));
        double spread = plain(RankNormal.scores(RankNormal.folded(halves)));
        // Two-valued draws can be equally far from their median everywhere: then only location
        // counts.
        return Double.isNaN(spread) ? location : Math.max(location, spread);
    }

    private static double plain(double[][] chains) {
        double[] means = Arrays.stream(chains).mapToDouble(RHat::mean).toArray();
        double within = Arrays.stream(chains).mapToDouble(RHat::variance).sum() / chains.length;
        double n = chains[0].length;
        return Math.sqrt(((n - 1) / n * within + variance(means)) / within);
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    static double variance(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1);
    }
}
