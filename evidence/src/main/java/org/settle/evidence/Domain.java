package org.settle.evidence;

/// The domains of GRADE that the record can tell something of (Guyatt and others 2011,
/// doi:10.1016/j.jclinepi.2010.04.026).
public enum Domain {
    /// Hope may have done it.
    BIAS,
    /// Trials do not agree.
    INCONSISTENCY,
    /// It was something else, or other people.
    INDIRECTNESS,
    /// There were few people.
    IMPRECISION,
    /// Results are missing. Whether whole trials are cannot be told from so few.
    REPORTING
}
