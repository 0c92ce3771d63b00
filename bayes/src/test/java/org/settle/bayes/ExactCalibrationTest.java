package org.settle.bayes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Simulation-based calibration of the exact engine, and proof that it sees mistakes.
///
/// Some mistakes change too little to be seen in 10,000 trials, such as a trend sd with T instead
/// of T - 1, or an error that does not start with its stationary spread; [DenseCalibrationTest],
/// which compares single posteriors, sees those.
class ExactCalibrationTest {
    private static final int TRIALS = 10_000;
    private static final int BINS = 10;

    @ParameterizedTest
    @CsvSource({"WHITE, 8", "AR1, 10", "DRIFT, 8"})
    void theTruthLiesAnywhereInItsPosteriorEquallyOften(NoiseModel noise, int parameters) {
        CalibrationRun.of(noise, CalibrationFlaw.NONE, TRIALS, 1).assertUniform(parameters);
    }

    @Test
    void theTruthLiesAnywhereInTheAveragedPosteriorEquallyOften() {
        CalibrationRun run = CalibrationRun.averaged(TRIALS, 2);
        run.assertUniform(10);
        weightsAreFrequencies(run);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"WHITE, 8", "AR1, 10", "DRIFT, 8"})
    void theSameOverManyTrials(NoiseModel noise, int parameters) {
        CalibrationRun.of(noise, CalibrationFlaw.NONE, 10 * TRIALS, 3).assertUniform(parameters);
    }

    @Tag("long")
    @Test
    void theSameForTheAverageOverManyTrials() {
        CalibrationRun run = CalibrationRun.averaged(10 * TRIALS, 4);
        run.assertUniform(10);
        weightsAreFrequencies(run);
    }

    /// Of the trials in which a model has weight 0.3, it is the true one in 30 %.
    private static void weightsAreFrequencies(CalibrationRun run) {
        for (NoiseModel model : NoiseModel.values()) {
            double[] weight = new double[BINS];
            double[] variance = new double[BINS];
            double[] hits = new double[BINS];
            for (CalibrationRun.Trial trial : run.trials()) {
                double w = trial.weights().getOrDefault(model, 0.0);
                int bin = Math.min((int) (w * BINS), BINS - 1);
                weight[bin] += w;
                variance[bin] += w * (1 - w);
                hits[bin] += trial.noise() == model ? 1 : 0;
            }
            double statistic = 0;
            int used = 0;
            for (int bin = 0; bin < BINS; bin++) {
                if (variance[bin] > 3) {
                    double away = hits[bin] - weight[bin];
                    statistic += away * away / variance[bin];
                    used++;
                }
            }
            assertThat(used).isGreaterThan(6);
            assertThat(ChiSquaredDistribution.of(used).survivalProbability(statistic))
                    .as(
                            "%s: expected %s, happened %s",
                            model, Arrays.toString(weight), Arrays.toString(hits))
                    .isGreaterThan(0.003);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WHITE, WIDER_EFFECTS, 10000",
        "AR1,   WIDER_EFFECTS, 10000",
        "AR1,   EXPOSURE_SKIPS_MISSING_DAYS, 10000",
        "AR1,   SCALED_BY_INNOVATION, 5000",
        "AR1,   NARROWER_VARIANCE, 2000",
        "AR1,   UNIFORM_AUTOCORRELATION, 2000",
        "AR1,   UNIFORM_CARRYOVER, 1000",
        "AR1,   EXPOSURE_SUMS_UP, 2000",
        "AR1,   ERROR_SKIPS_MISSING_DAYS, 2000",
        "DRIFT, DRIFT_HALF_AS_LARGE, 1000",
        "DRIFT, DRIFT_SKIPS_MISSING_DAYS, 4000"
    })
    void aMistakeIsSeen(NoiseModel noise, CalibrationFlaw flaw, int trials) {
        CalibrationRun run = CalibrationRun.of(noise, flaw, trials, 5);
        List<String> places = new ArrayList<>();
        double smallest = 1;
        for (CalibrationRun.Parameter parameter : CalibrationRun.Parameter.values()) {
            if (run.of(parameter).count() > 0) {
                places.add(run.describe(parameter));
                smallest = Math.min(smallest, run.of(parameter).smallestP());
            }
        }
        assertThat(smallest).as(String.join("\n", places)).isLessThan(1e-5);
    }
}
