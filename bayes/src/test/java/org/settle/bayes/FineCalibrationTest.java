package org.settle.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.settle.bayes.numeric.Marginal;

/// The engine's few nodes against very many, on series too long for brute force.
class FineCalibrationTest {
    private static final double[] LEVELS = {0.025, 0.25, 0.5, 0.75, 0.975};
    private static final int SERIES = 12;

    /// Quantiles of phi and rho come from a polynomial through the log-likelihood and are not as
    /// close as the effects.
    private static final double HYPERPARAMETER = 1e-3;

    @ParameterizedTest
    @EnumSource
    void agreesWithAFineGridOnSimulatedTrials(NoiseModel noise) {
        for (int seed = 1; seed <= SERIES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CalibrationPlan plan = CalibrationPlan.draw(random);
            CalibrationTruth truth =
                    CalibrationTruth.draw(noise, CalibrationFlaw.NONE, plan, random);
            agrees(plan.with(truth.outcomes(plan, random)), noise);
        }
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithAFineGridOnAYear(NoiseModel noise) {
        agrees(year(new SplittableRandom(1)), noise);
    }

    private static void agrees(RegressionData data, NoiseModel noise) {
        Prior prior = Prior.reference(data);
        Posterior posterior = new ExactRegression().fit(data, prior, noise);
        FineCalibration fine = new FineCalibration(data, prior, noise, posterior);
        assertThat(posterior.logEvidence()).isCloseTo(fine.logEvidence(), within(1e-4));
        for (int k = 0; k < data.exposureCount(); k++) {
            int effect = k;
            Marginal marginal = posterior.effect(k);
            double sd = fine.sd(k);
            assertThat(marginal.mean()).isCloseTo(fine.mean(k), within(1e-4 * sd));
            assertThat(marginal.sd()).isCloseTo(sd, within(1e-4 * sd));
            assertThat(marginal.cdf(0)).isCloseTo(fine.cdf(k, 0), within(1e-4));
            quantilesAgree(marginal, x -> fine.cdf(effect, x), 5e-4);
        }
        quantilesAgree(posterior.carryover(), fine::cdfOfRho, HYPERPARAMETER);
        posterior
                .autocorrelation()
                .ifPresent(phi -> quantilesAgree(phi, fine::cdfOfH, HYPERPARAMETER));
    }

    private static void quantilesAgree(
            Marginal marginal, DoubleUnaryOperator fine, double tolerance) {
        for (double level : LEVELS) {
            double quantile = marginal.quantile(level);
            double away = (fine.applyAsDouble(quantile) - level) / marginal.density(quantile);
            assertThat(away).isCloseTo(0, within(tolerance * marginal.sd()));
        }
    }

    /// Four arms, three covariates, every tenth day missing.
    private static RegressionData year(SplittableRandom random) {
        int days = 365;
        double[][] exposures = new double[4][days];
        double[][] covariates = new double[3][days];
        double[] y = new double[days];
        double e = 0;
        for (int t = 0; t < days; t++) {
            int arm = random.nextInt(5);
            if (arm > 0) {
                exposures[arm - 1][t] = 1;
            }
            for (double[] covariate : covariates) {
                covariate[t] = random.nextGaussian();
            }
            e = 0.6 * e + 0.8 * random.nextGaussian();
            y[t] = random.nextInt(10) == 0 ? Double.NaN : 0.2 * arm + e;
        }
        return RegressionData.of(y, exposures, covariates);
    }
}
