package org.settle.bayes.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    private static final Map<String, Chains> CASES = cases();

    @Test
    void agreesWithAnIndependentImplementation() {
        List<List<String>> expected = Resources.rows("/sampling/diagnostics_expected.csv");
        assertThat(expected).hasSize(19 * 9);
        for (List<String> row : expected) {
            double value = Double.parseDouble(row.get(2));
            assertThat(quantity(CASES.get(row.get(0)), row.get(1)))
                    .as("%s of %s", row.get(1), row.get(0))
                    .isCloseTo(value, within(1e-8 * Math.max(1, Math.abs(value))));
        }
    }

    @Test
    void warnsOfChainsThatDisagreeInLocationOrSpread() {
        assertThat(RHat.of(chains("independent"))).isLessThan(1.03);
        assertThat(RHat.of(chains("one_shifted"))).isGreaterThan(1.1);
        assertThat(RHat.of(chains("one_wider"))).isGreaterThan(1.1);
    }

    @Test
    void drawsThatNeverMoveHaveNoDiagnosticsAndNoError() {
        Chains still = Chains.of(new double[][] {{2, 2, 2, 2, 2, 2}, {2, 2, 2, 2, 2, 2}});
        assertThat(RHat.of(still)).isNaN();
        assertThat(EffectiveSampleSize.bulk(still)).isNaN();
        assertThat(EffectiveSampleSize.tail(still)).isNaN();
        assertThat(MonteCarloError.ofMean(still)).isZero();
        assertThat(MonteCarloError.ofSd(still)).isZero();
        assertThat(MonteCarloError.ofQuantile(still, 0.5)).isZero();
        assertThat(MonteCarloError.ofBelow(still, 0)).isZero();
    }

    @Test
    void theWorstFiguresOfAllParametersAreReported() {
        Map<String, Chains> parameters = new LinkedHashMap<>();
        parameters.put("good", chains("independent"));
        parameters.put("still", chains("independent").map(value -> 3));
        parameters.put("cubed", chains("independent").map(value -> value * value));
        Draws draws = Draws.of(parameters);
        assertThat(draws.names()).containsExactly("good", "still", "cubed");
        assertThat(draws.worstRHat())
                .isEqualTo(Math.max(RHat.of(draws.get("good")), RHat.of(draws.get("cubed"))));
        assertThat(draws.leastEss())
                .isLessThanOrEqualTo(EffectiveSampleSize.tail(draws.get("good")))
                .isLessThanOrEqualTo(EffectiveSampleSize.bulk(draws.get("cubed")))
                .isPositive();
    }

    private static Chains chains(String name) {
        return CASES.get(name);
    }

    private static double quantity(Chains chains, String name) {
        return switch (name) {
            case "mean" -> chains.mean();
            case "sd" -> chains.sd();
            case "below_zero" -> chains.below(0);
            case "rhat" -> RHat.of(chains);
            case "ess_bulk" -> EffectiveSampleSize.bulk(chains);
            case "ess_tail" -> EffectiveSampleSize.tail(chains);
            case "mcse_mean" -> MonteCarloError.ofMean(chains);
            case "mcse_sd" -> MonteCarloError.ofSd(chains);
            case "mcse_below_zero" -> MonteCarloError.ofBelow(chains, 0);
            default ->
                    name.startsWith("mcse_q")
                            ? MonteCarloError.ofQuantile(
                                    chains, Double.parseDouble(name.substring(6)))
                            : chains.quantile(Double.parseDouble(name.substring(1)));
        };
    }

    private static Map<String, Chains> cases() {
        Map<String, Map<Integer, StringBuilder>> text = new TreeMap<>();
        for (List<String> row : Resources.rows("/sampling/diagnostics_draws.csv")) {
            text.computeIfAbsent(row.get(0), name -> new TreeMap<>())
                    .computeIfAbsent(Integer.valueOf(row.get(1)), chain -> new StringBuilder())
                    .append(row.get(2))
                    .append(' ');
        }
        Map<String, Chains> cases = new TreeMap<>();
        text.forEach(
                (name, chains) ->
                        cases.put(
                                name,
                                Chains.of(
                                        chains.values().stream()
                                                .map(DiagnosticsTest::numbers)
                                                .toArray(double[][]::new))));
        return cases;
    }

    private static double[] numbers(StringBuilder row) {
        return row.toString()
                .lines()
                .flatMap(line -> List.of(line.strip().split(" ")).stream())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
