package org.settle.bayes;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// The posterior of a short series by brute force, written from the model page alone: the outcomes
/// are jointly normal given (s, h, rho), so their covariance is written down entry by entry, s is
/// integrated out by hand, and (h, rho) by the trapezoidal rule on a fine grid.
///
/// ```math
/// y \mid s, h, \rho \sim N(m, s^2 \Sigma),\quad \Sigma = R(h) + X V X^T,\quad
/// s^2 \sim InverseGamma(2, S^2)
/// ```
///
/// h is phi or omega. Both are mapped to the line, where the integrand dies off at both ends and
/// the trapezoidal rule converges exponentially (Takahasi and Mori 1974,
/// doi:10.2977/prims/1195192451).
final class DenseCalibration {
    private static final double STEP = 0.2;

    private final NoiseModel noise;
    private final RegressionData data;
    private final double centre;
    private final double spread;
    private final int[] days;

    DenseCalibration(NoiseModel noise, RegressionData data, double centre, double spread) {
        this.noise = noise;
        this.data = data;
        this.centre = centre;
        this.spread = spread;
        this.days = data.observedDays();
    }

    /// Sums over the posterior: the evidence and moments of one effect.
    record Sums(double evidence, double mean, double sd) {}

    /// Integrates over all hyperparameters; the effect's moments are those of its mixture of t.
    Sums integrate(int effect) {
        return integrate(effect, 1, 1);
    }

    /// The probability that h is below a point.
    double cdfOfH(double h) {
        return integrate(0, share(h), 1).evidence() / integrate(0, 1, 1).evidence();
    }

    /// The probability that rho is below a point.
    double cdfOfRho(double rho) {
        return integrate(0, 1, rho).evidence() / integrate(0, 1, 1).evidence();
    }

    private double share(double h) {
        return noise == NoiseModel.AR1 ? (1 + h) / 2 : h;
    }

    /// Over h below the share `topH` of its range and rho below `topRho`.
    private Sums integrate(int effect, double topH, double topRho) {
        double[] sums = new double[3];
        DoubleUnaryOperator logistic = z -> 1 / (1 + Math.exp(-z));
        for (double z = noise == NoiseModel.WHITE ? 0 : -24; z <= 24; z += STEP) {
            double u = logistic.applyAsDouble(z);
            double slope = STEP * u * (1 - u) * topH * priorOfShare(u * topH);
            for (double w = -24; w <= 24; w += STEP) {
                double v = logistic.applyAsDouble(w);
                double rho = v * topRho;
                double weight = STEP * v * (1 - v) * topRho * 3 * (1 - rho) * (1 - rho);
                add(u * topH, rho, weight * (noise == NoiseModel.WHITE ? 1 : slope), effect, sums);
            }
            if (noise == NoiseModel.WHITE) {
                break;
            }
        }
        double mean = sums[1] / sums[0];
        return new Sums(sums[0], mean, Math.sqrt(sums[2] / sums[0] - mean * mean));
    }

    /// The density of h's share of its range: Beta(2, 2) for phi, uniform for omega.
    private double priorOfShare(double u) {
        return noise == NoiseModel.AR1 ? 6 * u * (1 - u) : 1;
    }

    private void add(double shareOfH, double rho, double weight, int effect, double[] sums) {
        if (weight < 1e-13) {
            return;
        }
        double[][] x = design(rho);
        double[] scale = new double[x.length];
        Arrays.fill(scale, 1);
        scale[0] = 2.5 * 2.5;
        double[][] sigma = covariance(shareOfH);
        for (int i = 0; i < days.length; i++) {
            for (int j = 0; j < days.length; j++) {
                for (int c = 0; c < x.length; c++) {
                    sigma[i][j] += x[c][i] * scale[c] * x[c][j];
                }
            }
        }
        double halfLogDeterminant = cholesky(sigma);
        if (Double.isNaN(halfLogDeterminant)) {
            return;
        }
        double[] residual = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            residual[i] = data.outcome(days[i]) - centre;
        }
        forward(sigma, residual);
        double[] column = x[2 + effect].clone();
        forward(sigma, column);
        double n = days.length;
        double b = spread * spread + dot(residual, residual) / 2;
        // Gamma(2) = 1.
        double log =
                logGamma(2 + n / 2)
                        + 4 * Math.log(spread)
                        - n / 2 * Math.log(2 * Math.PI)
                        - halfLogDeterminant
                        - (2 + n / 2) * Math.log(b);
        double mass = weight * Math.exp(log);
        double mean = dot(column, residual);
        double variance = b / (1 + n / 2) * (1 - dot(column, column));
        sums[0] += mass;
        sums[1] += mass * mean;
        sums[2] += mass * (mean * mean + variance);
    }

    private double[][] design(double rho) {
        int total = data.days();
        double[][] full = new double[2 + data.exposureCount() + data.covariateCount()][total];
        double mean = (total + 1) / 2.0;
        double squares = 0;
        for (int t = 1; t <= total; t++) {
            squares += (t - mean) * (t - mean);
        }
        for (int t = 0; t < total; t++) {
            full[0][t] = 1;
            full[1][t] = (t + 1 - mean) / Math.sqrt(squares / (total - 1));
            for (int k = 0; k < data.exposureCount(); k++) {
                // The recursion written out: x(t) = (1 - rho) sum of rho^(t - r) a(r).
                for (int r = 0; r <= t; r++) {
                    full[2 + k][t] += (1 - rho) * Math.pow(rho, t - r) * data.exposure(k)[r];
                }
            }
            for (int j = 0; j < data.covariateCount(); j++) {
                full[2 + data.exposureCount() + j][t] = data.covariate(j)[t];
            }
        }
        return Arrays.stream(full)
                .map(row -> Arrays.stream(days).mapToDouble(t -> row[t]).toArray())
                .toArray(double[][]::new);
    }

    private double[][] covariance(double shareOfH) {
        double[][] r = new double[days.length][days.length];
        for (int i = 0; i < days.length; i++) {
            for (int j = 0; j < days.length; j++) {
                double same = i == j ? 1 : 0;
                double factor = 6.0 / (data.days() + 1);
                r[i][j] =
                        switch (noise) {
                            case WHITE -> same;
                            case AR1 -> Math.pow(2 * shareOfH - 1, Math.abs(days[i] - days[j]));
                            case DRIFT ->
                                    (1 - shareOfH) * same
                                            + shareOfH * factor * Math.min(days[i], days[j]);
                        };
            }
        }
        return r;
    }

    /// Replaces the lower triangle by its factor; half the log determinant, NaN where singular.
    private static double cholesky(double[][] a) {
        double half = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                if (i == j && !(sum > 1e-13)) {
                    return Double.NaN;
                }
                a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
            }
            half += Math.log(a[i][i]);
        }
        return half;
    }

    private static void forward(double[][] factor, double[] z) {
        for (int i = 0; i < z.length; i++) {
            for (int k = 0; k < i; k++) {
                z[i] -= factor[i][k] * z[k];
            }
            z[i] /= factor[i][i];
        }
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /// For arguments that are whole or half: by the recursion from Gamma(1) or Gamma(1/2).
    private static double logGamma(double x) {
        double log = x % 1 == 0 ? 0 : 0.5 * Math.log(Math.PI);
        for (double y = x % 1 == 0 ? 1 : 0.5; y < x; y++) {
            log += Math.log(y);
        }
        return log;
    }
}
