package org.settle.evidence;

/// Whom a result favours. The sign of an effect alone never says it.
public enum Direction {
    /// The treatment.
    FAVOURS_TREATMENT,
    /// Neither.
    NO_DIFFERENCE,
    /// What it was compared with.
    FAVOURS_CONTROL,
    /// Before and after: no evidence of an effect.
    UNCONTROLLED_CHANGE,
    /// An association.
    OBSERVATIONAL,
    /// Describes only.
    DESCRIPTIVE,
    /// Cannot be told from what was read.
    UNCLEAR,
    /// No result was read.
    UNKNOWN
}
