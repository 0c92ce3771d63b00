package org.settle.bayes.meta;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How much a fit hangs on one study (Viechtbauer and Cheung 2010, doi:10.1002/jrsm.11).
///
/// @param leverage the share of the study in its own fitted value
/// @param weight the share of its weight in that of all, in percent
/// @param deletion what leaving it out changes; absent where the model cannot be fitted without it
public record Influence(double leverage, double weight, Optional<Deletion> deletion) {
    /// What leaving one study out changes.
    ///
    /// @param residual the studentised deleted residual: the effect less what the others foretell,
    ///   in its standard error
    /// @param dffits the change of its fitted value, in standard errors
    /// @param cooksDistance the squared change of all coefficients, in their covariance
    /// @param covarianceRatio the generalised variance of the coefficients without it over that
    ///   with it
    /// @param tauSquared τ² without it
    /// @param q Cochran's Q without it
    /// @param dfbetas the change of each coefficient, in standard errors
    public record Deletion(
            double residual,
            double dffits,
            double cooksDistance,
            double covarianceRatio,
            double tauSquared,
            double q,
            List<Double> dfbetas) {}

    /// Leaves out one study after the other.
    ///
    /// @param fit of all studies
    /// @return one entry per study, in their order
    public static List<Influence> of(RandomEffects fit) {
        return IntStream.range(0, fit.studies().count()).mapToObj(i -> of(fit, i)).toList();
    }

    private static Influence of(RandomEffects fit, int i) {
        WeightedFit weighted = fit.weightedFit();
        Design design = fit.design();
        int left = design.count() - 1;
        boolean possible =
                left > 0
                        && RandomEffects.canEstimate(left, design.order(), fit.method())
                        && (fit.test() == CoefficientTest.Z || left > design.order())
                        && design.canSpare(i);
        return new Influence(
                weighted.leverage(i),
                100 * weighted.weight(i) / weighted.weightSum(),
                possible ? Optional.of(delete(fit, i)) : Optional.empty());
    }

    /// With fitted values f and coefficients b of all studies, and those without study i marked by
    /// a dash, s² the inflation of the covariance and τ'² the heterogeneity without it:
    ///
    /// ```math
    /// residual = \frac{y_i - f'_i}{\sqrt{v_i + \tau'^2 + x_i^T V' x_i}},\quad
    /// dffits = \frac{f_i - f'_i}{\sqrt{s'^2 h_i (v_i + \tau'^2)}},\quad
    /// D = \frac{1}{s^2} \sum_j w_j (f_j - f'_j)^2,\quad
    /// dfbetas = \frac{b - b'}{\sqrt{s'^2\, diag (X^T W' X)^{-1}}}
    /// ```
    ///
    /// where W' has the weights `1 / (v + τ'²)` of all studies.
    private static Deletion delete(RandomEffects fit, int i) {
        RandomEffects without = fit.without(i);
        Studies studies = fit.studies();
        WeightedFit weighted = fit.weightedFit();
        double tauSquared = without.heterogeneity().tauSquared();
        double spread = studies.variance(i) + tauSquared;
        double[] moderators =
                IntStream.range(0, studies.moderatorCount())
                        .mapToDouble(j -> studies.moderator(j, i))
                        .toArray();
        Prediction foretold = without.predict(moderators);
        double fitted = studies.effect(i) - weighted.residual(i);
        double residual =
                (studies.effect(i) - foretold.estimate())
                        / Math.sqrt(spread + foretold.se() * foretold.se());
        double dffits =
                (fitted - foretold.estimate())
                        / Math.sqrt(without.inflation() * weighted.leverage(i) * spread);
        return new Deletion(
                residual,
                dffits,
                cooksDistance(fit, without),
                Math.exp(logVariance(without) - logVariance(fit)),
                tauSquared,
                without.heterogeneity().q().statistic(),
                dfbetas(fit, without));
    }

    private static double cooksDistance(RandomEffects fit, RandomEffects without) {
        double[] change = change(fit, without);
        double sum = 0;
        for (int j = 0; j < fit.studies().count(); j++) {
            double moved = change[0];
            for (int m = 1; m < change.length; m++) {
                moved += change[m] * fit.studies().moderator(m - 1, j);
            }
            sum += fit.weightedFit().weight(j) * moved * moved;
        }
        return sum / fit.inflation();
    }

    private static double[] change(RandomEffects fit, RandomEffects without) {
        double[] change = fit.estimates().clone();
        for (int m = 0; m < change.length; m++) {
            change[m] -= without.estimates()[m];
        }
        return change;
    }

    /// The log determinant of the covariance of the coefficients.
    private static double logVariance(RandomEffects fit) {
        return fit.design().order() * Math.log(fit.inflation())
                - 2 * fit.weightedFit().halfLogDeterminant()
                - 2 * fit.design().logVolume();
    }

    private static List<Double> dfbetas(RandomEffects fit, RandomEffects without) {
        double tauSquared = without.heterogeneity().tauSquared();
        double[][] root = WeightedFit.of(fit.design(), tauSquared).root();
        double[] change = change(fit, without);
        return IntStream.range(0, change.length)
                .mapToObj(
                        m ->
                                change[m]
                                        / Math.sqrt(
                                                without.inflation()
                                                        * WaldTest.product(root[m], root[m])))
                .toList();
    }
}
