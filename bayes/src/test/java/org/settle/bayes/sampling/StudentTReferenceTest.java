package org.settle.bayes.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.settle.bayes.RegressionData;

class StudentTReferenceTest {
    private static final double NONE = Double.NaN;

    /// The trial of student_t.py.
    private static final RegressionData TINY =
            RegressionData.of(
                    new double[] {5.1, 4.2, NONE, 6.3, 9.9, NONE, 4.8, 5.9},
                    new double[][] {{0, 0, 1, 1, 0, 0, 1, 1}},
                    new double[0][]);

    private static final Map<String, StudentTModel> MODELS =
            Map.of(
                    "gauss_white", new StudentTModel(false, List.of(1e7)),
                    "gauss_ar1", new StudentTModel(true, List.of(1e7)),
                    "t3_white", new StudentTModel(false, List.of(3.0)),
                    "t_mixed_ar1", new StudentTModel(true, List.of(3.0, 10.0)));

    @Test
    void agreesWithIntegrationByOtherWaysWithinFourCombinedErrors() {
        Map<String, Draws> fits = new HashMap<>();
        MODELS.forEach(
                (name, model) ->
                        fits.put(name, model.fit(TINY, new SamplerSettings(2, 200, 40_000, 5))));
        List<List<String>> expected = Resources.rows("/sampling/student_t_expected.csv");
        assertThat(expected).hasSize(21);
        for (List<String> row : expected) {
            Estimate ours = estimate(fits.get(row.get(0)), row.get(1));
            double error = Math.hypot(ours.error(), Double.parseDouble(row.get(3)));
            assertThat(ours.value())
                    .as("%s of %s", row.get(1), row.get(0))
                    .isCloseTo(Double.parseDouble(row.get(2)), within(4 * error));
        }
    }

    @Test
    void anOutlyingDayCountsForLess() {
        RegressionData calm = series(0);
        RegressionData withOutlier = series(12);
        SamplerSettings settings = new SamplerSettings(2, 200, 4000, 3);
        OutcomeScale scale = OutcomeScale.of(calm);
        StudentTModel heavy = new StudentTModel(false, List.of(3.0));
        StudentTModel gaussian = new StudentTModel(false, List.of(1e7));
        assertThat(shift(heavy, calm, withOutlier, scale, settings))
                .isLessThan(0.4 * shift(gaussian, calm, withOutlier, scale, settings));
    }

    private static double shift(
            StudentTModel model,
            RegressionData calm,
            RegressionData withOutlier,
            OutcomeScale scale,
            SamplerSettings settings) {
        return model.fit(withOutlier, scale, settings).get("beta[1]").mean()
                - model.fit(calm, scale, settings).get("beta[1]").mean();
    }

    /// 28 days that swing about 5, the arm on every second week, one outlying day on the arm.
    private static RegressionData series(double outlier) {
        double[] outcome = new double[28];
        double[] exposure = new double[28];
        for (int day = 0; day < 28; day++) {
            outcome[day] = 5 + Math.sin(7.0 * day * day) + (day == 24 ? outlier : 0);
            exposure[day] = day / 7 % 2;
        }
        return RegressionData.of(outcome, new double[][] {exposure}, new double[0][]);
    }

    private static Estimate estimate(Draws draws, String quantity) {
        Chains beta = draws.get("beta[1]");
        return switch (quantity) {
            case "beta_sd" -> new Estimate(beta.sd(), MonteCarloError.ofSd(beta));
            case "beta_mean" -> Estimate.ofMean(beta);
            case "beta_below_zero" -> Estimate.ofMean(beta.map(b -> b < 0 ? 1 : 0));
            case "s_mean" -> Estimate.ofMean(draws.get("s"));
            case "s2_mean" -> Estimate.ofMean(draws.get("s").map(s -> s * s));
            case "nu3_share" -> Estimate.ofMean(draws.get("nu").map(nu -> nu < 3.5 ? 1 : 0));
            default -> Estimate.ofMean(draws.get(quantity.replace("_mean", "")));
        };
    }

    private record Estimate(double value, double error) {
        static Estimate ofMean(Chains chains) {
            return new Estimate(chains.mean(), MonteCarloError.ofMean(chains));
        }
    }
}
