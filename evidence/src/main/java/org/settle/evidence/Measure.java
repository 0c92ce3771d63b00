package org.settle.evidence;

/// What a person can measure with Settle.
public enum Measure {
    /// Pain.
    PAIN,
    /// How tense they feel.
    TENSION,
    /// Variability of the heart rate.
    HRV,
    /// Sleep.
    SLEEP,
    /// Mood.
    MOOD,
    /// How stiff they feel.
    STIFFNESS,
    /// The day of the cycle.
    CYCLE_DAY
}
