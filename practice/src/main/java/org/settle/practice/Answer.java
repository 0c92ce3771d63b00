package org.settle.practice;

/// An answer to a safety question. Unknown, like no answer at all, counts as the careful one.
public enum Answer {
    /// It is so.
    YES,
    /// It is not so.
    NO,
    /// Not sure, or not said.
    UNKNOWN
}
