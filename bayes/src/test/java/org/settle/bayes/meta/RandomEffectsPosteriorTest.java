package org.settle.bayes.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleBinaryOperator;
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

    private static final double[] EFFECTS = Metafor.array("bcg/yi");
    private static final double[] VARIANCES = Metafor.array("bcg/vi");

    /// exp(log joint density) at an intercept and τ.
    private static double joint(double intercept, double tau) {
        double log = -sq(intercept / PRIOR_SD) / 2 - sq(tau / TAU_SCALE) / 2;
        for (int i = 0; i < EFFECTS.length; i++) {
            double variance = VARIANCES[i] + tau * tau;
            log -= (sq(EFFECTS[i] - intercept) / variance + Math.log(variance)) / 2;
        }
        return Math.exp(log);
    }

    private static double sq(double x) {
        return x * x;
    }

    /// ∫∫ joint × f over intercepts below a bound and all τ, by Simpson's rule.
    private static double integral(double bound, DoubleBinaryOperator f) {
        return simpson(-6, bound, b -> simpson(0, 4, t -> joint(b, t) * f.applyAsDouble(b, t)));
    }

    private static double simpson(
            double low, double high, java.util.function.DoubleUnaryOperator f) {
        int cells = 1200;
        double step = (high - low) / cells;
        double sum = f.applyAsDouble(low) + f.applyAsDouble(high);
        for (int i = 1; i < cells; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * f.applyAsDouble(low + i * step);
        }
        return sum * step / 3;
    }

    @Test
    void agreesWithSumsOverTheJointDensity() {
        RandomEffectsPosterior posterior =
                RandomEffectsPosterior.of(Studies.of(EFFECTS, VARIANCES), PRIOR_SD, TAU_SCALE);
        double mass = integral(6, (b, t) -> 1);
        Marginal effect = posterior.coefficient(0);
        Marginal tau = posterior.tau();
        Marginal next = posterior.prediction();
        moments(effect, integral(6, (b, t) -> b) / mass, integral(6, (b, t) -> b * b) / mass);
        moments(tau, integral(6, (b, t) -> t) / mass, integral(6, (b, t) -> t * t) / mass);
        moments(next, integral(6, (b, t) -> b) / mass, integral(6, (b, t) -> b * b + t * t) / mass);
        for (double p : LEVELS) {
            close(integral(effect.quantile(p), (b, t) -> 1) / mass, p);
            double x = next.quantile(p);
            close(
                    integral(
                                    6,
                                    (b, t) ->
                                            t == 0
                                                    ? b < x ? 1 : 0
                                                    : NORMAL.cumulativeProbability((x - b) / t))
                            / mass,
                    p);
            double most = tau.quantile(p);
            close(simpson(-6, 6, b -> simpson(0, most, t -> joint(b, t))) / mass, p);
        }
    }

    private static void moments(Marginal ours, double mean, double square) {
        System.out.println(
                "DBG "
                        + (ours.mean() - mean)
                        + " "
                        + (ours.sd() - Math.sqrt(square - mean * mean)));
        assertThat(ours.mean()).isCloseTo(mean, within(1e-9));
        assertThat(ours.sd()).isCloseTo(Math.sqrt(square - mean * mean), within(1e-9));
    }

    private static void close(double ours, double theirs) {
        System.out.println("DBG " + (ours - theirs));
        assertThat(ours).isCloseTo(theirs, within(1e-9));
    }
}
