package org.settle.bayes;

import java.util.random.RandomGenerator;
import org.settle.bayes.numeric.Interval;

/// The correlation R of the errors under one noise model: gives the Gram matrix of the whitened
/// columns, `ZᵀR⁻¹Z` with the outcome as the last column, and `log |R|`, over a grid of the noise
/// hyperparameter h and the carryover rho.
interface NoiseKernel {
    /// The kernel of a noise model.
    static NoiseKernel of(NoiseModel noise, DesignColumns columns) {
        return switch (noise) {
            case WHITE -> new AutoregressiveKernel(columns, false);
            case AR1 -> new AutoregressiveKernel(columns, true);
            case DRIFT -> new DriftKernel(columns);
        };
    }

    /// Where h lives.
    Interval domain();

    /// The prior density of h.
    double prior(double h);

    /// Whether h is a parameter at all, or a constant.
    boolean isFree();

    /// The autocorrelation of neighboring days that h stands for; NaN where the word does not
    /// apply.
    double autocorrelation(double h);

    /// Visits every pair of the grid, in any order.
    void visit(double[] h, double[] rho, Visitor visitor);

    /// Draws the errors of the observed days for a stationary sd of 1.
    double[] drawErrors(double h, RandomGenerator random);

    /// Receives one point of the grid.
    @FunctionalInterface
    interface Visitor {
        /// Takes the whitened Gram matrix (packed rows; may be overwritten) at `h[i], rho[j]`.
        void accept(int i, int j, double logDeterminant, double[] gram);
    }
}
