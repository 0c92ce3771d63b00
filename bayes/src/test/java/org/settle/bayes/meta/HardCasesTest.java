package org.settle.bayes.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An answer or a sentence, never a number that is none.
class HardCasesTest {
    private static final Studies THREE =
            Studies.of(new double[] {0.1, 0.4, 0.9}, new double[] {0.02, 0.01, 0.05});

    private static RandomEffects fit(Studies studies, TauMethod method) {
        return RandomEffects.fit(studies, method, CoefficientTest.Z);
    }

    private static void refuses(ThrowingCallable call, String sentence) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence)
                .message()
                .matches("[A-Z0-9].*[^.]\\. .*\\.");
    }

    private static void assertNumbers(RandomEffects fit) {
        List<Double> numbers = new ArrayList<>();
        for (Coefficient c : fit.coefficients()) {
            numbers.addAll(List.of(c.estimate(), c.se(), c.statistic(), c.pValue()));
            numbers.addAll(List.of(c.interval().low(), c.interval().high()));
        }
        Heterogeneity h = fit.heterogeneity();
        numbers.addAll(List.of(h.tauSquared(), h.iSquared(), h.hSquared()));
        numbers.addAll(List.of(h.q().statistic(), h.q().pValue()));
        h.se().ifPresent(numbers::add);
        numbers.addAll(List.of(fit.moderatorTest().statistic(), fit.moderatorTest().pValue()));
        numbers.add(fit.logLikelihood());
        fit.explained().ifPresent(numbers::add);
        fit.qProfile()
                .ifPresent(q -> numbers.addAll(List.of(q.iSquared().low(), q.iSquared().high())));
        for (Influence influence : Influence.of(fit)) {
            numbers.addAll(List.of(influence.leverage(), influence.weight()));
            influence
                    .deletion()
                    .ifPresent(
                            d -> {
                                numbers.addAll(List.of(d.residual(), d.dffits()));
                                numbers.addAll(List.of(d.cooksDistance(), d.covarianceRatio()));
                                numbers.addAll(d.dfbetas());
                            });
        }
        assertThat(numbers).allMatch(Double::isFinite);
    }

    @ParameterizedTest
    @EnumSource
    void oneStudyIsItsOwnAnswer(TauMethod method) {
        Studies one = Studies.of(new double[] {0.3}, new double[] {0.04});
        RandomEffects fit = fit(one, method);
        assertNumbers(fit);
        assertThat(fit.coefficients().getFirst().se()).isCloseTo(0.2, within(1e-15));
        assertThat(fit.heterogeneity().se()).isEmpty();
        assertThat(fit.predict().newStudy()).isEmpty();
        assertThat(fit.qProfile()).isEmpty();
        assertThat(Influence.of(fit).getFirst().deletion()).isEmpty();
        refuses(
                () -> RandomEffects.fit(one, method, CoefficientTest.KNAPP_HARTUNG),
                "more studies than coefficients");
        refuses(() -> fit.without(0), "at least one study");
    }

    @ParameterizedTest
    @EnumSource
    void twoStudiesHaveAnAnswer(TauMethod method) {
        Studies two = Studies.of(new double[] {0.1, 0.9}, new double[] {0.02, 0.01});
        assertNumbers(fit(two, method));
        RandomEffects tested = RandomEffects.fit(two, method, CoefficientTest.KNAPP_HARTUNG);
        assertNumbers(tested);
        assertThat(tested.coefficients().getFirst().degreesOfFreedom()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void equalEffectsDoNotDiffer(TauMethod method) {
        double[] same = new double[5];
        Arrays.fill(same, 0.3);
        Studies studies = Studies.of(same, new double[] {0.1, 0.2, 0.3, 0.4, 0.5});
        assertNumbers(fit(studies, method));
        assertThat(fit(studies, method).heterogeneity().tauSquared()).isZero();
        assertThat(fit(studies, method).qProfile()).isEmpty();
        refuses(
                () -> RandomEffects.fit(studies, method, CoefficientTest.KNAPP_HARTUNG),
                "all lie on it");
    }

    @ParameterizedTest
    @EnumSource
    void hugeDifferencesHaveAnAnswer(TauMethod method) {
        Studies studies =
                Studies.of(
                        new double[] {-1e12, 3e11, 1e12, 2, 5e11},
                        new double[] {1e-6, 1, 1e3, 1e-3, 0.1},
                        new double[] {2019, 2020, 2021, 2023, 2024});
        assertNumbers(fit(studies, method));
        assertNumbers(RandomEffects.fit(studies, method, CoefficientTest.KNAPP_HARTUNG));
    }

    @ParameterizedTest
    @EnumSource
    void extremeUnitsHaveAnAnswer(TauMethod method) {
        Studies large =
                Studies.of(new double[] {1e49, -1e48, 2e49}, new double[] {1e50, 1e48, 1e47});
        Studies small =
                Studies.of(new double[] {1e-25, -1e-26, 2e-24}, new double[] {1e-50, 1e-49, 1e-48});
        for (CoefficientTest test : CoefficientTest.values()) {
            assertNumbers(RandomEffects.fit(large, method, test));
            assertNumbers(RandomEffects.fit(small, method, test));
        }
    }

    @Test
    void refusesImpossibleStudies() {
        double[] two = {0.1, 0.2};
        refuses(() -> Studies.of(new double[0], new double[0]), "at least one study");
        refuses(() -> Studies.of(two, new double[] {0.1, 0}), "one is 0.0");
        refuses(() -> Studies.of(two, new double[] {0.1, -1}), "one is -1.0");
        refuses(() -> Studies.of(two, new double[] {0.1, Double.NaN}), "one is NaN");
        refuses(() -> Studies.of(new double[] {0.1, Double.NaN}, two), "one is NaN");
        refuses(() -> Studies.of(two, new double[] {1e-9, 1e9}), "another");
        refuses(() -> Studies.of(two, new double[] {0.1}), "2 variances");
        refuses(() -> Studies.of(two, two, new double[] {1}), "2 values of a moderator");
    }

    @ParameterizedTest
    @EnumSource
    void refusesModeratorsThatFollowFromOneAnother(TauMethod method) {
        double[] x = {1, 2, 4};
        double[] twice = {3, 5, 9};
        refuses(() -> fit(THREE.with(x).with(twice), method), "number 2 follows");
        refuses(() -> fit(THREE.with(new double[] {7, 7, 7}), method), "number 1 follows");
        refuses(() -> fit(THREE.with(x).with(x).with(x), method), "4 coefficients");
    }

    @Test
    void asManyStudiesAsCoefficientsAreForFixedEffectsOnly() {
        Studies full = THREE.with(new double[] {1, 2, 4}).with(new double[] {1, 0, 0});
        assertNumbers(fit(full, TauMethod.FE));
        assertThat(fit(full, TauMethod.FE).explained()).isEmpty();
        refuses(() -> fit(full, TauMethod.REML), "need at least 4 studies");
    }

    @Test
    void aStudyThatAloneCarriesACoefficientCannotBeSpared() {
        Studies studies =
                Studies.of(
                        new double[] {0.1, 0.4, 0.9, 0.2, 0.3},
                        new double[] {0.02, 0.01, 0.05, 0.01, 0.03},
                        new double[] {0, 0, 1, 0, 0});
        RandomEffects fit = fit(studies, TauMethod.REML);
        assertNumbers(fit);
        assertThat(Influence.of(fit).stream().map(i -> i.deletion().isPresent()))
                .containsExactly(true, true, false, true, true);
        refuses(() -> fit.without(2), "number 1 follows");
    }

    @Test
    void aYearIsAsGoodAsYearsSinceTheFirst() {
        Studies bcg = Metafor.studies("bcg");
        double[] since = {0, 1, 1, 5, 25, 1, 24, 26, 29, 2, 9, 5, 29};
        double[] year = Arrays.stream(since).map(x -> 1950 + x).toArray();
        Coefficient slope = fit(bcg.with(since), TauMethod.REML).coefficients().get(1);
        Coefficient same = fit(bcg.with(year), TauMethod.REML).coefficients().get(1);
        assertThat(same.estimate()).isCloseTo(slope.estimate(), within(1e-10));
        assertThat(same.pValue()).isCloseTo(slope.pValue(), within(1e-10));
    }

    @Test
    void equalVariancesHaveNoTestOfAsymmetry() {
        Studies equal = Studies.of(new double[] {0.1, 0.4, 0.9, 0.3}, new double[] {1, 1, 1, 1});
        refuses(() -> RankTest.of(equal), "differ in effect and variance");
        refuses(() -> EggerTest.classical(equal, EggerTest.Predictor.VARIANCE), "number 1 follows");
        RandomEffects fit = fit(equal, TauMethod.REML);
        refuses(() -> TrimAndFill.of(fit, TrimAndFill.Estimator.L0), "number 1 follows");
        assertNumbers(
                TrimAndFill.of(fit, TrimAndFill.Estimator.L0, TrimAndFill.Side.LEFT).filled());
    }

    @Test
    void predictionsNeedEveryModerator() {
        RandomEffects fit = fit(THREE.with(new double[] {1, 2, 4}), TauMethod.DL);
        refuses(() -> fit.predict(), "1 moderators, but was given 0");
        assertThat(fit.predict(2).newStudy()).isPresent();
    }

    @Test
    void theHigherOfTwoPeaksIsTaken() {
        // Two parts: three precise studies that agree, three rough ones that do not.
        HighestPoint point =
                new HighestPoint(
                        x -> Math.exp(-(x - 1) * (x - 1)) + 2 * Math.exp(-(x - 9) * (x - 9)),
                        x ->
                                -2 * (x - 1) * Math.exp(-(x - 1) * (x - 1))
                                        - 4 * (x - 9) * Math.exp(-(x - 9) * (x - 9)));
        assertThat(point.find(0.1, 20)).isCloseTo(9, within(1e-12));
    }

    @Test
    void threeLevelsNeedTwoOfEach() {
        List<String> one = List.of("a", "a", "a");
        List<String> own = List.of("1", "2", "3");
        Likelihood reml = Likelihood.REML;
        CoefficientTest z = CoefficientTest.Z;
        refuses(() -> ThreeLevel.fit(THREE, one, own, reml, z), "two clusters");
        refuses(() -> ThreeLevel.fit(THREE, own, own, reml, z), "two clusters");
        refuses(() -> ThreeLevel.fit(THREE, List.of("a"), own, reml, z), "3 labels");
        refuses(
                () -> ThreeLevel.fit(THREE, own, own, reml, CoefficientTest.KNAPP_HARTUNG),
                "Z or T");
        refuses(
                () ->
                        ClusterRobust.test(
                                fit(THREE, TauMethod.DL), one, ClusterRobust.Correction.CR2),
                "at least 2 clusters");
        refuses(() -> Subgroups.of(THREE, one, TauMethod.FE, z), "at least two subgroups");
    }

    @Test
    void theBayesianModelTakesOneStudyAndTooManyModerators() {
        Studies one = Studies.of(new double[] {0.3}, new double[] {0.04}, new double[] {1});
        RandomEffectsPosterior posterior =
                RandomEffectsPosterior.of(one.with(new double[] {1}), 1, 0.5);
        double[] numbers = {
            posterior.coefficient(2).quantile(0.025),
            posterior.tau().mean(),
            posterior.tau().quantile(0.975),
            posterior.prediction(1, 1).sd()
        };
        assertThat(Arrays.stream(numbers)).allMatch(Double::isFinite);
        refuses(() -> RandomEffectsPosterior.of(one, 0, 0.5), "was given 0.0");
        refuses(() -> RandomEffectsPosterior.of(one, 1, Double.NaN), "was given NaN");
    }
}
