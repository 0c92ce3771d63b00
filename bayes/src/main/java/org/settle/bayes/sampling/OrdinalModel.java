package org.settle.bayes.sampling;

import java.util.ArrayList;
import java.util.List;
import org.settle.bayes.RegressionData;

/// The cumulative probit model of an outcome with ordered categories, on independent days.
///
/// ```math
/// P(y(t) \le k) = \Phi(c_{k+1} - \eta(t)), \qquad
/// \eta(t) = \gamma s(t) + \sum_k \beta_k x_k(t) + \delta' z(t)
/// ```
///
/// ```math
/// x_k(t) = \rho\, x_k(t-1) + (1 - \rho)\, a_k(t), \qquad x_k(0) = 0
/// ```
///
/// with k counted from 0 at the lowest category, s the linear trend in units of its sd over the
/// calendar days, a the exposures and z the covariates. Priors: cutpoints Normal(0, 3²) each,
/// restricted to c₁ < c₂ < ..., γ, β and δ Normal(0, 1), ρ Beta(1, 3). A unit of η is the sd of the
/// latent normal variable of one day. There is no intercept: the cutpoints hold the level.
///
/// Drawn by Gibbs sampling with the latent variables of Albert and Chib 1993, doi
/// 10.1080/01621459.1993.10476321, but cutpoints without them, all at once, and the carryover with
/// the coefficients integrated out: the plain scheme hardly moves the cutpoints.
///
/// @param lowest the lowest category
/// @param highest the highest category, whether it occurs or not; there is a cutpoint below every
///   category but the lowest
public record OrdinalModel(int lowest, int highest) {
    /// Checks the categories.
    ///
    /// @throws IllegalArgumentException when there are fewer than two
    public OrdinalModel {
        if (highest <= lowest) {
            throw new IllegalArgumentException(
                    "An ordinal outcome needs two categories or more, but the lowest is %d and the highest %d"
                            .formatted(lowest, highest));
        }
    }

    /// Draws from the posterior.
    ///
    /// @param series whose outcomes are whole numbers between the lowest and the highest category
    /// @param settings how long to sample, and from which seed
    /// @return the draws of c[1].., gamma, beta[1].., delta[1].. and rho
    /// @throws IllegalArgumentException when an outcome is not one of the categories
    public OrdinalFit fit(RegressionData series, SamplerSettings settings) {
        int[] category = categories(series);
        List<String> coefficients = new PredictorColumns(series).coefficientNames();
        List<String> names = new ArrayList<>();
        for (int k = 1; k <= cutpoints(); k++) {
            names.add("c[" + k + "]");
        }
        names.addAll(coefficients);
        names.add("rho");
        Draws draws =
                ChainRunner.run(
                        settings,
                        names,
                        random ->
                                new OrdinalChain(series, category, cutpoints(), random)
                                        .run(
                                                settings.warmup(),
                                                settings.draws(),
                                                coefficients.size()));
        return new OrdinalFit(this, series, draws);
    }

    /// The number of cutpoints.
    ///
    /// @return one less than the number of categories
    public int cutpoints() {
        return highest - lowest;
    }

    /// The category of every observed day, counted from 0.
    int[] categories(RegressionData series) {
        int[] days = series.observedDays();
        int[] categories = new int[days.length];
        for (int i = 0; i < days.length; i++) {
            double outcome = series.outcome(days[i]);
            if (outcome != Math.rint(outcome) || outcome < lowest || outcome > highest) {
                throw new IllegalArgumentException(
                        "Every outcome must be a whole number from %d to %d, but day %d has %s"
                                .formatted(lowest, highest, days[i] + 1, outcome));
            }
            categories[i] = (int) outcome - lowest;
        }
        return categories;
    }
}
