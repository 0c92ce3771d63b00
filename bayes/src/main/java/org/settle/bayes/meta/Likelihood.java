package org.settle.bayes.meta;

/// Which likelihood of the variances is made highest.
public enum Likelihood {
    /// That of the effects, the coefficients at their best.
    ML,
    /// That of the effects less their fit, which does not take the coefficients as known (Patterson
    /// and Thompson 1971, doi:10.1093/biomet/58.3.545).
    REML;

    /// ```math
    /// -\tfrac12 n \log 2\pi - \tfrac12 \log|M| - \tfrac12 r - \tfrac12 \log|Q^T M^{-1} Q|
    /// ```
    ///
    /// with n = k and without the last term for ML, n = k - p for REML. Orthonormal columns leave
    /// out what only the units of the moderators would add.
    ///
    /// @param count k
    /// @param order p
    /// @param logDeterminant log |M|
    /// @param squares r, the weighted residual sum of squares
    /// @param halfLogDeterminant half of log |Qᵀ M⁻¹ Q|
    double value(
            int count,
            int order,
            double logDeterminant,
            double squares,
            double halfLogDeterminant) {
        int n = this == ML ? count : count - order;
        double lost = this == ML ? 0 : halfLogDeterminant;
        return -0.5 * (n * Math.log(2 * Math.PI) + logDeterminant + squares) - lost;
    }

    double value(Design design, WeightedFit fit) {
        return value(
                design.count(),
                design.order(),
                -fit.logWeights(),
                fit.squares(),
                fit.halfLogDeterminant());
    }

    /// Twice the slope in τ²: `yᵀ P P y - tr W` for ML, with `tr P` for REML.
    double slope(WeightedFit fit) {
        return fit.squaresTwice() - (this == ML ? fit.weightSum() : fit.trace());
    }
}
