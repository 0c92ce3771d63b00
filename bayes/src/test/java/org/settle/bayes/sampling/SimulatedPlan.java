package org.settle.bayes.sampling;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.settle.bayes.RegressionData;

/// A random small trial before its outcomes are known: 21 days, two arms besides the reference in a
/// random order of three-day periods, one covariate, about every seventh day without an outcome.
record SimulatedPlan(RegressionData series) {
    private static final int DAYS = 21;

    static SimulatedPlan draw(RandomGenerator random) {
        double[] outcome = new double[DAYS];
        double[][] exposures = new double[2][DAYS];
        double[][] covariates = new double[1][DAYS];
        int arm = 0;
        for (int day = 0; day < DAYS; day++) {
            arm = day % 3 == 0 ? random.nextInt(3) : arm;
            if (arm > 0) {
                exposures[arm - 1][day] = random.nextInt(4) == 0 ? 0.5 : 1;
            }
            covariates[0][day] = random.nextGaussian();
            outcome[day] = random.nextInt(7) == 0 && day > 0 ? Double.NaN : 0;
        }
        return new SimulatedPlan(RegressionData.of(outcome, exposures, covariates));
    }

    /// @param outcomes of the observed days
    RegressionData withOutcomes(double[] outcomes) {
        int[] observed = series.observedDays();
        double[] outcome = new double[DAYS];
        Arrays.fill(outcome, Double.NaN);
        for (int i = 0; i < observed.length; i++) {
            outcome[observed[i]] = outcomes[i];
        }
        return RegressionData.of(outcome, exposures(), covariates());
    }

    double[][] exposures() {
        double[][] exposures = new double[series.exposureCount()][DAYS];
        for (int arm = 0; arm < exposures.length; arm++) {
            for (int day = 0; day < DAYS; day++) {
                exposures[arm][day] = series.exposure(arm, day);
            }
        }
        return exposures;
    }

    double[][] covariates() {
        double[][] covariates = new double[series.covariateCount()][DAYS];
        for (int c = 0; c < covariates.length; c++) {
            for (int day = 0; day < DAYS; day++) {
                covariates[c][day] = series.covariate(c, day);
            }
        }
        return covariates;
    }
}
