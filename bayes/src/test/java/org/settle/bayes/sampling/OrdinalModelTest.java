package org.settle.bayes.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.settle.bayes.RegressionData;

class OrdinalModelTest {
    private static final double[][] EXPOSURE = {{0, 1, 1, 0, 0, 1}};
    private static final double[] OUTCOME = {1, 3, Double.NaN, 2, 1, 2};
    private static final double[][] NONE = {};

    private final OrdinalModel model = new OrdinalModel(1, 3);

    @Test
    void theSameSeedGivesTheSameDrawsAndAnotherSeedOthers() {
        RegressionData series = RegressionData.of(OUTCOME, EXPOSURE, NONE);
        Chains first = beta(series, 7);
        Chains again = beta(series, 7);
        for (int chain = 0; chain < first.count(); chain++) {
            assertThat(first.get(chain, 49)).isEqualTo(again.get(chain, 49));
        }
        assertThat(first.get(0, 49)).isNotEqualTo(first.get(1, 49));
        assertThat(first.get(0, 49)).isNotEqualTo(beta(series, 8).get(0, 49));
    }

    private Chains beta(RegressionData series, long seed) {
        return model.fit(series, new SamplerSettings(3, 20, 50, seed)).draws().get("beta[1]");
    }

    @Test
    void namesEveryParameterInOrder() {
        double[][] covariates = {{1, 2, 3, 4, 5, 6}, {0, 1, 0, 1, 0, 1}};
        RegressionData series = RegressionData.of(OUTCOME, EXPOSURE, covariates);
        Draws draws = model.fit(series, new SamplerSettings(1, 20, 4, 1)).draws();
        assertThat(draws.names())
                .containsExactly("c[1]", "c[2]", "gamma", "beta[1]", "delta[1]", "delta[2]", "rho");
        assertThat(
                        StudentTModel.ofAutoregressiveDays()
                                .fit(series, new SamplerSettings(1, 20, 4, 1))
                                .names())
                .containsExactly(
                        "alpha",
                        "gamma",
                        "beta[1]",
                        "delta[1]",
                        "delta[2]",
                        "s",
                        "phi",
                        "rho",
                        "nu");
    }

    @Test
    void withoutExposuresTheCarryoverKeepsItsPrior() {
        RegressionData series = RegressionData.of(OUTCOME, NONE, NONE);
        Chains rho = model.fit(series, new SamplerSettings(2, 50, 5000, 3)).draws().get("rho");
        // Beta(1, 3): mean 1/4, sd the root of 3/80.
        assertThat(rho.mean()).isCloseTo(0.25, within(4 * MonteCarloError.ofMean(rho)));
        assertThat(rho.sd()).isCloseTo(Math.sqrt(3 / 80.0), within(4 * MonteCarloError.ofSd(rho)));
    }

    @Test
    void aQuickCheckIsPreciseEnoughForAProbability() {
        OrdinalFit fit =
                new OrdinalModel(0, 10)
                        .fit(OrdinalReferenceTest.series(), SamplerSettings.ofQuickCheck(1));
        Chains beta = fit.draws().get("beta[1]");
        assertThat(0.5 / Math.sqrt(EffectiveSampleSize.bulk(beta))).isLessThan(0.01);
        assertThat(fit.draws().worstRHat()).isLessThan(1.01);
    }

    @Test
    void theCategoryCheckFindsDrawsOfOtherData() {
        RegressionData series = RegressionData.of(OUTCOME, EXPOSURE, NONE);
        OrdinalFit fit = model.fit(series, new SamplerSettings(2, 50, 400, 3));
        double[] threes = {3, 3, 3, 3, 3, 3};
        OrdinalFit other =
                new OrdinalFit(model, RegressionData.of(threes, EXPOSURE, NONE), fit.draws());
        assertThat(other.checkCategories(1).getLast().observed()).isEqualTo(6);
        assertThat(other.checkCategories(1).getLast().above()).isLessThan(0.05);
        assertThat(other.checkCategories(1).getFirst().above()).isGreaterThan(0.8);
        assertThat(other.checkCategories(1)).isEqualTo(other.checkCategories(1));
    }

    @Test
    void rejectsOutcomesThatAreNotCategories() {
        assertThatThrownBy(() -> fitWithThirdDay(2.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 1 to 3, but day 3 has 2.5");
        assertThatThrownBy(() -> fitWithThirdDay(4)).hasMessageContaining("day 3 has 4");
        assertThatThrownBy(() -> fitWithThirdDay(0)).hasMessageContaining("day 3 has 0");
    }

    private OrdinalFit fitWithThirdDay(double value) {
        double[] outcome = OUTCOME.clone();
        outcome[2] = value;
        return model.fit(
                RegressionData.of(outcome, EXPOSURE, NONE), SamplerSettings.ofQuickCheck(1));
    }

    @Test
    void rejectsFewerThanTwoCategories() {
        assertThatThrownBy(() -> new OrdinalModel(3, 3)).hasMessageContaining("two categories");
    }

    @Test
    void asksToRescaleCovariatesThatOverflow() {
        double[][] huge = {{1e200, -1e200, 1e200, 1e200, 0, 0}};
        RegressionData series = RegressionData.of(OUTCOME, EXPOSURE, huge);
        SamplerSettings settings = SamplerSettings.ofQuickCheck(1);
        assertThatThrownBy(() -> model.fit(series, settings)).hasMessageContaining("rescale");
        assertThatThrownBy(() -> StudentTModel.ofIndependentDays().fit(series, settings))
                .hasMessageContaining("rescale");
    }

    @Test
    void rejectsSettingsThatAreTooShort() {
        assertThatThrownBy(() -> new SamplerSettings(0, 100, 100, 1)).hasMessageContaining("but 0");
        assertThatThrownBy(() -> new SamplerSettings(1, 5, 100, 1)).hasMessageContaining("5");
        assertThatThrownBy(() -> new SamplerSettings(1, 100, 3, 1)).hasMessageContaining("3");
    }

    @Test
    void theStudentTModelRejectsAConstantOutcomeAndFreedomsWithoutVariance() {
        double[] still = {4, 4, 4, Double.NaN, 4, 4};
        RegressionData series = RegressionData.of(still, EXPOSURE, NONE);
        SamplerSettings settings = SamplerSettings.ofQuickCheck(1);
        assertThatThrownBy(() -> StudentTModel.ofIndependentDays().fit(series, settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does the outcome vary");
        assertThatThrownBy(() -> new StudentTModel(true, List.of(2.0)))
                .hasMessageContaining("above 2");
        assertThatThrownBy(() -> new StudentTModel(true, List.of()))
                .hasMessageContaining("above 2");
    }
}
