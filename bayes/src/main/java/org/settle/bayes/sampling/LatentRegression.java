package org.settle.bayes.sampling;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.settle.bayes.RegressionData;

/// Carryover and coefficients of an ordinal model given its latent normal variables: the
/// coefficients are integrated out for the draw of rho and drawn after it.
///
/// Columns are used less their means, and so are latents and cutpoints, which parts the
/// coefficients from the level. The cutpoints' prior then speaks about the coefficients too: with z
/// the latents less the mean predictor, X the columns less their means x̄ and c the C cutpoints
/// less the mean predictor,
///
/// ```math
/// \theta \mid z, c, \rho \sim N(A^{-1} b, A^{-1}), \qquad
/// A = I + X'X + \frac{C}{3^2} \bar x \bar x', \qquad
/// b = X'z - \frac{1}{3^2} \bar x \sum_k c_k
/// ```
///
/// ```math
/// p(\rho \mid z, c) \propto (1 - \rho)^2 \, |A|^{-1/2} \exp\left(\tfrac{1}{2} b' A^{-1} b\right)
/// ```
final class LatentRegression {
    private static final BoundedSlice UNIT = new BoundedSlice(0, 1);

    private final PredictorColumns predictors;
    private final double[][] columns;
    private final double[] means;
    private final double[][] factor;
    private final double[] solution;
    private final double[] coefficients;
    private final double[] predictor;
    private final int arms;
    private double rho;

    LatentRegression(RegressionData series, double rho) {
        this.predictors = new PredictorColumns(series);
        this.arms = series.exposureCount();
        int size = predictors.count();
        this.columns = new double[size][predictors.rows()];
        this.means = new double[size];
        this.factor = new double[size][size];
        this.solution = new double[size];
        this.coefficients = new double[size];
        this.predictor = new double[predictors.rows()];
        this.rho = rho;
        predictors.fillFixed(columns);
        for (int column = 0; column < size; column++) {
            center(column);
        }
        predictors.fillExposures(columns, rho);
        centerExposures();
    }

    double rho() {
        return rho;
    }

    double coefficient(int column) {
        return coefficients[column];
    }

    /// The predictors on the observed days less their mean; not a copy.
    double[] predictor() {
        return predictor;
    }

    double meanPredictor() {
        double sum = 0;
        for (int column = 0; column < means.length; column++) {
            sum += coefficients[column] * means[column];
        }
        return sum;
    }

    /// Draws rho, stretches the cutpoints, and draws the coefficients.
    void move(RandomGenerator random, double[] latents, double[] cutpoints) {
        double level = 0;
        for (double cutpoint : cutpoints) {
            level += cutpoint;
        }
        double pull = level / CutpointDensity.PRIOR_VARIANCE;
        double weight = cutpoints.length / CutpointDensity.PRIOR_VARIANCE;
        rho = UNIT.move(random, rho, value -> logDensity(value, latents, pull, weight));
        double stretch = stretch(random, latents, cutpoints);
        for (int k = 0; k < cutpoints.length; k++) {
            cutpoints[k] *= stretch;
        }
        for (int column = 0; column < coefficients.length; column++) {
            coefficients[column] = stretch * solution[column] + random.nextGaussian();
        }
        Cholesky.backward(factor, coefficients);
        predict();
    }

    /// How far to stretch latents and cutpoints together. Their density, coefficients integrated
    /// out, is exp(-Q / 2) on a cone, so that the square of the stretch is gamma distributed with
    /// shape (n + C) / 2 and rate Q / 2 (Liu and Sabatti 2000, doi 10.1093/biomet/87.2.353).
    /// Without it, outcomes that say little about the scale mix badly.
    private double stretch(RandomGenerator random, double[] latents, double[] cutpoints) {
        double form =
                dot(latents, latents)
                        + dot(cutpoints, cutpoints) / CutpointDensity.PRIOR_VARIANCE
                        - dot(solution, solution);
        double shape = (latents.length + cutpoints.length) / 2.0;
        return Math.sqrt(2 * GammaDraw.of(random, shape) / form);
    }

    /// Leaves the factor of A and L⁻¹ b behind.
    private double logDensity(double value, double[] latents, double pull, double weight) {
        predictors.fillExposures(columns, value);
        centerExposures();
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j <= i; j++) {
                factor[i][j] = dot(columns[i], columns[j]) + weight * means[i] * means[j];
            }
            factor[i][i] += 1;
            solution[i] = dot(columns[i], latents) - pull * means[i];
        }
        if (!Cholesky.factor(factor)) {
            throw new ArithmeticException(
                    "The columns need moderate values, but their cross products overflow; rescale the covariates");
        }
        Cholesky.forward(factor, solution);
        return 2 * Math.log1p(-value) - Cholesky.logDiagonal(factor) + dot(solution, solution) / 2;
    }

    private void predict() {
        Arrays.fill(predictor, 0);
        for (int column = 0; column < columns.length; column++) {
            double coefficient = coefficients[column];
            for (int i = 0; i < predictor.length; i++) {
                predictor[i] += coefficient * columns[column][i];
            }
        }
    }

    private void centerExposures() {
        for (int arm = 1; arm <= arms; arm++) {
            center(arm);
        }
    }

    private void center(int column) {
        double[] values = columns[column];
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        means[column] = sum / values.length;
        for (int i = 0; i < values.length; i++) {
            values[i] -= means[column];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
