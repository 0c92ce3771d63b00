package org.settle.evidence.appraisal;

/// One thing that speaks against trusting trials, with the count that shows it.
///
/// @param domain which of the five
/// @param steps how many steps of certainty it costs, 1 or 2
/// @param count of what the domain counts
/// @param of how many
public record Doubt(Domain domain, int steps, int count, int of) {
    /// The domains of GRADE that the record can tell something of. Whether trials stay unpublished
    /// cannot be told from so few.
    public enum Domain {
        /// Counts trials against a sham or a light touch, which hope reaches as well.
        BIAS,
        /// Counts trials that disagree with most.
        INCONSISTENCY,
        /// Counts trials of what people do themselves.
        INDIRECTNESS,
        /// Counts people.
        IMPRECISION
    }
}
