package org.settle.bayes;

import java.util.random.RandomGenerator;

/// A random trial before its outcomes are known: 14 to 84 days, one or two arms besides the
/// reference, daily by chance or in blocks, at times with a covariate, with shares of a dose, and
/// with up to a third of the days missing.
final class CalibrationPlan {
    private final double[][] exposures;
    private final double[][] covariates;
    private final boolean[] observed;

    private CalibrationPlan(double[][] exposures, double[][] covariates, boolean[] observed) {
        this.exposures = exposures;
        this.covariates = covariates;
        this.observed = observed;
    }

    static CalibrationPlan draw(RandomGenerator random) {
        int days = 14 + random.nextInt(71);
        int arms = 1 + random.nextInt(2);
        int[] order = random.nextBoolean() ? daily(days, arms, random) : blocks(days, arms, random);
        boolean shares = random.nextInt(4) == 0;
        double[][] exposures = new double[arms][days];
        double[][] covariates = new double[random.nextInt(2)][days];
        boolean[] observed = new boolean[days];
        double missing = random.nextDouble() / 3;
        for (int t = 0; t < days; t++) {
            if (order[t] > 0) {
                exposures[order[t] - 1][t] = shares ? random.nextDouble() : 1;
            }
            for (double[] covariate : covariates) {
                covariate[t] = random.nextGaussian();
            }
            observed[t] = random.nextDouble() >= missing;
        }
        observed[days / 3] = true;
        observed[days / 2] = true;
        return new CalibrationPlan(exposures, covariates, observed);
    }

    private static int[] daily(int days, int arms, RandomGenerator random) {
        int[] order = new int[days];
        for (int t = 0; t < days; t++) {
            order[t] = random.nextInt(arms + 1);
        }
        return order;
    }

    private static int[] blocks(int days, int arms, RandomGenerator random) {
        int length = 3 + random.nextInt(5);
        int[] order = new int[days];
        int[] arm = new int[arms + 1];
        for (int t = 0; t < days; t++) {
            int period = t / length % arm.length;
            if (t % length == 0 && period == 0) {
                shuffle(arm, random);
            }
            order[t] = arm[period];
        }
        return order;
    }

    private static void shuffle(int[] arm, RandomGenerator random) {
        for (int i = 0; i < arm.length; i++) {
            int j = random.nextInt(i + 1);
            arm[i] = arm[j];
            arm[j] = i;
        }
    }

    int days() {
        return observed.length;
    }

    int effects() {
        return exposures.length;
    }

    int covariateCount() {
        return covariates.length;
    }

    /// The share of arm k + 1 that was done on day t.
    double exposure(int k, int t) {
        return exposures[k][t];
    }

    double covariate(int j, int t) {
        return covariates[j][t];
    }

    boolean isObserved(int t) {
        return observed[t];
    }

    RegressionData with(double[] outcome) {
        return RegressionData.of(outcome, exposures, covariates);
    }
}
