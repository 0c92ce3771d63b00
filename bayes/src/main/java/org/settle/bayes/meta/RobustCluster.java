package org.settle.bayes.meta;

import static org.settle.bayes.numeric.PackedCholesky.at;
import static org.settle.bayes.numeric.PackedCholesky.size;

import org.settle.bayes.meta.ClusterRobust.Correction;
import org.settle.bayes.numeric.PackedCholesky;

/// One cluster of n effects in a cluster-robust variance. Its rows U are whitened, so that the
/// covariance of the coefficients that the model foretells is the identity; a contrast g of them
/// takes `h = A W U g` from its residuals.
final class RobustCluster {
    private final double[][] covariance;
    private final double[][] rows;
    private final double[] residuals;

    /// A W U, n x p.
    private final double[][] pull;

    RobustCluster(
            double[][] covariance, double[][] rows, double[] residuals, Correction correction) {
        this.covariance = covariance;
        this.rows = rows;
        this.residuals = residuals;
        int n = rows.length;
        // An empty last row, because the factor leaves its last pivot squared.
        double[] packed = new double[size(n + 1)];
        double[] inverse = new double[size(n)];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                packed[at(i, j)] = covariance[i][j];
            }
        }
        PackedCholesky.factor(packed, n + 1);
        PackedCholesky.invert(packed, n, inverse);
        double[][] lower = full(packed, n);
        double[][] inverted = full(inverse, n);
        double[][] whitened = times(inverted, rows);
        pull =
                correction == Correction.CR2
                        ? times(lower, times(inverseRoot(lower), whitened))
                        : times(transposed(inverted), whitened);
    }

    /// With `Φ = L Lᵀ` and G = Φ - U Uᵀ what the residuals vary by, the correction of Bell and
    /// McCaffrey is `A = L (Lᵀ G L)^(-1/2) Lᵀ`, and `A W U = L (Lᵀ G L)^(-1/2) L⁻¹ U`.
    private double[][] inverseRoot(double[][] lower) {
        double[][] left = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                left[i][j] = covariance[i][j] - WaldTest.product(rows[i], rows[j]);
            }
        }
        return InverseRoot.of(times(transposed(lower), times(left, lower)));
    }

    /// (h e)², what the cluster adds to the variance of a contrast.
    double square(double[] contrast) {
        double term = WaldTest.product(taken(contrast), residuals);
        return term * term;
    }

    /// hᵀ Φ h.
    double expected(double[] contrast) {
        double[] h = taken(contrast);
        double sum = 0;
        for (int i = 0; i < h.length; i++) {
            sum += h[i] * WaldTest.product(covariance[i], h);
        }
        return sum;
    }

    /// Uᵀ h.
    double[] lean(double[] contrast) {
        double[] h = taken(contrast);
        double[] lean = new double[contrast.length];
        for (int i = 0; i < h.length; i++) {
            NestedData.addTo(lean, h[i], rows[i]);
        }
        return lean;
    }

    private double[] taken(double[] contrast) {
        double[] h = new double[pull.length];
        for (int i = 0; i < h.length; i++) {
            h[i] = WaldTest.product(pull[i], contrast);
        }
        return h;
    }

    private static double[][] full(double[] packed, int n) {
        double[][] full = new double[n][n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(packed, at(i, 0), full[i], 0, i + 1);
        }
        return full;
    }

    private static double[][] transposed(double[][] a) {
        double[][] transposed = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                transposed[j][i] = a[i][j];
            }
        }
        return transposed;
    }

    private static double[][] times(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                NestedData.addTo(product[i], a[i][k], b[k]);
            }
        }
        return product;
    }
}
