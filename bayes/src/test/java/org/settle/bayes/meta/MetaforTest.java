package org.settle.bayes.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every number of the reference about models of two levels.
class MetaforTest {
    private static final Map<String, CoefficientTest> TESTS =
            Map.of("z", CoefficientTest.Z, "knha", CoefficientTest.KNAPP_HARTUNG);

    @ParameterizedTest
    @ValueSource(strings = {"bcg", "linde2005", "konstantopoulos2011_flat"})
    void fitsAgree(String set) {
        fitsAgree(Metafor.studies(set), set);
        assertThat(Metafor.below(set + "/fits")).hasSize(16 * 24 + 2 * 20);
    }

    @Test
    void fitsWithAModeratorAgree() {
        Studies studies = Metafor.studies("bcg").with(Metafor.array("bcg/moderator/x"));
        fitsAgree(studies, "bcg/moderator");
        assertThat(Metafor.below("bcg/moderator/fits")).hasSize(18 * 20);
        RandomEffects fit = RandomEffects.fit(studies, TauMethod.REML, CoefficientTest.Z);
        List<Influence> influence = Influence.of(fit);
        Agreement ours = new Agreement();
        ours.put("x", studies.moderator(0));
        putAround(
                ours,
                "qprofile_ci_tau2",
                fit.heterogeneity().tauSquared(),
                fit.qProfile().orElseThrow().tauSquared());
        ours.put("hat_reml", each(influence, Influence::leverage));
        ours.put("cooks_reml", each(influence, i -> i.deletion().orElseThrow().cooksDistance()));
        ours.ignore("fits/");
        ours.with("bcg/moderator");
    }

    private static void fitsAgree(Studies studies, String block) {
        for (TauMethod method : TauMethod.values()) {
            TESTS.forEach(
                    (name, test) -> {
                        RandomEffects fit = RandomEffects.fit(studies, method, test);
                        agreement(fit).with(block + "/fits/" + method + "_" + name);
                    });
        }
    }

    private static Agreement agreement(RandomEffects fit) {
        Agreement ours = new Agreement();
        List<Coefficient> coefficients = fit.coefficients();
        ours.put("b", each(coefficients, Coefficient::estimate));
        ours.put("se", each(coefficients, Coefficient::se));
        ours.put("zval", each(coefficients, Coefficient::statistic));
        ours.put("pval", each(coefficients, Coefficient::pValue));
        ours.put("ci_lb", each(coefficients, c -> c.interval().low()));
        ours.put("ci_ub", each(coefficients, c -> c.interval().high()));
        ours.put("k", fit.studies().count());
        ours.put("p", coefficients.size());
        ours.put("tau2", fit.heterogeneity().tauSquared());
        ours.put("se_tau2", fit.heterogeneity().se());
        ours.put("I2", fit.heterogeneity().iSquared());
        ours.put("H2", fit.heterogeneity().hSquared());
        ours.put("QE", fit.heterogeneity().q().statistic());
        ours.put("QEp", fit.heterogeneity().q().pValue());
        ours.put("QM", fit.moderatorTest().statistic());
        ours.put("QMp", fit.moderatorTest().pValue());
        ours.put("R2", fit.explained());
        double df = coefficients.getFirst().degreesOfFreedom();
        ours.put("dfs", Double.isInfinite(df) ? OptionalDouble.empty() : OptionalDouble.of(df));
        ours.put("loglik", fit.logLikelihood());
        int p = coefficients.size();
        double[] covariance = new double[p * p];
        for (int i = 0; i < p * p; i++) {
            covariance[i] = fit.covariance(i / p, i % p);
        }
        ours.put("vb", covariance);
        if (p == 1) {
            fit.predict()
                    .newStudy()
                    .ifPresent(
                            interval -> {
                                ours.put("pi_lb", interval.low());
                                ours.put("pi_ub", interval.high());
                                // In metafor 3.8 the other type is the same interval.
                                ours.put("pi_riley_lb", interval.low());
                                ours.put("pi_riley_ub", interval.high());
                            });
        }
        return ours;
    }

