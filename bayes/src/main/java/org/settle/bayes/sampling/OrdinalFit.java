package org.settle.bayes.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.settle.bayes.RegressionData;

/// A fitted [OrdinalModel].
///
/// @param model the model
/// @param series the data it was fitted to
/// @param draws from the posterior: c[1].., gamma, beta[1].., delta[1].. and rho
public record OrdinalFit(OrdinalModel model, RegressionData series, Draws draws) {
    private static final int MOST_REPLICATIONS = 1000;

    /// Compares category frequencies with those of series drawn from the fitted model, on the days
    /// that have an outcome (a posterior predictive check: Gelman, Meng and Stern 1996, Statistica
    /// Sinica 6, 733-760). Up to 1000 series are drawn, each from another draw.
    ///
    /// @param seed the same seed gives the same answer
    /// @return one check for each category, from the lowest
    public List<CategoryCheck> checkCategories(long seed) {
        int[] observed = counts(model.categories(series));
        double[] expected = new double[observed.length];
        double[] above = new double[observed.length];
        RandomGenerator random = new SplittableRandom(seed);
        List<double[]> chosen = spreadOut();
        OrdinalSimulator simulator = new OrdinalSimulator(model, series);
        for (double[] parameters : chosen) {
            int[] replicated = counts(simulator.draw(parameters, random));
            for (int k = 0; k < observed.length; k++) {
                expected[k] += (double) replicated[k] / chosen.size();
                double more = (Integer.signum(replicated[k] - observed[k]) + 1) / 2.0;
                above[k] += more / chosen.size();
            }
        }
        List<CategoryCheck> checks = new ArrayList<>();
        for (int k = 0; k < observed.length; k++) {
            checks.add(new CategoryCheck(model.lowest() + k, observed[k], expected[k], above[k]));
        }
        return checks;
    }

    private int[] counts(int[] categories) {
        int[] counts = new int[model.cutpoints() + 1];
        for (int category : categories) {
            counts[category]++;
        }
        return counts;
    }

    /// Draws evenly spread over chains and iterations, each in the order of the names.
    private List<double[]> spreadOut() {
        List<Chains> columns = draws.names().stream().map(draws::get).toList();
        int size = columns.getFirst().size();
        int length = columns.getFirst().length();
        int replications = Math.min(size, MOST_REPLICATIONS);
        List<double[]> chosen = new ArrayList<>();
        for (int r = 0; r < replications; r++) {
            int draw = (int) ((long) r * size / replications);
            chosen.add(
                    columns.stream()
                            .mapToDouble(chains -> chains.get(draw / length, draw % length))
                            .toArray());
        }
        return chosen;
    }
}
