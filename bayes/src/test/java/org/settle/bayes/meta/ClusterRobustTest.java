package org.settle.bayes.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.settle.bayes.meta.ClusterRobust.Correction;

class ClusterRobustTest {
    private static final Studies BCG =
            Metafor.studies("bcg").with(Metafor.array("bcg/moderator/x"));
    private static final RandomEffects FIT =
            RandomEffects.fit(BCG, TauMethod.REML, CoefficientTest.Z);

    @Test
    void theSandwichOfIndependentEffectsIsThatOfTheirWholeCovarianceMatrix() {
        int[] cluster = IntStream.range(0, 13).map(i -> i / 3).toArray();
        double[][] x = new double[13][];
        double[][] covariance = new double[13][13];
        for (int i = 0; i < 13; i++) {
            x[i] = new double[] {1, BCG.moderator(0, i)};
            covariance[i][i] = BCG.variance(i) + FIT.heterogeneity().tauSquared();
        }
        DenseModel dense = new DenseModel(x, BCG.effects(), covariance);
        List<String> labels = Arrays.stream(cluster).mapToObj(String::valueOf).toList();
        List<Coefficient> ours = ClusterRobust.test(FIT, labels, Correction.CR0);
        for (int a = 0; a < 2; a++) {
            assertThat(ours.get(a).estimate()).isCloseTo(dense.beta[a], within(1e-12));
            assertThat(ours.get(a).se())
                    .isCloseTo(Math.sqrt(dense.robustVariance(a, cluster)), within(1e-12));
            assertThat(ours.get(a).degreesOfFreedom()).isEqualTo(3);
        }
    }

    /// A mean of n effects with equal variances, each its own cluster, has the standard error and
    /// the degrees of freedom of the t-test of one sample.
    @Test
    void cr2OfAMeanIsTheTTest() {
        double[] y = {0.3, 0.9, -0.4, 1.2, 0.5};
        double[] v = {0.2, 0.2, 0.2, 0.2, 0.2};
        RandomEffects fit = RandomEffects.fit(Studies.of(y, v), TauMethod.FE, CoefficientTest.Z);
        Coefficient mean =
                ClusterRobust.test(fit, List.of("1", "2", "3", "4", "5"), Correction.CR2)
                        .getFirst();
        double squares = Arrays.stream(y).map(e -> (e - 0.5) * (e - 0.5)).sum();
        assertThat(mean.se()).isCloseTo(Math.sqrt(squares / 20), within(1e-14));
        assertThat(mean.degreesOfFreedom()).isCloseTo(4, within(1e-12));
    }

    /// A cluster that alone carries a coefficient leaves no residual: it adds nothing.
    @Test
    void aClusterThatCarriesACoefficientHasAnAnswer() {
        double[] own = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1};
        RandomEffects fit =
                RandomEffects.fit(
                        Metafor.studies("bcg").with(own), TauMethod.DL, CoefficientTest.Z);
        List<String> labels =
                IntStream.range(0, 13).mapToObj(i -> i > 10 ? "own" : "" + i / 2).toList();
        List<Coefficient> tests = ClusterRobust.test(fit, labels, Correction.CR2);
        assertThat(tests).allMatch(c -> c.se() > 0 && c.degreesOfFreedom() > 0);
        assertThat(tests).allMatch(c -> Double.isFinite(c.pValue()));
    }
}
