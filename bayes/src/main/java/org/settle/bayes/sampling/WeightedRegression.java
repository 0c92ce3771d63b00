package org.settle.bayes.sampling;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.settle.bayes.RegressionData;

/// Carryover, autocorrelation, scale and coefficients of a regression whose days have known
/// weights: the coefficients and the scale are integrated out for the draws of phi and rho and
/// drawn after them.
///
/// Given weights λ, row i with gap g to the row before is whitened to
///
/// ```math
/// r_i = \sqrt{\frac{\lambda_i}{1 - \phi^{2g}}} \left(x_i - \phi^g x_{i-1}\right)
/// ```
///
/// (the first row by its weight alone), and with A = V⁻¹ + R'R, the last pivot of the Cholesky
/// factor of the rows joined by the outcome is the residual sum of squares, so that b = s_y² +
/// pivot / 2 and
///
/// ```math
/// p(\phi, \rho \mid y, \lambda) \propto (1 - \phi^2) (1 - \rho)^2
///     \prod_i (1 - \phi^{2 g_i})^{-1/2} \, |A|^{-1/2} \, b^{-(2 + n/2)}
/// ```
final class WeightedRegression {
    private static final BoundedSlice RHO = new BoundedSlice(0, 1);
    private static final BoundedSlice PHI = new BoundedSlice(-1, 1);
    private static final double LEVEL_PRECISION = 1 / (2.5 * 2.5);
    private static final double SHAPE = 2;

    private final PredictorColumns predictors;
    private final boolean autoregressive;
    private final double priorRate;
    private final double center;
    private final int size;

    /// Level, predictors, outcome; the inner ones are views for [PredictorColumns].
    private final double[][] columns;

    private final double[][] changing;
    private final double[][] whitened;

    /// Products of the whitened columns, of which a change of the carryover alone changes few.
    private final double[][] products;

    private final double[][] factor;
    private final double[] coefficients;
    private final int[] gaps;
    private final double[] weights;
    private final double[] powers;
    private final double[] carried;
    private final double[] roots;
    private final double[] innovations;
    private double rho;
    private double phi;
    private double s;

    /// Of what the columns hold; not a number where that is none.
    private double filledRho = Double.NaN;

    /// Of what the whitened columns hold; not a number where the weights have changed since.
    private double whitenedPhi = Double.NaN;

    private double logDeterminant;

    WeightedRegression(
            RegressionData series, OutcomeScale scale, boolean autoregressive, double rho) {
        this.predictors = new PredictorColumns(series);
        this.autoregressive = autoregressive;
        this.priorRate = scale.spread() * scale.spread();
        this.center = scale.center();
        this.rho = rho;
        this.size = predictors.count() + 1;
        int[] days = series.observedDays();
        this.columns = new double[size + 1][days.length];
        this.changing = Arrays.copyOfRange(columns, 1, size);
        this.whitened = new double[size + 1][days.length];
        this.products = new double[size + 1][size + 1];
        this.factor = new double[size + 1][size + 1];
        this.coefficients = new double[size];
        this.innovations = new double[days.length];
        this.weights = new double[days.length];
        this.gaps = new int[days.length];
        this.powers = new double[series.days()];
        this.carried = new double[days.length];
        this.roots = new double[days.length];
        Arrays.fill(weights, 1);
        Arrays.fill(columns[0], 1);
        for (int i = 0; i < days.length; i++) {
            columns[size][i] = series.outcome(days[i]) - center;
            gaps[i] = i == 0 ? 0 : days[i] - days[i - 1];
        }
        predictors.fillFixed(changing);
    }

    double rho() {
        return rho;
    }

    double phi() {
        return phi;
    }

    double s() {
        return s;
    }

    double alpha() {
        return center + coefficients[0];
    }

    /// The coefficients after the level, in the order of [PredictorColumns].
    double coefficient(int column) {
        return coefficients[1 + column];
    }

    /// The weights of the observed days, to be written by the caller; not a copy.
    double[] weights() {
        return weights;
    }

    /// What each observed day adds to what the day before foretells, in units of its sd under
    /// weight 1; not a copy.
    double[] innovations() {
        return innovations;
    }

