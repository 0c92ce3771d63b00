package org.settle.evidence.effect;

/// From what a standardised effect was worked out.
public enum Origin {
    /// It was printed with its interval.
    PRINTED,
    /// Means and spreads of both arms at the end.
    MEANS,
    /// Mean changes and their spreads in both arms: in spreads of change, not of people.
    CHANGES,
    /// A difference of means with its interval.
    DIFFERENCE,
    /// The share of spread that the arms explain.
    ETA,
    /// A p of the test between arms; where only a bound is printed, the bound, so that the effect
    /// is rather too small.
    P
}
