package org.settle.bayes.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CutpointApproximationTest {
    private static final double STEP = 1e-4;

    private final int[] category = {0, 0, 1, 1, 1, 3, 3, 3, 3, 4, 5, 5, 1, 3, 0, 4};
    private final double[] predictor = new double[category.length];
    private final CutpointScale scale = new CutpointScale(2);
    private final CutpointDensity density = new CutpointDensity(category, 5);
    private final double mean = 0.4;

    CutpointApproximationTest() {
        for (int i = 0; i < predictor.length; i++) {
            predictor[i] = Math.sin(i);
        }
    }

    @Test
    void theScaleIsUndone() {
        double[] cutpoints = {-2.5, -1, 0.2, 0.3, 4};
        double[] scaled = new double[5];
        double[] back = new double[5];
        scale.toScale(cutpoints, scaled);
        double jacobian = scale.toCutpoints(scaled, back);
        assertThat(back).containsExactly(cutpoints, within(1e-12));
        assertThat(jacobian)
                .isCloseTo(
                        2 * Math.log(scaled[0] * scaled[1] * scaled[3] * scaled[4]), within(1e-12));
        scaled[3] = -0.1;
        assertThat(scale.toCutpoints(scaled, back)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    /// Category 2 is empty: its width has a mode all the same.
    @Test
    void findsTheModeAndItsCurvature() {
        CutpointApproximation found = approximation();
        double[] mode = found.mode();
        double[][] factor = found.precisionFactor();
        for (int a = 0; a < 5; a++) {
            double slope = (log(mode, a, STEP, a, 0) - log(mode, a, -STEP, a, 0)) / (2 * STEP);
            assertThat(slope).isCloseTo(0, within(0.02));
            for (int b = 0; b < 5; b++) {
                double curvature =
                        (log(mode, a, STEP, b, STEP)
                                        - log(mode, a, STEP, b, -STEP)
                                        - log(mode, a, -STEP, b, STEP)
                                        + log(mode, a, -STEP, b, -STEP))
                                / (4 * STEP * STEP);
                double ours = 0;
                for (int k = 0; k <= Math.min(a, b); k++) {
                    ours -= factor[a][k] * factor[b][k];
                }
                assertThat(ours).isCloseTo(curvature, within(1e-3 * (1 + Math.abs(curvature))));
            }
        }
    }

    private CutpointApproximation approximation() {
        double[] scaled = new double[5];
        scale.toScale(new double[] {-2, -1, 0, 1, 2}, scaled);
        return new CutpointApproximation(scale, density, predictor, mean, scaled);
    }

    private double log(double[] at, int a, double stepA, int b, double stepB) {
        double[] moved = at.clone();
        moved[a] += stepA;
        moved[b] += stepB;
        double[] cutpoints = new double[5];
        return scale.toCutpoints(moved, cutpoints) + density.log(cutpoints, predictor, mean);
    }
}
