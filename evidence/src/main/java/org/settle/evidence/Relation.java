package org.settle.evidence;

/// How a p stands to the number that was printed.
public enum Relation {
    /// Less than it.
    BELOW,
    /// The number itself.
    EQUAL,
    /// More than it.
    ABOVE
}
