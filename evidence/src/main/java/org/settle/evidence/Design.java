package org.settle.evidence;

/// How a study was made.
public enum Design {
    /// Pools trials.
    META_ANALYSIS,
    /// Pools trials of several treatments at once.
    NETWORK_META_ANALYSIS,
    /// Sums up reviews.
    UMBRELLA_REVIEW,
    /// Sums up trials without pooling.
    REVIEW,
    /// Shows what has been studied.
    SCOPING_REVIEW,
    /// Chance drew who got what.
    RANDOMISED,
    /// Turns or dates drew it.
    QUASI_RANDOMISED,
    /// Everybody got all, in an order drawn by chance.
    RANDOMISED_CROSSOVER,
    /// Everybody got all; how the order came about is not stated.
    CROSSOVER,
    /// Compared, without chance.
    CONTROLLED,
    /// Before and after, without anybody to compare with.
    UNCONTROLLED,
    /// Nothing was done, only looked at.
    OBSERVATIONAL,
    /// A plan without results.
    PROTOCOL,
    /// Not readable.
    UNCLEAR
}
