package org.settle.planning.proof;

import org.apache.commons.statistics.distribution.TDistribution;

/// The difference of two means without equal variances (Welch 1947, doi:10.2307/2332510), called
/// significant at 5 %.
final class Welch {
    private static final double LEVEL = 0.05;

    private Welch() {}

    static Claim compare(double[] reference, double[] arm) {
        if (reference.length < 2 || arm.length < 2) {
            return Claim.NOTHING;
        }
        double a = variance(reference) / reference.length;
        double b = variance(arm) / arm.length;
        double estimate = mean(arm) - mean(reference);
        if (a + b == 0) {
            return Claim.NOTHING;
        }
        double df = (a + b) * (a + b) / (a * a / (reference.length - 1) + b * b / (arm.length - 1));
        double half = TDistribution.of(df).inverseSurvivalProbability(LEVEL / 2) * Math.sqrt(a + b);
        int says = Math.abs(estimate) > half ? (int) Math.signum(estimate) : 0;
        return new Claim(says, estimate, estimate - half, estimate + half);
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
