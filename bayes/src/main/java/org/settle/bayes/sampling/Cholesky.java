package org.settle.bayes.sampling;

/// The Cholesky factor of a small symmetric positive definite matrix, lower triangle, in place.
final class Cholesky {
    private Cholesky() {}

    /// Overwrites the lower triangle of a matrix with its factor.
    ///
    /// @return false, leaving the matrix half done, when it is not positive definite
    static boolean factor(double[][] a) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                if (i > j) {
                    a[i][j] = sum / a[j][j];
                } else if (sum > 0) {
                    a[i][i] = Math.sqrt(sum);
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    /// Replaces b by the solution of L x = b.
    static void forward(double[][] factor, double[] b) {
        for (int i = 0; i < b.length; i++) {
            double sum = b[i];
            for (int k = 0; k < i; k++) {
                sum -= factor[i][k] * b[k];
            }
            b[i] = sum / factor[i][i];
        }
    }

    /// Replaces b by the solution of L' x = b.
    static void backward(double[][] factor, double[] b) {
        for (int i = b.length - 1; i >= 0; i--) {
            double sum = b[i];
            for (int k = i + 1; k < b.length; k++) {
                sum -= factor[k][i] * b[k];
            }
            b[i] = sum / factor[i][i];
        }
    }

    /// The logarithm of the product of the diagonal: half the log determinant of the matrix.
    static double logDiagonal(double[][] factor) {
        double product = 0;
        for (int i = 0; i < factor.length; i++) {
            product += Math.log(factor[i][i]);
        }
        return product;
    }
}
