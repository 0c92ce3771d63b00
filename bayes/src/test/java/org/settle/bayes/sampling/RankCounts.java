package org.settle.bayes.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// Ranks of true values among draws from their posteriors, counted in bins, per parameter.
final class RankCounts {
    private static final int KEPT = 99;
    private static final int BINS = 10;
    private static final double ALARM = 0.001;

    private final Map<String, int[]> bins = new LinkedHashMap<>();

    /// @param truth in the order of the names
    void add(Draws draws, double[] truth) {
        List<String> names = draws.names();
        for (int p = 0; p < names.size(); p++) {
            String name = names.get(p);
            bins.computeIfAbsent(name, key -> new int[BINS])[bin(draws.get(name), truth[p])]++;
        }
    }

    /// Draws are taken evenly over the chains, far enough apart to be near to independent.
    private static int bin(Chains chains, double truth) {
        int rank = 0;
        for (int i = 0; i < KEPT; i++) {
            int draw = (int) ((long) i * chains.size() / KEPT);
            rank += chains.get(draw / chains.length(), draw % chains.length()) < truth ? 1 : 0;
        }
        return rank * BINS / (KEPT + 1);
    }

    /// With ten parameters the smallest p-value falls below the alarm for about one seed in a
    /// hundred.
    void assertUniform(int parameters, int replications) {
        assertThat(bins).hasSize(parameters);
        assertThat(bins)
                .allSatisfy(
                        (name, counts) -> {
                            assertThat(Arrays.stream(counts).sum()).isEqualTo(replications);
                            assertThat(pValue(counts))
                                    .as("%s %s", name, Arrays.toString(counts))
                                    .isGreaterThan(ALARM);
                        });
    }

    private static double pValue(int[] counts) {
        double expected = (double) Arrays.stream(counts).sum() / counts.length;
        double statistic =
                Arrays.stream(counts).mapToDouble(c -> (c - expected) * (c - expected)).sum()
                        / expected;
        return ChiSquaredDistribution.of(counts.length - 1).survivalProbability(statistic);
    }
}
