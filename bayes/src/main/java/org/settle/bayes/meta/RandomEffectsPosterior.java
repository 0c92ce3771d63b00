package org.settle.bayes.meta;

import java.util.stream.IntStream;
import org.settle.bayes.numeric.Marginal;

/// The Bayesian random-effects model,
///
/// ```math
/// y_i \sim N(x_i^T \beta, v_i + \tau^2),\quad \beta_j \sim N(0, s^2),\quad
/// \tau \sim HalfNormal(t)
/// ```
///
/// Given τ everything is normal, so the posterior is an integral over τ alone. It is taken by
/// quadrature until two sums agree to 1e-12; every other posterior is a mixture over its nodes. No
/// sampling; the same input always gives the same output. It needs no more studies than one, and
/// moderators may follow from one another.
public final class RandomEffectsPosterior {
    private final Studies studies;
    private final TauMarginal tau;
    private final PosteriorAtTau[] nodes;

    private RandomEffectsPosterior(Studies studies, TauMarginal tau, double priorSd) {
        this.studies = studies;
        this.tau = tau;
        nodes =
                IntStream.range(0, tau.taus().length)
                        .mapToObj(i -> new PosteriorAtTau(studies, priorSd, tau.taus()[i]))
                        .toArray(PosteriorAtTau[]::new);
    }

    /// Fits the model.
    ///
    /// @param studies the data
    /// @param priorSd s, in the unit of the effects (per unit of a moderator), 1e-50 to 1e50
    /// @param tauScale t, in the unit of the effects, 1e-50 to 1e50
    /// @return the posterior
    /// @throws IllegalArgumentException if a scale is out of range
    public static RandomEffectsPosterior of(Studies studies, double priorSd, double tauScale) {
        requireScale(priorSd);
        requireScale(tauScale);
        double squares = WaldTest.product(studies.effects(), studies.effects());
        // Every eigenvalue λ of the covariance of y is above τ², and its part log λ + y² / λ of the
        // likelihood falls once λ > y²: beyond τ² = Σ y² only the prior is left to wait for.
        double most = Math.sqrt(squares + 2 * TauMarginal.NOTHING * tauScale * tauScale);
        TauMarginal tau =
                TauMarginal.of(
                        t ->
                                new PosteriorAtTau(studies, priorSd, t).logDensity()
                                        - t * t / (2 * tauScale * tauScale),
                        Math.sqrt(studies.smallestVariance()),
                        most);
        return new RandomEffectsPosterior(studies, tau, priorSd);
    }

    private static void requireScale(double scale) {
        Need.that(
                scale >= 1e-50 && scale <= 1e50,
                "A prior",
                "scales from 1e-50 to 1e50",
                scale,
                "Give a plausible size of an effect.");
    }

    /// The posterior of a coefficient.
    ///
    /// @param j 0 for the intercept, then the moderators
    /// @return in the unit of the effects (per unit of the moderator)
    public Marginal coefficient(int j) {
        double[] row = new double[studies.coefficientCount()];
        row[j] = 1;
        return mixture(row, new double[nodes.length]);
    }

    /// The posterior of τ, the standard deviation of true effects.
    ///
    /// @return in the unit of the effects
    public Marginal tau() {
        return tau;
    }

    /// The posterior of the true effect in a new study.
    ///
    /// @param moderators one value for each
    /// @return in the unit of the effects
    /// @throws IllegalArgumentException if the number of values differs from that of moderators
    public Marginal prediction(double... moderators) {
        return mixture(studies.row(moderators), tau.taus());
    }

    /// The mixture over τ of a combination of the coefficients plus an independent normal error.
    private Marginal mixture(double[] row, double[] error) {
        double[] means = new double[nodes.length];
        double[] sds = new double[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            means[i] = nodes[i].mean(row);
            sds[i] = Math.sqrt(nodes[i].variance(row) + error[i] * error[i]);
        }
        return new NormalMixture(tau.weights(), means, sds);
    }
}
