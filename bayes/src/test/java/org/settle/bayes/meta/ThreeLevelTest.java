package org.settle.bayes.meta;

import java.util.List;
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
}
