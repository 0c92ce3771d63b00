package org.settle.bayes.meta;

/// Which distribution an estimate over its standard error is held against.
public enum CoefficientTest {
    /// Standard normal: the variances of the effects are taken as known.
    Z,
    /// Student's t with k - p degrees of freedom.
    T,
    /// [#T], and the covariance is multiplied by the weighted residual sum of squares over k - p
    /// (Knapp and Hartung 2003, doi:10.1002/sim.1482).
    KNAPP_HARTUNG;

    /// The yardstick for k - p degrees of freedom.
    Yardstick yardstick(int degreesOfFreedom) {
        if (this == Z) {
            return Yardstick.NORMAL;
        }
        if (degreesOfFreedom < 1) {
            throw new IllegalArgumentException(
                    "The test %s needs more studies than coefficients, but there are as many. %s"
                            .formatted(this, "Add studies, or take Z."));
        }
        return Yardstick.student(degreesOfFreedom);
    }
}
