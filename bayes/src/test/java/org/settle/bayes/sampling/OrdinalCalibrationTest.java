package org.settle.bayes.sampling;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Simulation-based calibration (Talts, Betancourt, Simpson, Vehtari and Gelman 2018, arXiv
/// 1804.06788): the rank of the truth among draws from its posterior is uniform.
class OrdinalCalibrationTest {
    private static final OrdinalModel MODEL = new OrdinalModel(1, 5);

    @Test
    void ranksOfTheTruthAreUniformOverSimulatedTrials() {
        ranksAreUniform(600);
    }

    @Test
    @Tag("long")
    void ranksOfTheTruthAreUniformOverManySimulatedTrials() {
        ranksAreUniform(4000);
    }

    private static void ranksAreUniform(int replications) {
        SplittableRandom random = new SplittableRandom(1);
        RankCounts ranks = new RankCounts();
        for (int replication = 0; replication < replications; replication++) {
            SimulatedPlan plan = SimulatedPlan.draw(random);
            double[] truth = truth(random);
            int[] categories = new OrdinalSimulator(MODEL, plan.series()).draw(truth, random);
            double[] outcomes = Arrays.stream(categories).mapToDouble(y -> y + 1).toArray();
            SamplerSettings settings = new SamplerSettings(1, 100, 990, replication);
            ranks.add(MODEL.fit(plan.withOutcomes(outcomes), settings).draws(), truth);
        }
        ranks.assertUniform(MODEL.cutpoints() + 5, replications);
    }

    /// Ordered normal draws are the sorted ones, since the cutpoints are exchangeable before
    /// ordering.
    private static double[] truth(RandomGenerator random) {
        double[] truth = new double[MODEL.cutpoints() + 5];
        for (int p = 0; p < truth.length - 1; p++) {
            truth[p] = random.nextGaussian() * (p < MODEL.cutpoints() ? 3 : 1);
        }
        Arrays.sort(truth, 0, MODEL.cutpoints());
        truth[truth.length - 1] = 1 - Math.cbrt(random.nextDouble());
        return truth;
    }
}
