package org.settle.bayes.meta;

import java.util.List;
import java.util.OptionalDouble;

/// Effects of units within clusters, such as schools within districts, or outcomes within studies:
///
/// ```math
/// y_{jki} = x_{jki}^T \beta + b_j + u_{jk} + e_{jki},\quad b_j \sim N(0, \sigma^2),\quad
/// u_{jk} \sim N(0, \omega^2),\quad e_{jki} \sim N(0, v_{jki})
/// ```
///
/// (Konstantopoulos 2011, doi:10.1002/jrsm.35). Definitions are those of `rma.mv` in metafor 3.8
/// with `random = ~ 1 | cluster/unit`. All intervals are at 95 %.
public final class ThreeLevel {
    private final Design design;
    private final NestedData data;
    private final NestedLikelihood variances;
    private final Likelihood likelihood;
    private final NestedFit fit;
    private final Yardstick yardstick;
    private final double[] estimates;

    /// G with `G Gᵀ` the covariance of the coefficients.
    private final double[][] root;

    private ThreeLevel(NestedData data, Likelihood likelihood, Yardstick yardstick) {
        this.data = data;
        this.likelihood = likelihood;
        this.yardstick = yardstick;
        design = data.design();
        variances = new NestedLikelihood(data, likelihood);
        fit = variances.highest();
        estimates = fit.equations().coefficients(design);
        root = fit.equations().root(design);
    }

    /// Fits the model.
    ///
    /// @param studies the effects
    /// @param clusters the cluster of each effect
    /// @param units the unit of each effect; the same label in two clusters means two units
    /// @param likelihood which is made highest
    /// @param test Z or T
    /// @return the fit
    /// @throws IllegalArgumentException if the number of labels differs from that of effects, there
    ///   are fewer than two clusters or no two units in one, there are not more effects than
    ///   coefficients, moderators follow from one another, or the test is KNAPP_HARTUNG
    public static ThreeLevel fit(
            Studies studies,
            List<String> clusters,
            List<String> units,
            Likelihood likelihood,
            CoefficientTest test) {
        if (test == CoefficientTest.KNAPP_HARTUNG) {
            throw new IllegalArgumentException(
                    "Three levels need the test Z or T, but were given %s. Take T."
                            .formatted(test));
        }
        Design design = new Design(studies);
        // T asks for more effects than coefficients; so do the variances.
        Yardstick student = CoefficientTest.T.yardstick(design.degreesOfFreedom());
        return new ThreeLevel(
                new NestedData(design, clusters, units),
                likelihood,
                test == CoefficientTest.T ? student : Yardstick.NORMAL);
    }

    /// The intercept, then one coefficient per moderator.
    ///
    /// @return p coefficients
    public List<Coefficient> coefficients() {
        return RandomEffects.judge(yardstick, estimates, root);
    }

    /// The covariance of two coefficients.
    ///
    /// @param i one, from 0
    /// @param j the other, from 0
    /// @return their covariance; the squared standard error where i = j
    public double covariance(int i, int j) {
        return WaldTest.product(root[i], root[j]);
    }

    /// The variance between clusters.
    ///
    /// @return σ², from 0
    public double betweenVariance() {
        return fit.between();
    }

    /// The variance of units within clusters.
    ///
    /// @return ω², from 0
    public double withinVariance() {
        return fit.within();
    }

    /// The profile-likelihood interval of σ².
    ///
    /// @return from 0; to infinity where the data set no upper end
    public ConfidenceInterval betweenInterval() {
        return variances.betweenInterval(fit);
    }

    /// The profile-likelihood interval of ω².
    ///
    /// @return from 0; to infinity where the data set no upper end
    public ConfidenceInterval withinInterval() {
        return variances.withinInterval(fit);
    }

    /// The log of the likelihood that was made highest.
    ///
    /// @return its natural logarithm
    public double logLikelihood() {
        return fit.logLikelihood(likelihood);
    }

    /// Cochran's Q, as if all effects were independent and of equal true size.
    ///
    /// @return chi-squared with k - p degrees of freedom
    public WaldTest q() {
        return WaldTest.chiSquared(WeightedFit.of(design, 0).squares(), design.degreesOfFreedom());
    }

    /// The test of all moderators, or of the intercept where there are none.
    ///
    /// @return chi-squared for [CoefficientTest#Z], else F
    public WaldTest moderatorTest() {
        return WaldTest.of(estimates, root, yardstick.distribution().getDegreesOfFreedom());
    }

    /// What is expected at given moderators; a new study is a new unit in a new cluster.
    ///
    /// @param moderators one value for each
    /// @return the average effect there, and the effect in a new study
    /// @throws IllegalArgumentException if the number of values differs from that of moderators
    public Prediction predict(double... moderators) {
        return Prediction.of(
                design.studies().row(moderators),
                estimates,
                root,
                yardstick,
                OptionalDouble.of(fit.between() + fit.within()));
    }

    NestedData data() {
        return data;
    }

    NestedFit nestedFit() {
        return fit;
    }

    double[] estimates() {
        return estimates;
    }
}
