package org.settle.evidence;

/// How a source bears on a claim.
public enum Bearing {
    /// For it.
    SUPPORTS,
    /// Against it.
    CONTRADICTS,
    /// Neither: it proposes, plans, or does not say.
    OPEN
}
