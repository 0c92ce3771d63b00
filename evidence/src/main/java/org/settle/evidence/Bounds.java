package org.settle.evidence;

/// What the two ends of an interval are.
public enum Bounds {
    /// A confidence interval. Its level was not recorded; papers of this kind print 95 %.
    CONFIDENCE,
    /// The first and the third quartile.
    QUARTILES,
    /// The least and the greatest of several effects.
    RANGE
}
