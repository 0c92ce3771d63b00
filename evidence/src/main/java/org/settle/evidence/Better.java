package org.settle.evidence;

/// Which values are better.
public enum Better {
    /// The higher ones.
    HIGHER,
    /// The lower ones.
    LOWER
}