    /// Draws phi, rho, the scale and the coefficients.
    void move(RandomGenerator random) {
        whitenedPhi = Double.NaN;
        if (autoregressive) {
            phi = PHI.move(random, phi, value -> logDensity(value, rho));
        }
        rho = RHO.move(random, rho, value -> logDensity(phi, value));
        double pivot = factor[size][size];
        double rate = priorRate + pivot * pivot / 2;
        s = Math.sqrt(rate / GammaDraw.of(random, SHAPE + gaps.length / 2.0));
        for (int column = 0; column < size; column++) {
            coefficients[column] = factor[size][column] + s * random.nextGaussian();
        }
        Cholesky.backward(factor, coefficients);
        for (int i = 0; i < innovations.length; i++) {
            double residual = whitened[size][i];
            for (int column = 0; column < size; column++) {
                residual -= coefficients[column] * whitened[column][i];
            }
            innovations[i] = residual / (s * Math.sqrt(weights[i]));
        }
    }

    /// Leaves the whitened columns and the factor behind.
    private double logDensity(double newPhi, double newRho) {
        whiten(newPhi, newRho);
        for (int i = 0; i <= size; i++) {
            System.arraycopy(products[i], 0, factor[i], 0, i + 1);
            if (i < size) {
                factor[i][i] += i == 0 ? LEVEL_PRECISION : 1;
            }
        }
        if (!Cholesky.factor(factor)) {
            return Double.NEGATIVE_INFINITY;
        }
        double pivot = factor[size][size];
        return Math.log1p(-newPhi * newPhi)
                + 2 * Math.log1p(-newRho)
                - logDeterminant / 2
                - (Cholesky.logDiagonal(factor) - Math.log(pivot))
                - (SHAPE + gaps.length / 2.0) * Math.log(priorRate + pivot * pivot / 2);
    }

    /// Whitens what has changed, and multiplies it with the rest.
    private void whiten(double newPhi, double newRho) {
        boolean refilled = newRho != filledRho;
        if (refilled) {
            predictors.fillExposures(changing, newRho);
            filledRho = newRho;
        }
        boolean turned = newPhi != whitenedPhi;
        if (turned) {
            turn(newPhi);
        }
        for (int column = 0; column <= size; column++) {
            if (turned || (refilled && isExposure(column))) {
                whiten(columns[column], whitened[column]);
            }
        }
        for (int i = 0; i <= size; i++) {
            for (int j = 0; j <= i; j++) {
                if (turned || (refilled && (isExposure(i) || isExposure(j)))) {
                    products[i][j] = product(whitened[i], whitened[j]);
                }
            }
        }
    }

    /// Level and trend come before the exposures, covariates and the outcome after them.
    private boolean isExposure(int column) {
        return column >= 2 && column < 2 + predictors.exposureCount();
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int row = 0; row < one.length; row++) {
            sum += one[row] * other[row];
        }
        return sum;
    }

    private void whiten(double[] column, double[] into) {
        double before = 0;
        for (int i = 0; i < column.length; i++) {
            into[i] = roots[i] * (column[i] - carried[i] * before);
            before = column[i];
        }
    }

    /// How each row is whitened, and the log determinant of the error correlation.
    private void turn(double newPhi) {
        whitenedPhi = newPhi;
        powers[0] = 1;
        for (int g = 1; g < powers.length; g++) {
            powers[g] = powers[g - 1] * newPhi;
        }
        double determinant = 0;
        int lastGap = 0;
        double variance = 1;
        double logVariance = 0;
        for (int i = 0; i < gaps.length; i++) {
            carried[i] = i == 0 ? 0 : powers[gaps[i]];
            // Most gaps are of one day.
            if (gaps[i] != lastGap) {
                lastGap = gaps[i];
                variance = 1 - carried[i] * carried[i];
                logVariance = carried[i] == 0 ? 0 : Math.log(variance);
            }
            roots[i] = Math.sqrt(weights[i] / variance);
            determinant += logVariance;
        }
        logDeterminant = determinant;
    }
}
