package org.settle.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RegressionDataTest {
    private static final double[] OUTCOME = {1, Double.NaN, 3, 4};
    private static final double[][] NONE = {};

    @Test
    void keepsGapsInTheCalendar() {
        RegressionData data = RegressionData.of(OUTCOME, new double[][] {{0, 1, 0.5, 1}}, NONE);
        assertThat(data.days()).isEqualTo(4);
        assertThat(data.observedDays()).containsExactly(0, 2, 3);
        assertThat(data.exposure(0, 2)).isEqualTo(0.5);
    }

    @Test
    void isNotChangedByItsCaller() {
        double[] outcome = OUTCOME.clone();
        RegressionData data = RegressionData.of(outcome, NONE, NONE);
        outcome[0] = 99;
        assertThat(data.outcome(0)).isEqualTo(1);
    }

    @Test
    void takesACovariateThatIsMissingOnADayWithoutOutcome() {
        double[][] covariate = {{1, Double.NaN, 2, 3}};
        assertThat(RegressionData.of(OUTCOME, NONE, covariate).covariate(0, 1)).isNaN();
    }

    @Test
    void refusesACovariateThatIsMissingOnAnObservedDay() {
        assertThatThrownBy(
                        () ->
                                RegressionData.of(
                                        OUTCOME, NONE, new double[][] {{1, 1, Double.NaN, 1}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day 3");
    }

    @Test
    void refusesAnExposureAboveOne() {
        assertThatThrownBy(() -> RegressionData.of(OUTCOME, new double[][] {{0, 1, 2, 1}}, NONE))
                .hasMessageContaining("[0, 1]");
    }

    @Test
    void refusesRowsOfAnotherLength() {
        assertThatThrownBy(() -> RegressionData.of(OUTCOME, new double[][] {{0, 1}}, NONE))
                .hasMessageContaining("4 days");
    }

    @Test
    void refusesLessThanTwoObservedDays() {
        assertThatThrownBy(() -> RegressionData.of(new double[] {1, Double.NaN}, NONE, NONE))
                .hasMessageContaining("two observed days");
    }

    @Test
    void refusesAnInfiniteOutcome() {
        assertThatThrownBy(
                        () ->
                                RegressionData.of(
                                        new double[] {1, Double.POSITIVE_INFINITY, 2}, NONE, NONE))
                .hasMessageContaining("day 2");
    }
}
