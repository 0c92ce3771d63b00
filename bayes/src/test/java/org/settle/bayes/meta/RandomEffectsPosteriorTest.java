package org.settle.bayes.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.settle.bayes.numeric.Marginal;

/// Against plain sums over a grid of the joint density of the coefficients and τ, with nothing
/// integrated by hand.
class RandomEffectsPosteriorTest {
    private static final double PRIOR_SD = 0.8;
    private static final double TAU_SCALE = 0.5;
    private static final double[] LEVELS = {0.025, 0.5, 0.975};
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private static final Studies BCG = Metafor.studies("bcg");
    private static final Studies WITH_MODERATOR =
            Studies.of(
                    new double[] {0.2, -0.5, 0.9, 0.6},
                    new double[] {0.1, 0.3, 0.2, 0.05},
                    new double[] {-1, 0.5, 1, 0});

    /// The joint density, not normalised, at coefficients and τ.
    private static double joint(Studies studies, double intercept, double slope, double tau) {
        double log = -square(intercept / PRIOR_SD) / 2 - square(tau / TAU_SCALE) / 2;
        log -= studies.moderatorCount() * square(slope / PRIOR_SD) / 2;
        double product = 1;
        for (int i = 0; i < studies.count(); i++) {
            double moved = studies.moderatorCount() == 0 ? 0 : slope * studies.moderator(0, i);
            double variance = studies.variance(i) + tau * tau;
            log -= square(studies.effect(i) - intercept - moved) / variance / 2;
            product *= variance;
        }
        return Math.exp(log) / Math.sqrt(product);
    }

    private static double square(double x) {
        return x * x;
    }

    private static double simpson(int cells, double low, double high, DoubleUnaryOperator f) {
        double step = (high - low) / cells;
        double sum = f.applyAsDouble(low) + f.applyAsDouble(high);
        for (int i = 1; i < cells; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * f.applyAsDouble(low + i * step);
        }
        return sum * step / 3;
    }

    /// ∫∫ of joint density times f(intercept, τ), up to bounds.
    private static double sum(double most, double mostTau, DoubleBinaryOperator f) {
        return simpson(
                700,
                -6,
                most,
                b -> simpson(700, 0, mostTau, t -> joint(BCG, b, 0, t) * f.applyAsDouble(b, t)));
    }

    @Test
    void agreesWithSumsOverTheJointDensity() {
        RandomEffectsPosterior posterior = RandomEffectsPosterior.of(BCG, PRIOR_SD, TAU_SCALE);
        Marginal effect = posterior.coefficient(0);
        Marginal tau = posterior.tau();
        Marginal next = posterior.prediction();
        double mass = sum(6, 4, (b, t) -> 1);
        double mean = sum(6, 4, (b, t) -> b) / mass;
        double squares = sum(6, 4, (b, t) -> b * b) / mass;
        double meanTau = sum(6, 4, (b, t) -> t) / mass;
        double squaresTau = sum(6, 4, (b, t) -> t * t) / mass;
        assertMoments(effect, mean, squares);
        assertMoments(tau, meanTau, squaresTau);
        assertMoments(next, mean, squares + squaresTau);
        for (double p : LEVELS) {
            double x = next.quantile(p);
            assertThat(sum(effect.quantile(p), 4, (b, t) -> 1) / mass).isCloseTo(p, within(1e-8));
            assertThat(sum(6, tau.quantile(p), (b, t) -> 1) / mass).isCloseTo(p, within(1e-8));
            assertThat(sum(6, 4, (b, t) -> below(x - b, t)) / mass).isCloseTo(p, within(1e-8));
        }
    }

    private static double below(double distance, double tau) {
        return NORMAL.cumulativeProbability(distance / Math.max(tau, 1e-12));
    }

    private static void assertMoments(Marginal ours, double mean, double squares) {
        assertThat(ours.mean()).isCloseTo(mean, within(1e-12));
        assertThat(ours.sd()).isCloseTo(Math.sqrt(squares - mean * mean), within(1e-12));
    }

    @Test
    void agreesWithSumsOverTheJointDensityOfTwoCoefficients() {
        Marginal slope =
                RandomEffectsPosterior.of(WITH_MODERATOR, PRIOR_SD, TAU_SCALE).coefficient(1);
        double mass = sumOfSlope(5, s -> 1);
        assertMoments(slope, sumOfSlope(5, s -> s) / mass, sumOfSlope(5, s -> s * s) / mass);
        for (double p : LEVELS) {
            assertThat(sumOfSlope(slope.quantile(p), s -> 1) / mass).isCloseTo(p, within(1e-6));
        }
    }

    private static double sumOfSlope(double most, DoubleUnaryOperator f) {
        return simpson(
                240,
                -5,
                most,
                s ->
                        f.applyAsDouble(s)
                                * simpson(
                                        240,
                                        -5,
                                        5,
                                        b ->
                                                simpson(
                                                        160,
                                                        0,
                                                        4.5,
                                                        t -> joint(WITH_MODERATOR, b, s, t))));
    }

    /// One study that is next to certain, one that is far away: against the normal density of the
    /// effects with the prior of the intercept in their covariance, on a line of log τ.
    @Test
    void tauAgreesWithTheDensityOfTheEffectsWhereVariancesAreFarApart() {
        Studies studies =
                Studies.of(new double[] {0.1, 0.1003, 40, -3}, new double[] {1e-9, 1e-8, 2, 0.5});
        Marginal tau = RandomEffectsPosterior.of(studies, PRIOR_SD, TAU_SCALE).tau();
        DoubleUnaryOperator density = t -> Math.exp(400 + logDensity(studies, t));
        double mass = alongLog(density, 1e3);
        double mean = alongLog(t -> t * density.applyAsDouble(t), 1e3) / mass;
        double squares = alongLog(t -> t * t * density.applyAsDouble(t), 1e3) / mass;
        assertThat(tau.mean()).isCloseTo(mean, within(1e-9));
        assertThat(tau.sd()).isCloseTo(Math.sqrt(squares - mean * mean), within(1e-9));
        for (double p : LEVELS) {
            assertThat(alongLog(density, tau.quantile(p)) / mass).isCloseTo(p, within(1e-9));
        }
    }

    private static double alongLog(DoubleUnaryOperator f, double most) {
        return simpson(
                20_000,
                Math.log(1e-9),
                Math.log(most),
                u -> Math.exp(u) * f.applyAsDouble(Math.exp(u)));
    }

    private static double logDensity(Studies studies, double tau) {
        int k = studies.count();
        double[][] covariance = new double[k][k];
        for (int i = 0; i < k; i++) {
            Arrays.fill(covariance[i], PRIOR_SD * PRIOR_SD);
            covariance[i][i] += studies.variance(i) + tau * tau;
        }
        double[][] inverse = DenseModel.identity(k);
        double log = DenseModel.eliminate(covariance, inverse);
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                log += studies.effect(i) * inverse[i][j] * studies.effect(j);
            }
        }
        return -log / 2 - tau * tau / (2 * TAU_SCALE * TAU_SCALE);
    }
}
