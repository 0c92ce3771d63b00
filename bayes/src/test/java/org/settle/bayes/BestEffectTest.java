package org.settle.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.settle.bayes.numeric.PackedCholesky.at;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lattice against plain Monte Carlo with two million draws.
class BestEffectTest {
    private static final int DRAWS = 2_000_000;

    @ParameterizedTest
    @CsvSource({"trial_g03, 1, true", "trial_g05, -1, true", "trial_g08, 1, false"})
    void agreesWithPlainDraws(String trial, double sign, boolean againstNothing) {
        RegressionData data = ReferenceTrial.read(trial + ".csv").data();
        Posterior posterior =
                new ExactRegression().fit(data, Prior.reference(data), NoiseModel.AR1);
        double[] lattice = posterior.bestEffect(sign, againstNothing, new SplittableRandom(7));
        double[] drawn = drawn(posterior.effects(), sign, againstNothing);
        for (int k = 0; k < lattice.length; k++) {
            assertThat(lattice[k]).as("effect %d", k).isCloseTo(drawn[k], within(0.002));
        }
    }

    private static double[] drawn(EffectMixture mixture, double sign, boolean againstNothing) {
        SplittableRandom random = new SplittableRandom(11);
        int effects = mixture.effects();
        double[][] factors = new double[mixture.components()][];
        double[] best = new double[effects];
        double[] value = new double[effects];
        double[] z = new double[effects];
        for (int draw = 0; draw < DRAWS; draw++) {
            int c = component(mixture, random.nextDouble());
            if (factors[c] == null) {
                factors[c] = factor(mixture, c);
            }
            double chi = chiSquared(mixture.degreesOfFreedom(), random);
            double stretch = Math.sqrt(mixture.degreesOfFreedom() / chi);
            int winner = -1;
            double highest = againstNothing ? 0 : Double.NEGATIVE_INFINITY;
            for (int k = 0; k < effects; k++) {
                z[k] = random.nextGaussian();
                value[k] = mixture.mean(c, k);
                for (int j = 0; j <= k; j++) {
                    value[k] += stretch * factors[c][at(k, j)] * z[j];
                }
                if (sign * value[k] > highest) {
                    highest = sign * value[k];
                    winner = k;
                }
            }
            if (winner >= 0) {
                best[winner] += 1.0 / DRAWS;
            }
        }
        return best;
    }

    private static int component(EffectMixture mixture, double u) {
        double reached = 0;
        for (int c = 0; c < mixture.components(); c++) {
            reached += mixture.weight(c);
            if (u < reached) {
                return c;
            }
        }
        return mixture.components() - 1;
    }

    private static double[] factor(EffectMixture mixture, int c) {
        int order = mixture.effects();
        double[] l = new double[order * (order + 1) / 2];
        for (int i = 0; i < order; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = mixture.square(c, at(i, j));
                for (int k = 0; k < j; k++) {
                    sum -= l[at(i, k)] * l[at(j, k)];
                }
                l[at(i, j)] = i == j ? Math.sqrt(sum) : sum / l[at(j, j)];
            }
        }
        return l;
    }

    private static double chiSquared(double df, SplittableRandom random) {
        double sum = 0;
        for (int i = 0; i < Math.round(df); i++) {
            double g = random.nextGaussian();
            sum += g * g;
        }
        return sum;
    }
}
