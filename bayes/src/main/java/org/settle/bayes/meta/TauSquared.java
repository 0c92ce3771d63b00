package org.settle.bayes.meta;

import java.util.OptionalDouble;

/// An estimate of the variance of true effects.
///
/// @param value τ², from 0
/// @param se its standard error; absent where nothing is estimated
record TauSquared(double value, OptionalDouble se) {
    /// No variance, by assumption.
    static final TauSquared NONE = new TauSquared(0, OptionalDouble.empty());

    /// From the expected value of Q, linear in τ², under weights that do not depend on it:
    ///
    /// ```math
    /// \hat\tau^2 = \max\left(0, \frac{y^T P y - offset}{slope}\right),\quad
    /// se^2 = \frac{2\, tr\, PVPV + 4 \hat\tau^2\, tr\, PVP + 2 \hat\tau^4\, tr\, PP}{slope^2}
    /// ```
    ///
    /// the second being the variance of a quadratic form of normal effects (Searle 1971, Linear
    /// Models, theorem 2.5.2) at the estimate.
    static TauSquared ofMoment(Design design, WeightedFit fit, double offset, double slope) {
        double t = Math.max((fit.squares() - offset) / slope, 0);
        double[] v = design.studies().variances();
        double[] one = Design.ones(v.length);
        double squares =
                2 * fit.trace(v, v) + 4 * t * fit.trace(v, one) + 2 * t * t * fit.trace(one, one);
        return new TauSquared(t, OptionalDouble.of(Math.sqrt(squares) / Math.abs(slope)));
    }

    /// With `2 / se²` as the information.
    static TauSquared ofInformation(double value, double information) {
        return new TauSquared(value, OptionalDouble.of(Math.sqrt(2 / information)));
    }
}
