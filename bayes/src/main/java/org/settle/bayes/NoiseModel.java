package org.settle.bayes;

/// How one day's unexplained part is tied to the next.
public enum NoiseModel {
    /// Days are independent.
    WHITE,
    /// Each day remembers a share phi of the day before; `(phi + 1) / 2 ~ Beta(2, 2)`.
    AR1,
    /// A level that wanders by small steps, mixed with independent days; the share omega of the
    /// wandering level is uniform on (0, 1).
    DRIFT
}
