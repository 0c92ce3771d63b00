package org.settle.bayes.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExposedSeriesTest {
    private static final double[][] NONE = {};
    private static final double[] OUTCOME = {Double.NaN, 2, Double.NaN, 4};

    @Test
    void keepsDaysWithoutAnOutcomeInTheCalendar() {
        ExposedSeries series =
                ExposedSeries.of(
                        OUTCOME, new double[][] {{1, 0, 1, 1}}, new double[][] {{5, 6, 7, 8}});
        assertThat(series.days()).isEqualTo(4);
        assertThat(series.arms()).isEqualTo(1);
        assertThat(series.covariates()).isEqualTo(1);
        assertThat(series.observedDays()).containsExactly(1, 3);
        PredictorColumns predictors = new PredictorColumns(series);
        double[][] columns = new double[3][2];
        predictors.fillFixed(columns);
        predictors.fillExposures(columns, 0.25);
        // Days 1..4 have mean 2.5 and sd the root of 5/3; exposure: .75, .1875, .796875, .94921875.
        assertThat(columns[0])
                .containsExactly(new double[] {-0.387298334621, 1.161895003862}, within(1e-11));
        assertThat(columns[1]).containsExactly(0.1875, 0.94921875);
        assertThat(columns[2]).containsExactly(6, 8);
    }

    @Test
    void keepsItsOwnCopy() {
        double[] outcome = OUTCOME.clone();
        double[][] exposures = {{1, 0, 1, 1}};
        ExposedSeries series = ExposedSeries.of(outcome, exposures, NONE);
        outcome[1] = 9;
        exposures[0][0] = 0;
        assertThat(series.outcome(1)).isEqualTo(2);
        assertThat(series.exposure(0, 0)).isEqualTo(1);
    }

    @Test
    void rejectsValuesThatAreNotAllowedAndSaysWhere() {
        assertThatThrownBy(() -> ExposedSeries.of(OUTCOME, new double[][] {{1, 0, 2, 1}}, NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("exposure")
                .hasMessageContaining("row 1 has 2.0 on day 3");
        assertThatThrownBy(
                        () ->
                                ExposedSeries.of(
                                        OUTCOME, NONE, new double[][] {{1, Double.NaN, 2, 1}}))
                .hasMessageContaining("covariate")
                .hasMessageContaining("NaN on day 2");
        assertThatThrownBy(() -> ExposedSeries.of(OUTCOME, new double[][] {{1, 0}}, NONE))
                .hasMessageContaining("each of the 4 days, but row 1 has 2");
        assertThatThrownBy(
                        () ->
                                ExposedSeries.of(
                                        new double[] {1, Double.POSITIVE_INFINITY}, NONE, NONE))
                .hasMessageContaining("infinite");
    }

    @Test
    void rejectsASeriesWithoutOutcomes() {
        double[] empty = {Double.NaN, Double.NaN};
        assertThatThrownBy(() -> ExposedSeries.of(empty, NONE, NONE))
                .hasMessageContaining("outcome");
        assertThatThrownBy(() -> ExposedSeries.of(new double[] {1}, NONE, NONE))
                .hasMessageContaining("two days");
    }
}
