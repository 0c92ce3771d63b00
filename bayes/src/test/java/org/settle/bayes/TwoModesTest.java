package org.settle.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// A posterior with two far modes: an effect of twenty sds, so that phi is either near 0 or near 1.
/// The expected figures are those of an independent dense grid (NumPy, logistic coordinates).
class TwoModesTest {
    private static final double[] ARM = {
        1, 0, 0, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0
    };
    private static final double[] OUTCOME = {
        19.1, -0.7, -0.7, 0.4, 19.9, 21.5, -1.8, 20.0, 19.1, 0.8, 17.9, -0.3, 20.2, 18.5, 1.0, 0.2,
        21.0, 21.0, -1.0, -0.8, 19.8, 20.7, 0.9, -0.7, 19.4, -0.8, 19.4, -0.2
    };

    @Test
    void bothModesAreIntegrated() {
        RegressionData data = RegressionData.of(OUTCOME, new double[][] {ARM}, new double[0][]);
        Posterior posterior =
                new ExactRegression().fit(data, Prior.reference(data), NoiseModel.AR1);
        assertThat(posterior.effect(0).mean()).isCloseTo(20.5899, within(2e-4));
        assertThat(posterior.effect(0).sd()).isCloseTo(0.6358, within(2e-4));
        assertThat(posterior.autocorrelation().orElseThrow().mean())
                .isCloseTo(0.80798, within(5e-5));
        assertThat(posterior.autocorrelation().orElseThrow().quantile(0.5))
                .isCloseTo(0.97851, within(5e-5));
        assertThat(posterior.stationarySd().mean()).isCloseTo(8.233, within(2e-3));
        assertThat(posterior.stationarySd().quantile(0.975)).isCloseTo(13.029, within(2e-3));
    }
}
