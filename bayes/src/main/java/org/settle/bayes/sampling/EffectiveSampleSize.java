package org.settle.bayes.sampling;

import java.util.Arrays;

/// How many independent draws the dependent draws of several chains are worth.
///
/// ```math
/// \mathrm{ESS} = \frac{S}{\hat\tau}, \qquad \hat\tau = -1 + 2 \sum_t \hat P_t, \qquad
/// \hat P_t = \hat\rho_{2t} + \hat\rho_{2t+1}, \qquad
/// \hat\rho_t = 1 - \frac{W - \overline{\hat\gamma_t}}{\widehat{\mathrm{var}}^+}
/// ```
///
/// S draws in split chains, γ̂ₜ the autocovariance at lag t, W the variance within chains and var⁺
/// that within and between them. The sum stops when a pair turns negative, and pairs are not
/// allowed to grow: the initial monotone sequence of Geyer 1992, doi 10.1214/ss/1177011137. The
/// combination over chains, bulk and tail are those of Vehtari, Gelman, Simpson, Carpenter and
/// Buerkner 2021, doi 10.1214/20-BA1221.
public final class EffectiveSampleSize {
    private EffectiveSampleSize() {}

    /// The size for statements about the middle of the posterior: of rank-normalised draws.
    ///
    /// @param chains the draws
    /// @return the bulk effective sample size; NaN when all draws are equal
    public static double bulk(Chains chains) {
        return plain(RankNormal.scores(chains.halves()));
    }

    /// The size for statements about the tails: the smaller of those for the 5 % and 95 % quantile.
    ///
    /// @param chains the draws
    /// @return the tail effective sample size; NaN when all draws are equal
    public static double tail(Chains chains) {
        double[] ends = chains.quantiles(0.05, 0.95);
        return Math.min(atMost(chains, ends[0]), atMost(chains, ends[1]));
    }

    /// The size for the mean.
    ///
    /// @param chains the draws
    /// @return the effective sample size of the draws as they are; NaN when all draws are equal
    public static double ofMean(Chains chains) {
        return plain(chains.halves());
    }

    /// The size for a quantile: that of the share of draws at or below it.
    ///
    /// @param chains the draws
    /// @param probability of the quantile, between 0 and 1
    /// @return the effective sample size; NaN when all draws are at or below the quantile
    public static double ofQuantile(Chains chains, double probability) {
        return atMost(chains, chains.quantile(probability));
    }

    private static double atMost(Chains chains, double threshold) {
        return ofMean(chains.map(value -> value <= threshold ? 1 : 0));
    }

    private static double plain(double[][] chains) {
        double[] means = Arrays.stream(chains).mapToDouble(RHat::mean).toArray();
        double[][] centered = centered(chains, means);
        int n = chains[0].length;
        double within = autocovariance(centered, 0) * n / (n - 1);
        double total = within * (n - 1) / n + (chains.length > 1 ? RHat.variance(means) : 0);
        if (!(total > 0)) {
            return Double.NaN;
        }
        double draws = (double) n * chains.length;
        double tau = monotoneSum(centered, within, total);
        // Antithetic chains may be worth more than their draws, within reason.
        return draws / Math.max(tau, 1 / Math.log10(draws));
    }

    /// One lag at a time, since good chains need few.
    private static double monotoneSum(double[][] centered, double within, double total) {
        int n = centered[0].length;
        double tau = -1;
        double smallest = Double.POSITIVE_INFINITY;
        for (int lag = 0; ; lag += 2) {
            double even = lag == 0 ? 1 : correlation(centered, lag, within, total);
            if (lag + 1 >= n - 2) {
                return tau + Math.max(even, 0);
            }
            double pair = even + correlation(centered, lag + 1, within, total);
            if (pair <= 0) {
                // The even lag before the cut still carries information when it is positive.
                return tau + Math.max(even, 0);
            }
            smallest = Math.min(smallest, pair);
            tau += 2 * smallest;
        }
    }

    private static double correlation(double[][] centered, int lag, double within, double total) {
        return 1 - (within - autocovariance(centered, lag)) / total;
    }

    /// The mean over chains of the autocovariance with divisor n.
    private static double autocovariance(double[][] centered, int lag) {
        double sum = 0;
        for (double[] row : centered) {
            for (int i = lag; i < row.length; i++) {
                sum += row[i] * row[i - lag];
            }
        }
        return sum / ((double) centered[0].length * centered.length);
    }

    private static double[][] centered(double[][] chains, double[] means) {
        double[][] result = new double[chains.length][];
        for (int chain = 0; chain < chains.length; chain++) {
            double mean = means[chain];
            result[chain] = Arrays.stream(chains[chain]).map(value -> value - mean).toArray();
        }
        return result;
    }
}
