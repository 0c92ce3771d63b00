package org.settle.bayes.meta;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Fixed or random effects, with moderators or without:
///
/// ```math
/// y_i = x_i^T \beta + u_i + e_i,\quad u_i \sim N(0, \tau^2),\quad e_i \sim N(0, v_i)
/// ```
///
/// by weighted least squares with weights `1 / (v + τ²)`. Definitions are those of `rma.uni` in
/// metafor 3.8 (Viechtbauer 2010, doi:10.18637/jss.v036.i03). All intervals are at 95 %.
///
/// Where k = 1, τ² cannot be known: it counts as 0, without standard error and prediction interval.
public final class RandomEffects {
    private final Design design;
    private final TauMethod method;
    private final CoefficientTest test;
    private final WeightedFit fit;
    private final Yardstick yardstick;

    /// What [CoefficientTest#KNAPP_HARTUNG] multiplies the covariance by, else 1.
    private final double inflation;

    private final double[] estimates;

    /// G with `G Gᵀ` the covariance of the coefficients.
    private final double[][] root;

    private final List<Coefficient> coefficients;
    private final Heterogeneity heterogeneity;

    private RandomEffects(Design design, TauMethod method, CoefficientTest test) {
        this.design = design;
        this.method = method;
        this.test = test;
        yardstick = test.yardstick(design.degreesOfFreedom());
        TauSquared tau = design.count() == 1 ? TauSquared.NONE : method.estimate(design);
        fit = WeightedFit.of(design, tau.value());
        inflation =
                test == CoefficientTest.KNAPP_HARTUNG
                        ? fit.squares() / design.degreesOfFreedom()
                        : 1;
        estimates = fit.coefficients();
        root = scaled(fit.root(), Math.sqrt(inflation));
        coefficients = judge(yardstick, estimates, root);
        heterogeneity = Heterogeneity.of(design, method, tau);
    }

    /// Fits the model.
    ///
    /// @param studies the data
    /// @param method how τ² is estimated
    /// @param test how coefficients are tested
    /// @return the fit
    /// @throws IllegalArgumentException if there are not more studies than coefficients (as many
    ///   are enough for fixed effects, and one for the intercept alone), if moderators follow from
    ///   one another, or if the test needs effects off the fitted line and none is
    public static RandomEffects fit(Studies studies, TauMethod method, CoefficientTest test) {
        Design design = new Design(studies);
        if (!canEstimate(studies.count(), design.order(), method)) {
            throw new IllegalArgumentException(
                    "%d coefficients and τ² need at least %d studies, but there are %d. %s"
                            .formatted(
                                    design.order(),
                                    design.order() + 1,
                                    studies.count(),
                                    "Leave moderators out, or take fixed effects."));
        }
        return new RandomEffects(design, method, test);
    }

    static boolean canEstimate(int count, int order, TauMethod method) {
        return count > order || (count == order && (method == TauMethod.FE || count == 1));
    }

    static double[][] scaled(double[][] root, double factor) {
        return Arrays.stream(root)
                .map(row -> Arrays.stream(row).map(x -> factor * x).toArray())
                .toArray(double[][]::new);
    }

    static List<Coefficient> judge(Yardstick yardstick, double[] estimates, double[][] root) {
        return IntStream.range(0, estimates.length)
                .mapToObj(
                        j ->
                                yardstick.judge(
                                        estimates[j],
                                        Math.sqrt(WaldTest.product(root[j], root[j]))))
                .toList();
    }

    /// The data.
    ///
    /// @return the studies
    public Studies studies() {
        return design.studies();
    }

    /// How τ² was estimated.
    ///
    /// @return the method
    public TauMethod method() {
        return method;
    }

    /// How coefficients are tested.
    ///
    /// @return the test
    public CoefficientTest test() {
        return test;
    }

    /// The intercept, then one coefficient per moderator.
    ///
    /// @return p coefficients
    public List<Coefficient> coefficients() {
        return coefficients;
    }

    /// The covariance of two coefficients.
    ///
    /// @param i one, from 0
    /// @param j the other, from 0
    /// @return their covariance; the squared standard error where i = j
    public double covariance(int i, int j) {
        return WaldTest.product(root[i], root[j]);
    }

    /// How far true effects differ.
    ///
    /// @return τ², I², H² and Q
    public Heterogeneity heterogeneity() {
        return heterogeneity;
    }

    /// The Q-profile intervals.
    ///
    /// @return of τ², τ, I² and H²; absent where effects differ less than sampling alone would make
    ///   them, and where k = p
    public Optional<QProfile> qProfile() {
        return QProfile.of(design);
    }

    /// The test of all moderators, or of the intercept where there are none.
    ///
    /// @return chi-squared for [CoefficientTest#Z], else F
    public WaldTest moderatorTest() {
        return WaldTest.of(estimates, root, yardstick.distribution().getDegreesOfFreedom());
    }

    /// The log likelihood: restricted for [TauMethod#REML], else the ordinary one.
    ///
    /// @return its natural logarithm
    public double logLikelihood() {
        return method.likelihood().value(design, fit);
    }

    /// The percentage of heterogeneity that the moderators explain: of τ² without them, or for
    /// fixed effects the adjusted R² of the weighted regression.
    ///
    /// @return 0 to 100; absent without moderators, where k = p, and where there is nothing to
    ///   explain
    public OptionalDouble explained() {
        int df = design.degreesOfFreedom();
        if (design.order() == 1 || df == 0) {
            return OptionalDouble.empty();
        }
        Heterogeneity bare =
                new RandomEffects(bareDesign(), method, CoefficientTest.Z).heterogeneity;
        boolean fixed = method == TauMethod.FE;
        double before = fixed ? bare.hSquared() : bare.tauSquared();
        double after = fixed ? heterogeneity.hSquared() : heterogeneity.tauSquared();
        return before > 0
                ? OptionalDouble.of(100 * Math.max(1 - after / before, 0))
                : OptionalDouble.empty();
    }

    private Design bareDesign() {
        return new Design(Studies.of(studies().effects(), studies().variances()));
    }

    /// What is expected at given moderators.
    ///
    /// @param moderators one value for each
    /// @return the average effect there, and the effect in a new study
    /// @throws IllegalArgumentException if the number of values differs from that of moderators
    public Prediction predict(double... moderators) {
        return Prediction.of(
                studies().row(moderators),
                estimates,
                root,
                yardstick,
                heterogeneity.se().isPresent()
                        ? OptionalDouble.of(heterogeneity.tauSquared())
                        : OptionalDouble.empty());
    }

    /// The same model without one study: of use one by one, to see whether a result hangs on a
    /// single study.
    ///
    /// @param study the one to leave out, from 0
    /// @return the fit
    /// @throws IllegalArgumentException as [#fit]
    public RandomEffects without(int study) {
        return fit(studies().without(study), method, test);
    }

    Design design() {
        return design;
    }

    WeightedFit weightedFit() {
        return fit;
    }

    double inflation() {
        return inflation;
    }

    double[] estimates() {
        return estimates;
    }
}
