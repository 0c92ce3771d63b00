package org.settle.bayes.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleFunction;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class ThreeLevelTest {
    private static final String SET = "konstantopoulos2011_multilevel";

    private static ThreeLevel fit(Likelihood likelihood, CoefficientTest test) {
        return ThreeLevel.fit(
                Metafor.studies(SET),
                Metafor.labels(SET + "/district"),
                Metafor.labels(SET + "/school"),
                likelihood,
                test);
    }

    @Test
    void restrictedLikelihoodAgreesWithMetafor() {
        agree(fit(Likelihood.REML, CoefficientTest.Z), "reml");
        agree(fit(Likelihood.REML, CoefficientTest.T), "reml_t");
    }

    @Test
    void likelihoodAgreesWithMetafor() {
        agree(fit(Likelihood.ML, CoefficientTest.Z), "ml");
    }

    private static void agree(ThreeLevel fit, String name) {
        Coefficient b = fit.coefficients().getFirst();
        Agreement ours = new Agreement();
        ours.put("b", b.estimate());
        ours.put("se", b.se());
        ours.put("ci_lb", b.interval().low());
        ours.put("ci_ub", b.interval().high());
        ours.put("zval", b.statistic());
        ours.put("pval", b.pValue());
        ours.put("sigma2", fit.betweenVariance(), fit.withinVariance());
        // Other kinds of random effects, which the model does not have.
        ours.put("tau2", 0);
        ours.put("rho", 0);
        ours.put("loglik", fit.logLikelihood());
        ours.put("QE", fit.q().statistic());
        ours.put("QEp", fit.q().pValue());
        ours.put("vb", fit.covariance(0, 0));
        ours.put("k", 56);
        ours.with(SET + "/" + name);
    }

    @Test
    void profilesAgreeWithMetafor() {
        ThreeLevel fit = fit(Likelihood.REML, CoefficientTest.Z);
        ConfidenceInterval between = fit.betweenInterval();
        ConfidenceInterval within = fit.withinInterval();
        List<Double> theirs = Metafor.below(SET).get("profile_ci_sigma2");
        double[] ours = {
            fit.betweenVariance(), between.low(), between.high(),
            fit.withinVariance(), within.low(), within.high()
        };
        assertThat(theirs).hasSameSizeAs(ours);
        for (int i = 0; i < 5; i++) {
            // The search of metafor ends at a tolerance of the fourth root of the last bit.
            assertThat(ours[i]).isCloseTo(theirs.get(i), within(1e-5));
        }
        // Here metafor found no end.
        assertThat(theirs.get(5)).isNaN();
    }

    /// At each end twice the log of the likelihood, at its best in the other variance, is below its
    /// highest point by the 95 % quantile of chi-squared.
    @Test
    void profilesEndWhereTheLikelihoodHasDroppedByTheQuantile() {
        ThreeLevel fit = ThreeLevel.fit(MIXED, CLUSTERS, UNITS, Likelihood.REML, CoefficientTest.Z);
        double quantile = ChiSquaredDistribution.of(1).inverseCumulativeProbability(0.95);
        double level = fit.logLikelihood() - quantile / 2;
        double between = fit.betweenInterval().high();
        double within = fit.withinInterval().high();
        assertThat(highest(x -> dense(between, x))).isCloseTo(level, within(1e-9));
        assertThat(highest(x -> dense(x, within))).isCloseTo(level, within(1e-9));
        assertThat(fit.betweenInterval().low()).isZero();
        assertThat(highest(x -> dense(0, x))).isGreaterThan(level);
    }

    private static double highest(DoubleFunction<DenseModel> model) {
        double low = 0;
        double high = 2;
        for (int i = 0; i < 60; i++) {
            double third = (high - low) / 3;
            if (model.apply(low + third).logLikelihood(Likelihood.REML)
                    < model.apply(high - third).logLikelihood(Likelihood.REML)) {
                low += third;
            } else {
                high -= third;
            }
        }
        return model.apply(low).logLikelihood(Likelihood.REML);
    }

    @Test
    void cr2AgreesWithClubSandwich() {
        List<Coefficient> tests =
                ClusterRobust.test(
                        fit(Likelihood.REML, CoefficientTest.Z), ClusterRobust.Correction.CR2);
        Coefficient b = tests.getFirst();
        Agreement ours = new Agreement();
        ours.put("se", b.se());
        ours.put("dfs", b.degreesOfFreedom());
        ours.put("ci", b.interval());
        ours.put("pval", b.pValue());
        ours.with(SET + "/robust_CR2");
    }

    private static final List<String> CLUSTERS =
            List.of("a", "a", "a", "a", "b", "b", "b", "c", "c", "d", "e", "e");
    private static final List<String> UNITS =
            List.of("1", "1", "2", "2", "1", "2", "2", "1", "2", "1", "1", "1");
    private static final Studies MIXED =
            Studies.of(
                    new double[] {0.1, 0.5, 0.9, 0.4, -0.3, 0.2, 0.8, 1.5, 0.7, 0.3, -0.6, 0.1},
                    new double[] {0.1, 0.2, 0.05, 0.1, 0.3, 0.1, 0.2, 0.15, 0.1, 0.2, 0.1, 0.05},
                    new double[] {1, 3, 2, 5, 1, 2, 6, 4, 2, 3, 1, 0});

    private static DenseModel dense(double between, double within) {
        int k = MIXED.count();
        double[][] x = new double[k][];
        double[][] covariance = new double[k][k];
        for (int i = 0; i < k; i++) {
            x[i] = new double[] {1, MIXED.moderator(0, i)};
            for (int j = 0; j < k; j++) {
                boolean cluster = CLUSTERS.get(i).equals(CLUSTERS.get(j));
                boolean unit = cluster && UNITS.get(i).equals(UNITS.get(j));
                covariance[i][j] = (cluster ? between : 0) + (unit ? within : 0);
            }
            covariance[i][i] += MIXED.variance(i);
        }
        return new DenseModel(x, MIXED.effects(), covariance);
    }

    @Test
    void likelihoodAndSlopesAreThoseOfTheWholeCovarianceMatrix() {
        NestedData data = new NestedData(new Design(MIXED), CLUSTERS, UNITS);
        for (double[] at : new double[][] {{0.2, 0.1}, {1, 0.01}, {0.03, 2}}) {
            NestedFit fit = new NestedFit(data, at[0], at[1]);
            double h = 1e-4 * Math.min(at[0], at[1]);
            for (Likelihood likelihood : Likelihood.values()) {
                double height = dense(at[0], at[1]).logLikelihood(likelihood);
                double across =
                        dense(at[0] + h, at[1]).logLikelihood(likelihood)
                                - dense(at[0] - h, at[1]).logLikelihood(likelihood);
                double along =
                        dense(at[0], at[1] + h).logLikelihood(likelihood)
                                - dense(at[0], at[1] - h).logLikelihood(likelihood);
                assertThat(fit.logLikelihood(likelihood)).isCloseTo(height, within(1e-12));
                assertThat(fit.slopeBetween(likelihood)).isCloseTo(across / h, within(1e-6));
                assertThat(fit.slopeWithin(likelihood)).isCloseTo(along / h, within(1e-6));
            }
        }
    }

    @Test
    void fitAndSandwichAreThoseOfTheWholeCovarianceMatrix() {
        ThreeLevel fit = ThreeLevel.fit(MIXED, CLUSTERS, UNITS, Likelihood.REML, CoefficientTest.Z);
        DenseModel dense = dense(fit.betweenVariance(), fit.withinVariance());
        int[] cluster = CLUSTERS.stream().mapToInt(label -> label.charAt(0)).toArray();
        List<Coefficient> cr0 = ClusterRobust.test(fit, ClusterRobust.Correction.CR0);
        List<Coefficient> cr1 = ClusterRobust.test(fit, ClusterRobust.Correction.CR1);
        for (int a = 0; a < 2; a++) {
            Coefficient b = fit.coefficients().get(a);
            double robust = dense.robustVariance(a, cluster);
            assertThat(b.estimate()).isCloseTo(dense.beta[a], within(1e-12));
            assertThat(b.se() * b.se()).isCloseTo(dense.variance(a), within(1e-12));
            assertThat(cr0.get(a).se()).isCloseTo(Math.sqrt(robust), within(1e-12));
            assertThat(cr1.get(a).se()).isCloseTo(Math.sqrt(robust * 5 / 3), within(1e-12));
            assertThat(cr1.get(a).degreesOfFreedom()).isEqualTo(3);
        }
    }

    @Test
    void noVarianceIsHigherThanTheFoundOnes() {
        ThreeLevel fit = ThreeLevel.fit(MIXED, CLUSTERS, UNITS, Likelihood.REML, CoefficientTest.Z);
        for (double between = 0; between < 1; between += 0.05) {
            for (double within = 0; within < 1; within += 0.05) {
                assertThat(dense(between, within).logLikelihood(Likelihood.REML))
                        .isLessThanOrEqualTo(fit.logLikelihood());
            }
        }
    }
}
