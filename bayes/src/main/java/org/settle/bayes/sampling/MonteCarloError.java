package org.settle.bayes.sampling;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Monte Carlo standard errors: how far a summary would move in another run of the same length.
///
/// Methods of Vehtari, Gelman, Simpson, Carpenter and Buerkner 2021, doi 10.1214/20-BA1221, section
/// 4. Summaries of draws that are all equal have error 0, which then only says that no draw
/// differed.
public final class MonteCarloError {
    private static final double ONE_SIGMA_BELOW =
            NormalDistribution.of(0, 1).cumulativeProbability(-1);

    private MonteCarloError() {}

    /// The standard error of the mean, sd divided by the root of the effective sample size.
    ///
    /// @param chains the draws
    /// @return the standard error, 0 when all draws are equal
    public static double ofMean(Chains chains) {
        double ess = EffectiveSampleSize.ofMean(chains);
        return Double.isNaN(ess) ? 0 : chains.sd() / Math.sqrt(ess);
    }

    /// The standard error of the standard deviation, from that of the mean squared distance by the
    /// delta method.
    ///
    /// @param chains the draws
    /// @return the standard error, 0 when all draws are equal
    public static double ofSd(Chains chains) {
        double mean = chains.mean();
        Chains squares = chains.map(value -> (value - mean) * (value - mean));
        double variance = squares.mean();
        return variance == 0 ? 0 : ofMean(squares) / (2 * Math.sqrt(variance));
    }

    /// The standard error of a quantile: half the distance between the draws that stand where the
    /// share of draws below the quantile may lie within one standard error.
    ///
    /// @param chains the draws
    /// @param probability of the quantile, strictly between 0 and 1
    /// @return the standard error, 0 when all draws are at or below the quantile
    public static double ofQuantile(Chains chains, double probability) {
        double ess = EffectiveSampleSize.ofQuantile(chains, probability);
        if (Double.isNaN(ess)) {
            return 0;
        }
        BetaDistribution share =
                BetaDistribution.of(ess * probability + 1, ess * (1 - probability) + 1);
        double[] sorted = chains.sorted();
        double low = share.inverseCumulativeProbability(ONE_SIGMA_BELOW) * sorted.length;
        double high = share.inverseSurvivalProbability(ONE_SIGMA_BELOW) * sorted.length;
        int first = Math.max((int) Math.floor(low), 1);
        int last = Math.min((int) Math.ceil(high), sorted.length);
        return (sorted[last - 1] - sorted[first - 1]) / 2;
    }

    /// The standard error of the share of draws below a threshold.
    ///
    /// @param chains the draws
    /// @param threshold the threshold
    /// @return the standard error, 0 when all draws lie on one side
    public static double ofBelow(Chains chains, double threshold) {
        return ofMean(chains.map(value -> value < threshold ? 1 : 0));
    }
}
