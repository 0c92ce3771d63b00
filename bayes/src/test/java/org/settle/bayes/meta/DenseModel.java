package org.settle.bayes.meta;

import java.util.Arrays;

/// The three-level model written out as one covariance matrix, inverted by elimination: slow, and
/// with nothing in common with the code that it checks.
final class DenseModel {
    private final double[][] x;
    private final double[] y;
    private final double[][] weights;
    private final double logDeterminant;
    private final double[][] bread;
    final double[] beta;
    private final double[] residuals;

    DenseModel(double[][] x, double[] y, double[][] covariance) {
        this.x = x;
        this.y = y;
        weights = identity(y.length);
        logDeterminant = eliminate(copy(covariance), weights);
        double[][] normal = quadratic(weights);
        bread = identity(normal.length);
        eliminate(normal, bread);
        beta = new double[bread.length];
        residuals = y.clone();
        for (int a = 0; a < beta.length; a++) {
            for (int b = 0; b < beta.length; b++) {
                for (int i = 0; i < y.length; i++) {
                    for (int j = 0; j < y.length; j++) {
                        beta[a] += bread[a][b] * x[i][b] * weights[i][j] * y[j];
                    }
                }
            }
        }
        for (int i = 0; i < y.length; i++) {
            for (int a = 0; a < beta.length; a++) {
                residuals[i] -= x[i][a] * beta[a];
            }
        }
    }

    double logLikelihood(Likelihood likelihood) {
        double squares = 0;
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y.length; j++) {
                squares += residuals[i] * weights[i][j] * residuals[j];
            }
        }
        double ml = -0.5 * (y.length * Math.log(2 * Math.PI) + logDeterminant + squares);
        if (likelihood == Likelihood.ML) {
            return ml;
        }
        double raw = eliminate(quadratic(identity(y.length)), identity(beta.length));
        double weighted = eliminate(quadratic(weights), identity(beta.length));
        return ml + 0.5 * (beta.length * Math.log(2 * Math.PI) + raw - weighted);
    }

    double variance(int a) {
        return bread[a][a];
    }

    /// The sandwich without correction for rows of one cluster each.
    double robustVariance(int a, int[] cluster) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y.length; j++) {
                sum += cluster[i] == cluster[j] ? pull(a, i) * pull(a, j) : 0;
            }
        }
        return sum;
    }

    /// What row i of W e adds to coefficient a.
    private double pull(int a, int i) {
        double weighted = 0;
        for (int j = 0; j < y.length; j++) {
            weighted += weights[i][j] * residuals[j];
        }
        double sum = 0;
        for (int b = 0; b < beta.length; b++) {
            sum += bread[a][b] * x[i][b] * weighted;
        }
        return sum;
    }

    /// Xᵀ A X.
    private double[][] quadratic(double[][] a) {
        double[][] product = new double[x[0].length][x[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                for (int b = 0; b < product.length; b++) {
                    for (int c = 0; c < product.length; c++) {
                        product[b][c] += x[i][b] * a[i][j] * x[j][c];
                    }
                }
            }
        }
        return product;
    }

    static double[][] identity(int n) {
        double[][] one = new double[n][n];
        for (int i = 0; i < n; i++) {
            one[i][i] = 1;
        }
        return one;
    }

    private static double[][] copy(double[][] a) {
        return Arrays.stream(a).map(double[]::clone).toArray(double[][]::new);
    }

    /// Gauss-Jordan: leaves the inverse in `b` if that was the identity.
    ///
    /// @return the log determinant of a positive definite `a`
    static double eliminate(double[][] a, double[][] b) {
        double log = 0;
        for (int i = 0; i < a.length; i++) {
            double pivot = a[i][i];
            log += Math.log(pivot);
            for (int j = 0; j < a.length; j++) {
                a[i][j] /= pivot;
                b[i][j] /= pivot;
            }
            for (int k = 0; k < a.length; k++) {
                double share = k == i ? 0 : a[k][i];
                for (int j = 0; j < a.length; j++) {
                    a[k][j] -= share * a[i][j];
                    b[k][j] -= share * b[i][j];
                }
            }
        }
        return log;
    }
}
