package org.settle.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.settle.bayes.numeric.Marginal;

/// The exact engine against brute force over explicit covariance matrices, on short series with
/// gaps.
class DenseCalibrationTest {
    private static final double[] LEVELS = {0.025, 0.25, 0.5, 0.75, 0.975};
    private static final double CENTRE = 5.3;
    private static final double SPREAD = 1.4;

    static Stream<Arguments> shortSeries() {
        return Stream.of(
                Arguments.of(6, 1, 0, 0, 0.0),
                Arguments.of(8, 1, 1, 2, 0.9),
                Arguments.of(12, 2, 0, 3, -0.5),
                Arguments.of(14, 1, 1, 5, 0.5),
                Arguments.of(20, 2, 1, 4, 0.8));
    }

    @ParameterizedTest
    @MethodSource("shortSeries")
    void whiteNoiseAgreesWithBruteForce(
            int days, int effects, int covariates, int missing, double phi) {
        agrees(NoiseModel.WHITE, series(days, effects, covariates, missing, phi));
    }

    @ParameterizedTest
    @MethodSource("shortSeries")
    void autoregressionAgreesWithBruteForce(
            int days, int effects, int covariates, int missing, double phi) {
        agrees(NoiseModel.AR1, series(days, effects, covariates, missing, phi));
    }

    @ParameterizedTest
    @MethodSource("shortSeries")
    void driftAgreesWithBruteForce(int days, int effects, int covariates, int missing, double phi) {
        agrees(NoiseModel.DRIFT, series(days, effects, covariates, missing, phi));
    }

    private static void agrees(NoiseModel noise, RegressionData data) {
        Prior prior = Prior.reference(CENTRE, SPREAD, data.exposureCount());
        Posterior posterior = new ExactRegression().fit(data, prior, noise);
        DenseCalibration dense = new DenseCalibration(noise, data, CENTRE, SPREAD);
        for (int k = 0; k < data.exposureCount(); k++) {
            DenseCalibration.Sums sums = dense.integrate(k);
            Marginal effect = posterior.effect(k);
            assertThat(posterior.logEvidence()).isCloseTo(Math.log(sums.evidence()), within(1e-5));
            assertThat(effect.mean()).isCloseTo(sums.mean(), within(1e-4 * sums.sd()));
            assertThat(effect.sd()).isCloseTo(sums.sd(), within(1e-4 * sums.sd()));
        }
        quantilesAgree(posterior.carryover(), dense::cdfOfRho, 1e-4);
        posterior.autocorrelation().ifPresent(phi -> quantilesAgree(phi, dense::cdfOfH, 2e-4));
    }

    /// How far the engine's quantile lies from where brute force has that probability.
    private static void quantilesAgree(
            Marginal marginal, DoubleUnaryOperator dense, double tolerance) {
        for (double level : LEVELS) {
            double quantile = marginal.quantile(level);
            double away = (dense.applyAsDouble(quantile) - level) / marginal.density(quantile);
            assertThat(away).isCloseTo(0, within(tolerance * marginal.sd()));
        }
    }

    private static RegressionData series(
            int days, int effects, int covariates, int missing, double phi) {
        SplittableRandom random = new SplittableRandom(days);
        double[] y = new double[days];
        double[][] exposures = new double[effects][days];
        double[][] others = new double[covariates][days];
        double e = 0;
        for (int t = 0; t < days; t++) {
            int arm = random.nextInt(effects + 1);
            if (arm > 0) {
                exposures[arm - 1][t] = t % 3 == 0 ? 0.5 : 1;
            }
            Arrays.stream(others).forEach(other -> Arrays.setAll(other, i -> (i * 7) % 4 - 1.5));
            e = phi * e + random.nextGaussian();
            y[t] = 5 + arm + e;
        }
        for (int m = 0; m < missing; m++) {
            y[m == 0 ? 0 : random.nextInt(days)] = Double.NaN;
        }
        return RegressionData.of(y, exposures, others);
    }
}
