package org.settle.analysis;

import org.settle.bayes.numeric.Marginal;
import org.settle.bayes.sampling.Chains;

/// The posterior of one number in eight: mean, sd, five quantiles and the probability of a value
/// below zero.
///
/// @param mean the expected value
/// @param sd the standard deviation
/// @param q2_5 the 2.5 % quantile
/// @param q25 the 25 % quantile
/// @param q50 the median
/// @param q75 the 75 % quantile
/// @param q97_5 the 97.5 % quantile
/// @param pBelowZero the probability of a value below zero
public record Summary(
        double mean,
        double sd,
        double q2_5,
        double q25,
        double q50,
        double q75,
        double q97_5,
        double pBelowZero) {

    /// Sums up a posterior.
    ///
    /// @param of the posterior
    /// @return its summary
    public static Summary of(Marginal of) {
        return new Summary(
                of.mean(),
                of.sd(),
                of.quantile(0.025),
                of.quantile(0.25),
                of.quantile(0.5),
                of.quantile(0.75),
                of.quantile(0.975),
                of.cdf(0));
    }

    /// Sums up draws.
    ///
    /// @param of the draws
    /// @return their summary
    public static Summary of(Chains of) {
        double[] q = of.quantiles(0.025, 0.25, 0.5, 0.75, 0.975);
        return new Summary(of.mean(), of.sd(), q[0], q[1], q[2], q[3], q[4], of.below(0));
    }
}
