package org.settle.evidence;

/// Whether a questionnaire may be shipped word for word.
public enum Verbatim {
    /// It may.
    YES,
    /// After somebody has asked.
    ASK,
    /// It may not, or nobody knows.
    NO
}
