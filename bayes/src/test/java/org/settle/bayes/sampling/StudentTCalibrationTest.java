package org.settle.bayes.sampling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.settle.bayes.RegressionData;

/// Simulation-based calibration; see [OrdinalCalibrationTest]. Priors are at a fixed scale here,
/// since a prior made from the data cannot be simulated from.
class StudentTCalibrationTest {
    private static final StudentTModel MODEL = StudentTModel.ofAutoregressiveDays();

    @Test
    void ranksOfTheTruthAreUniformOverSimulatedTrials() {
        ranksAreUniform(400);
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
            Truth truth = Truth.draw(random);
            RegressionData trial = plan.withOutcomes(truth.outcomes(plan, random));
            SamplerSettings settings = new SamplerSettings(1, 100, 990, replication);
            Draws draws = MODEL.fit(trial, new OutcomeScale(0, 1), settings);
            ranks.add(withDistinctFreedoms(draws, random), truth.inOrder(random));
        }
        ranks.assertUniform(9, replications);
    }

    /// Equal values have no rank: a uniform draw is added to break ties.
    private static Draws withDistinctFreedoms(Draws draws, RandomGenerator random) {
        Map<String, Chains> byName = new LinkedHashMap<>();
        draws.names().forEach(name -> byName.put(name, draws.get(name)));
        byName.computeIfPresent("nu", (name, nu) -> nu.map(v -> v + random.nextDouble()));
        return Draws.of(byName);
    }

    private record Truth(
            double alpha,
            double gamma,
            double beta1,
            double beta2,
            double delta,
            double s,
            double phi,
            double rho,
            double nu) {
        static Truth draw(RandomGenerator random) {
            double s = 1 / Math.sqrt(gamma(random, 4));
            double a = gamma(random, 4);
            List<Double> freedoms = MODEL.degreesOfFreedom();
            return new Truth(
                    2.5 * s * random.nextGaussian(),
                    s * random.nextGaussian(),
                    s * random.nextGaussian(),
                    s * random.nextGaussian(),
                    s * random.nextGaussian(),
                    s,
                    2 * a / (a + gamma(random, 4)) - 1,
                    1 - Math.cbrt(random.nextDouble()),
                    freedoms.get(random.nextInt(freedoms.size())));
        }

        /// A chi-square draw over 2: gamma distributed with half the (even) count as shape.
        private static double gamma(RandomGenerator random, int count) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                double x = random.nextGaussian();
                sum += x * x;
            }
            return sum / 2;
        }

        double[] inOrder(RandomGenerator random) {
            double tie = nu + random.nextDouble();
            return new double[] {alpha, gamma, beta1, beta2, delta, s, phi, rho, tie};
        }

        double[] outcomes(SimulatedPlan plan, RandomGenerator random) {
            RegressionData series = plan.series();
            int[] days = series.observedDays();
            double[] outcomes = new double[days.length];
            double[] level = new double[2];
            double error = 0;
            int last = -1;
            int observed = 0;
            for (int day = 0; day < series.days(); day++) {
                for (int arm = 0; arm < 2; arm++) {
                    level[arm] = rho * level[arm] + (1 - rho) * series.exposure(arm, day);
                }
                if (day != days[Math.min(observed, days.length - 1)]) {
                    continue;
                }
                double carried = last < 0 ? 0 : Math.pow(phi, day - last);
                double t = random.nextGaussian() * Math.sqrt(nu / chiSquare(random));
                double unit = t * Math.sqrt((nu - 2) / nu);
                error = carried * error + s * Math.sqrt(1 - carried * carried) * unit;
                // The sd of 1..21 is the root of 21 * 22 / 12.
                double trend = (day - 10) / Math.sqrt(38.5);
                outcomes[observed++] =
                        alpha
                                + gamma * trend
                                + beta1 * level[0]
                                + beta2 * level[1]
                                + delta * series.covariate(0, day)
                                + error;
                last = day;
            }
            return outcomes;
        }

        private double chiSquare(RandomGenerator random) {
            return 2 * gamma(random, (int) nu);
        }
    }
}
