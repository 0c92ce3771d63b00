package org.settle.evidence;

/// How much of a paper was read.
public enum Reading {
    /// Its abstract: what is missing here may stand in the paper.
    ABSTRACT,
    /// All of it.
    FULL_TEXT
}
