package org.settle.benchmarks;

import java.util.SplittableRandom;
import org.settle.bayes.RegressionData;

/// One simulated series of fixed seed to measure speed with: arms daily by chance, AR(1) noise 0.5,
/// every tenth day missing.
final class SimulatedSeries {
    private static final double PHI = 0.5;

    private SimulatedSeries() {}

    static RegressionData of(int days, int arms, int covariateCount) {
        SplittableRandom random = new SplittableRandom(1);
        double[][] exposures = new double[arms][days];
        double[][] covariates = new double[covariateCount][days];
        double[] y = new double[days];
        double e = 0;
        for (int t = 0; t < days; t++) {
            int arm = random.nextInt(arms + 1);
            if (arm > 0) {
                exposures[arm - 1][t] = 1;
            }
            for (double[] covariate : covariates) {
                covariate[t] = random.nextGaussian();
            }
            e = PHI * e + Math.sqrt(1 - PHI * PHI) * random.nextGaussian();
            y[t] = random.nextInt(10) == 0 ? Double.NaN : 5 + 0.4 * arm + e;
        }
        return RegressionData.of(y, exposures, covariates);
    }
}
