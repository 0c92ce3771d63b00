package org.settle.bayes.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Simulation-based calibration (Talts, Betancourt, Simpson, Vehtari and Gelman 2018, arXiv
/// 1804.06788): the rank of the truth among draws from its posterior is uniform.
class OrdinalCalibrationTest {
    private static final int REPLICATIONS = 600;
    private static final int KEPT = 99;
    private static final int BINS = 10;

    @Test
    void ranksOfTheTruthAreUniformOverSimulatedTrials() {
        OrdinalModel model = new OrdinalModel(1, 5);
        SplittableRandom random = new SplittableRandom(9);
        Map<String, int[]> bins = new LinkedHashMap<>();
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            ExposedSeries plan = plan(random, model);
            double[] truth = truth(random, model);
            ExposedSeries trial = withOutcomes(plan, model, truth, random);
            Draws draws = model.fit(trial, new SamplerSettings(1, 100, 990, replication)).draws();
            List<String> names = draws.names();
            for (int p = 0; p < names.size(); p++) {
                bins.computeIfAbsent(names.get(p), name -> new int[BINS])[
                        Uniformity.bin(draws.get(names.get(p)), truth[p], KEPT, BINS)]++;
            }
        }
        assertThat(bins).hasSize(4 + 4 + 1);
        // Nine tests: the smallest p-value of all is below 0.001 once in 110 seeds.
        assertThat(bins)
                .allSatisfy(
                        (name, counts) ->
                                assertThat(Uniformity.pValue(counts))
                                        .as("%s %s", name, Arrays.toString(counts))
                                        .isGreaterThan(0.001));
    }

    /// 21 days, two arms besides the reference in a random order of three-day periods, one
    /// covariate, every seventh day without an outcome.
    private static ExposedSeries plan(RandomGenerator random, OrdinalModel model) {
        int days = 21;
        double[] outcome = new double[days];
        double[][] exposures = new double[2][days];
        double[][] covariates = new double[1][days];
        int arm = 0;
        for (int day = 0; day < days; day++) {
            arm = day % 3 == 0 ? random.nextInt(3) : arm;
            if (arm > 0) {
                exposures[arm - 1][day] = random.nextInt(4) == 0 ? 0.5 : 1;
            }
            covariates[0][day] = random.nextGaussian();
            outcome[day] = random.nextInt(7) == 0 && day > 0 ? Double.NaN : model.lowest();
        }
        return ExposedSeries.of(outcome, exposures, covariates);
    }

    /// Ordered normal draws are the sorted ones, since the cutpoints are exchangeable before
    /// ordering.
    private static double[] truth(RandomGenerator random, OrdinalModel model) {
        double[] truth = new double[model.cutpoints() + 5];
        for (int p = 0; p < truth.length - 1; p++) {
            truth[p] = random.nextGaussian() * (p < model.cutpoints() ? 3 : 1);
        }
        Arrays.sort(truth, 0, model.cutpoints());
        truth[truth.length - 1] = 1 - Math.cbrt(random.nextDouble());
        return truth;
    }

    private static ExposedSeries withOutcomes(
            ExposedSeries plan, OrdinalModel model, double[] truth, RandomGenerator random) {
        int[] categories = new OrdinalSimulator(model, plan).draw(truth, random);
        int[] observed = plan.observedDays();
        double[] outcome = new double[plan.days()];
        double[][] exposures = new double[plan.arms()][plan.days()];
        double[][] covariates = new double[plan.covariates()][plan.days()];
        Arrays.fill(outcome, Double.NaN);
        for (int i = 0; i < observed.length; i++) {
            outcome[observed[i]] = model.lowest() + categories[i];
        }
        for (int day = 0; day < plan.days(); day++) {
            for (int arm = 0; arm < plan.arms(); arm++) {
                exposures[arm][day] = plan.exposure(arm, day);
            }
            for (int c = 0; c < plan.covariates(); c++) {
                covariates[c][day] = plan.covariate(c, day);
            }
        }
        return ExposedSeries.of(outcome, exposures, covariates);
    }
}
