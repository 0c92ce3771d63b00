package org.settle.evidence;

/// The domains of GRADE that the record can tell something of (Guyatt and others 2011,
/// doi:10.1016/j.jclinepi.2010.04.026). Whether trials stay unpublished cannot be told from so few.
public enum Domain {
    /// Hope may have done it.
    BIAS,
    /// Trials do not agree.
    INCONSISTENCY,
    /// It was something else, or other people.
    INDIRECTNESS,
    /// There were few people.
    IMPRECISION
}
