package org.settle.bayes.meta;

import static org.settle.bayes.numeric.PackedCholesky.at;
import static org.settle.bayes.numeric.PackedCholesky.size;

/// Weighted least squares with one weight per study, and the traces that moments and likelihoods of
/// the heterogeneity are made of. With W the weights and
///
/// ```math
/// P = W - W X (X^T W X)^{-1} X^T W
/// ```
///
/// `P y` has the entries `w e`, and the diagonal of P is `w (1 - h)` with the leverages h.
final class WeightedFit {
    private final Design design;
    private final double[] weights;
    private final NormalEquations equations;

    /// Columns of Q L⁻ᵀ.
    private final double[][] whitened;

    private final double[] residuals;

    WeightedFit(Design design, double[] weights) {
        this.design = design;
        this.weights = weights;
        int order = design.order();
        double[] gram = new double[size(order + 1)];
        for (int a = 0; a <= order; a++) {
            for (int b = 0; b <= a; b++) {
                gram[at(a, b)] = sum(design.column(a), design.column(b));
            }
        }
        equations = new NormalEquations(gram, order);
        whitened = new double[order][weights.length];
        residuals = design.column(order).clone();
        for (int a = 0; a < order; a++) {
            whiten(a);
        }
    }

    private double sum(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * x[i] * y[i];
        }
        return sum;
    }

    private void whiten(int a) {
        double[] u = whitened[a];
        for (int b = 0; b <= a; b++) {
            double share = equations.inverse(a, b);
            double[] q = design.column(b);
            for (int i = 0; i < u.length; i++) {
                u[i] += share * q[i];
            }
        }
        double along = equations.along(a);
        for (int i = 0; i < u.length; i++) {
            residuals[i] -= along * u[i];
        }
    }

    /// Weights `1 / (v + τ²)`.
    static WeightedFit of(Design design, double tauSquared) {
        double[] weights = design.studies().variances().clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1 / (weights[i] + tauSquared);
        }
        return new WeightedFit(design, weights);
    }

    double weight(int i) {
        return weights[i];
    }

    double residual(int i) {
        return residuals[i];
    }

    double leverage(int i) {
        double square = 0;
        for (double[] u : whitened) {
            square += u[i] * u[i];
        }
        return weights[i] * square;
    }

    /// yᵀ P y, Cochran's Q under these weights.
    double squares() {
        return sum(residuals, residuals);
    }

    /// yᵀ P P y.
    double squaresTwice() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double pull = weights[i] * residuals[i];
            sum += pull * pull;
        }
        return sum;
    }

    /// tr P D for a diagonal D.
    double trace(double[] diagonal) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (1 - leverage(i)) * diagonal[i];
        }
        return sum;
    }

    double trace() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (1 - leverage(i));
        }
        return sum;
    }

    /// tr P D P D' for diagonals D and D':
    ///
    /// ```math
    /// \sum_i w_i^2 d_i d'_i (1 - 2 h_i) + tr\, S_d S_{d'},\quad S_d = \sum_i w_i^2 d_i u_i u_i^T
    /// ```
    double trace(double[] d, double[] e) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * weights[i] * d[i] * e[i] * (1 - 2 * leverage(i));
        }
        for (double[] u : whitened) {
            for (double[] other : whitened) {
                sum += product(d, u, other) * product(e, u, other);
            }
        }
        return sum;
    }

    private double product(double[] d, double[] u, double[] other) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * weights[i] * d[i] * u[i] * other[i];
        }
        return sum;
    }

    double weightSum() {
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        return sum;
    }

    double weightSquares() {
        double sum = 0;
        for (double w : weights) {
            sum += w * w;
        }
        return sum;
    }

    double logWeights() {
        double sum = 0;
        for (double w : weights) {
            sum += Math.log(w);
        }
        return sum;
    }

    double halfLogDeterminant() {
        return equations.halfLogDeterminant();
    }

    double[] coefficients() {
        return equations.coefficients(design);
    }

    /// G with `G Gᵀ = (Xᵀ W X)⁻¹`.
    double[][] root() {
        return equations.root(design);
    }

    /// Row i of Q L⁻ᵀ, in which the covariance of the coefficients is the identity.
    double[] whitenedRow(int i) {
        double[] row = new double[whitened.length];
        for (int a = 0; a < row.length; a++) {
            row[a] = whitened[a][i];
        }
        return row;
    }
}
