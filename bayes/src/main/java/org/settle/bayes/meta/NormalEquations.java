package org.settle.bayes.meta;

import static org.settle.bayes.numeric.PackedCholesky.at;
import static org.settle.bayes.numeric.PackedCholesky.size;

import org.settle.bayes.numeric.PackedCholesky;

/// Generalised least squares on the columns of a [Design], from the Gram matrix of its p columns
/// and the residual e under the weights W:
///
/// ```math
/// L L^T = Q^T W Q,\quad z = L^{-1} Q^T W e
/// ```
///
/// so that a row q of Q becomes `u = L⁻¹ q`, its fitted value is `z·u` and its leverage `w u·u`.
final class NormalEquations {
    private final int order;
    private final double[] factor;
    private final double[] inverse;
    private final double halfLogDeterminant;

    /// Takes the packed Gram matrix of order p + 1; overwritten.
    NormalEquations(double[] gram, int order) {
        this.order = order;
        factor = gram;
        halfLogDeterminant = PackedCholesky.factor(gram, order + 1);
        inverse = new double[size(order)];
        PackedCholesky.invert(gram, order, inverse);
    }

    /// Half of log |Qᵀ W Q|.
    double halfLogDeterminant() {
        return halfLogDeterminant;
    }

    /// The weighted residual sum of squares; rounding may leave it just below 0.
    double squares() {
        return Math.max(factor[at(order, order)], 0);
    }

    /// Entry a of z.
    double along(int a) {
        return factor[at(order, a)];
    }

    /// Entry (a, b) of L⁻¹, b ≤ a.
    double inverse(int a, int b) {
        return inverse[at(a, b)];
    }

    /// L⁻¹ x for the first p entries of x.
    double[] whiten(double[] x) {
        double[] u = new double[order];
        for (int a = 0; a < order; a++) {
            for (int b = 0; b <= a; b++) {
                u[a] += inverse[at(a, b)] * x[b];
            }
        }
        return u;
    }

    /// What the weights add to the coefficients along Q: `L⁻ᵀ z`.
    double[] added() {
        double[] added = new double[order];
        for (int a = 0; a < order; a++) {
            for (int b = a; b < order; b++) {
                added[a] += inverse[at(b, a)] * along(b);
            }
        }
        return added;
    }

    double[] coefficients(Design design) {
        return design.coefficients(added());
    }

    /// A root G of the covariance of the coefficients, `G Gᵀ = (Xᵀ W X)⁻¹`.
    double[][] root(Design design) {
        return design.root(inverse);
    }
}