    private static <T> double[] each(List<T> list, ToDoubleFunction<T> number) {
        return list.stream().mapToDouble(number).toArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bcg", "linde2005", "konstantopoulos2011_flat"})
    void qProfilesAgree(String set) {
        RandomEffects fit = reml(set);
        QProfile profile = fit.qProfile().orElseThrow();
        Heterogeneity found = fit.heterogeneity();
        Agreement ours = new Agreement();
        putAround(ours, "tau2", found.tauSquared(), profile.tauSquared());
        putAround(ours, "tau", Math.sqrt(found.tauSquared()), profile.tau());
        putAround(ours, "I2", found.iSquared(), profile.iSquared());
        putAround(ours, "H2", found.hSquared(), profile.hSquared());
        ours.with(set + "/qprofile_ci");
    }

    private static void putAround(
            Agreement ours, String name, double estimate, ConfidenceInterval interval) {
        ours.put(name, estimate, interval.low(), interval.high());
    }

    /// With its usual tolerance metafor itself stops at the fifth digit.
    @ParameterizedTest
    @ValueSource(strings = {"bcg", "linde2005", "konstantopoulos2011_flat"})
    void restrictedLikelihoodIsNearItsUsualTolerance(String set) {
        double theirs = Metafor.array(set + "/reml_default_tolerance/tau2")[0];
        assertThat(reml(set).heterogeneity().tauSquared()).isCloseTo(theirs, within(1e-5 * theirs));
    }

    private static RandomEffects reml(String set) {
        return RandomEffects.fit(Metafor.studies(set), TauMethod.REML, CoefficientTest.Z);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bcg", "linde2005", "konstantopoulos2011_flat"})
    void regressionTestsAgree(String set) {
        Studies studies = Metafor.studies(set);
        EggerTest.Predictor sei = EggerTest.Predictor.STANDARD_ERROR;
        EggerTest.Predictor vi = EggerTest.Predictor.VARIANCE;
        CoefficientTest z = CoefficientTest.Z;
        Map.of(
                        "rma_reml_sei", EggerTest.of(studies, TauMethod.REML, z, sei),
                        "rma_reml_vi", EggerTest.of(studies, TauMethod.REML, z, vi),
                        "rma_dl_sei", EggerTest.of(studies, TauMethod.DL, z, sei),
                        "lm_sei", EggerTest.classical(studies, sei))
                .forEach(
                        (name, test) -> {
                            Agreement ours = new Agreement();
                            Coefficient limit = test.limit().orElseThrow();
                            ours.put("stat", test.slope().statistic());
                            ours.put("p", test.slope().pValue());
                            ours.put("est_limit", limit.estimate());
                            ours.put("ci", limit.interval());
                            ours.with(set + "/regtest/" + name);
                        });
        assertThat(Metafor.below(set + "/regtest")).hasSize(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bcg", "linde2005", "konstantopoulos2011_flat"})
    void rankTestsAgree(String set) {
        RankTest test = RankTest.of(Metafor.studies(set));
        Agreement ours = new Agreement();
        ours.put("tau", test.tau());
        ours.put("p", test.pValue());
        ours.with(set + "/ranktest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bcg", "linde2005", "konstantopoulos2011_flat"})
    void trimAndFillAgrees(String set) {
        for (String name : List.of("reml_L0", "reml_R0", "dl_L0", "fe_L0", "fe_R0")) {
            List<String> parts = List.of(name.split("_", -1));
            TauMethod method = TauMethod.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
            RandomEffects fit = RandomEffects.fit(Metafor.studies(set), method, CoefficientTest.Z);
            TrimAndFill found = TrimAndFill.of(fit, TrimAndFill.Estimator.valueOf(parts.get(1)));
            Coefficient pooled = found.filled().coefficients().getFirst();
            Agreement ours = new Agreement();
            ours.put("k0", found.missing());
            ours.put("se_k0", found.se());
            ours.put("b", pooled.estimate());
            ours.put("se", pooled.se());
            ours.put("ci", pooled.interval());
            ours.put("tau2", found.filled().heterogeneity().tauSquared());
            double[] effects = found.filled().studies().effects();
            int k = fit.studies().count();
            ours.put("filled_yi", Arrays.copyOfRange(effects, k, effects.length));
            // The reference took the filled studies through metafor's usual tolerance: its REML
            // stops once a step in τ² is below 1e-5.
            ours.with(set + "/trimfill/" + name, method == TauMethod.REML ? 3e-6 : 0);
        }
        assertThat(Metafor.below(set + "/trimfill")).hasSize(35);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bcg", "linde2005", "konstantopoulos2011_flat"})
    void influenceAgrees(String set) {
        List<Influence> found = Influence.of(reml(set));
        List<Influence.Deletion> deleted =
                found.stream().map(i -> i.deletion().orElseThrow()).toList();
        Agreement ours = new Agreement();
        ours.put("rstudent", each(deleted, Influence.Deletion::residual));
        ours.put("dffits", each(deleted, Influence.Deletion::dffits));
        ours.put("cook.d", each(deleted, Influence.Deletion::cooksDistance));
        ours.put("cov.r", each(deleted, Influence.Deletion::covarianceRatio));
        ours.put("tau2.del", each(deleted, Influence.Deletion::tauSquared));
        ours.put("QE.del", each(deleted, Influence.Deletion::q));
        ours.put("hat", each(found, Influence::leverage));
        ours.put("weight", each(found, Influence::weight));
        ours.put("dfbs", each(deleted, d -> d.dfbetas().getFirst()));
        ours.with(set + "/influence_reml");
    }
}
