package org.settle.bayes.sampling;

import java.util.random.RandomGenerator;
import org.settle.bayes.RegressionData;

/// Outcomes drawn from an [OrdinalModel] with known parameters, on the days that have an outcome.
final class OrdinalSimulator {
    private final OrdinalModel model;
    private final PredictorColumns predictors;
    private final double[][] columns;

    OrdinalSimulator(OrdinalModel model, RegressionData series) {
        this.model = model;
        this.predictors = new PredictorColumns(series);
        this.columns = new double[predictors.count()][predictors.rows()];
        predictors.fillFixed(columns);
    }

    /// Draws one outcome for every observed day.
    ///
    /// @param parameters cutpoints, coefficients, rho
    /// @return the category of every observed day, counted from 0
    int[] draw(double[] parameters, RandomGenerator random) {
        int cutpoints = model.cutpoints();
        predictors.fillExposures(columns, parameters[cutpoints + columns.length]);
        int[] categories = new int[predictors.rows()];
        for (int i = 0; i < categories.length; i++) {
            double latent = random.nextGaussian();
            for (int column = 0; column < columns.length; column++) {
                latent += parameters[cutpoints + column] * columns[column][i];
            }
            while (categories[i] < cutpoints && latent > parameters[categories[i]]) {
                categories[i]++;
            }
        }
        return categories;
    }
}
