package org.settle.bayes.meta;

import org.apache.commons.statistics.distribution.TDistribution;

/// Student's t, or with infinite degrees of freedom the normal distribution, as the measure of an
/// estimate.
///
/// @param distribution the distribution
/// @param critical its 97.5 % quantile
record Yardstick(TDistribution distribution, double critical) {
    static final Yardstick NORMAL = student(Double.POSITIVE_INFINITY);

    static Yardstick student(double degreesOfFreedom) {
        TDistribution t = TDistribution.of(degreesOfFreedom);
        return new Yardstick(t, t.inverseSurvivalProbability(0.025));
    }

    ConfidenceInterval about(double estimate, double se) {
        return new ConfidenceInterval(estimate - critical * se, estimate + critical * se);
    }

    Coefficient judge(double estimate, double se) {
        if (!(se > 0)) {
            throw new IllegalArgumentException(
                    "This test needs effects that differ from the fitted line, but all lie on it. %s"
                            .formatted("Take Z, which rests on the sampling variances."));
        }
        double statistic = estimate / se;
        return new Coefficient(
                estimate,
                se,
                statistic,
                distribution.getDegreesOfFreedom(),
                2 * distribution.survivalProbability(Math.abs(statistic)),
                about(estimate, se));
    }
}
