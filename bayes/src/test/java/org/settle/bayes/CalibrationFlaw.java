package org.settle.bayes;

/// One thing that the simulator does differently from the model page, to prove that the calibration
/// test would see an engine with that mistake.
enum CalibrationFlaw {
    /// Nothing: the model as written.
    NONE,
    /// Effects from a prior 15 % wider than stated.
    WIDER_EFFECTS,
    /// Coefficients in units of the innovation sd instead of the stationary sd.
    SCALED_BY_INNOVATION,
    /// The variance of the error with shape 3 instead of 2.
    NARROWER_VARIANCE,
    /// The autocorrelation uniform instead of Beta(2, 2).
    UNIFORM_AUTOCORRELATION,
    /// The carryover uniform instead of Beta(1, 3).
    UNIFORM_CARRYOVER,
    /// Exposure that sums up without the factor `1 - rho`.
    EXPOSURE_SUMS_UP,
    /// Exposure that stands still on days without an outcome.
    EXPOSURE_SKIPS_MISSING_DAYS,
    /// An error that takes the last observed day for yesterday.
    ERROR_SKIPS_MISSING_DAYS,
    /// A level with half the steps.
    DRIFT_HALF_AS_LARGE,
    /// A level that stands still on days without an outcome.
    DRIFT_SKIPS_MISSING_DAYS
}
