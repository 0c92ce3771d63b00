package org.settle.bayes.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.settle.bayes.RegressionData;

class OrdinalReferenceTest {
    private static final OrdinalFit FIT =
            new OrdinalModel(0, 10).fit(series(), new SamplerSettings(4, 500, 25_000, 20261123));

    @Test
    void agreesWithALongHamiltonianRunWithinFourCombinedErrors() {
        Map<String, Map<String, Double>> reference =
                ReferencePosterior.read("/reference/ordinal_01.json");
        assertThat(reference.keySet()).containsExactlyElementsOf(FIT.draws().names());
        reference.forEach(
                (name, figures) -> {
                    Chains chains = FIT.draws().get(name);
                    close(name, figures, "mean", chains.mean(), MonteCarloError.ofMean(chains), 0);
                    close(name, figures, "sd", chains.sd(), MonteCarloError.ofSd(chains), 0);
                    double below = MonteCarloError.ofBelow(chains, 0);
                    close(name, figures, "p_lt0", chains.below(0), below, 0.0005);
                    for (double percent : new double[] {2.5, 25, 50, 75, 97.5}) {
                        String quantile = "q" + (percent == Math.rint(percent) ? "%.0f" : "%.1f");
                        close(
                                name,
                                figures,
                                quantile.formatted(percent),
                                chains.quantile(percent / 100),
                                MonteCarloError.ofQuantile(chains, percent / 100),
                                0);
                    }
                });
    }

    private static void close(
            String name,
            Map<String, Double> figures,
            String quantity,
            double ours,
            double ourError,
            double leastError) {
        double error = Math.max(Math.hypot(figures.get("mcse_" + quantity), ourError), leastError);
        assertThat(ours)
                .as("%s of %s", quantity, name)
                .isCloseTo(figures.get(quantity), within(4 * error));
    }

    @Test
    void theDrawsMixWell() {
        assertThat(FIT.draws().worstRHat()).isLessThan(1.002);
        assertThat(FIT.draws().leastEss()).isGreaterThan(0.5 * 100_000);
    }

    @Test
    void theObservedFrequenciesAreLikeTheReplicatedOnes() {
        List<CategoryCheck> checks = FIT.checkCategories(3);
        assertThat(checks).hasSize(11);
        assertThat(checks.stream().mapToInt(CategoryCheck::observed).sum()).isEqualTo(56);
        assertThat(checks.stream().mapToDouble(CategoryCheck::expected).sum())
                .isCloseTo(56, within(1e-9));
        assertThat(checks).allSatisfy(c -> assertThat(c.above()).isBetween(0.05, 0.95));
    }

    static RegressionData series() {
        List<List<String>> rows = Resources.rows("/reference/ordinal_01.csv");
        double[] exposure = column(rows, 2);
        return RegressionData.of(column(rows, 3), new double[][] {exposure}, new double[0][]);
    }

    private static double[] column(List<List<String>> rows, int column) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(column))).toArray();
    }
}
