package org.settle.evidence;

/// What a claim says the first node does to the second.
public enum Sign {
    /// More of it.
    RAISES,
    /// Less of it.
    LOWERS,
    /// Sometimes more, sometimes less.
    CHANGES,
    /// Nothing.
    NONE
}
