package org.settle.evidence;

/// What something is compared with.
public enum Control {
    /// Looks like it, and is not.
    SHAM,
    /// Touch without pressure.
    LIGHT_TOUCH,
    /// Another treatment.
    ACTIVE,
    /// The same other care, without it.
    ADD_ON,
    /// Another form, force or tool of the same.
    VARIANT,
    /// Advice or teaching.
    ADVICE,
    /// What is done anyway.
    USUAL_CARE,
    /// The same time at rest.
    REST,
    /// No treatment, or a waiting list.
    NOTHING,
    /// The same people at another time.
    THEMSELVES,
    /// Other people, with nothing done to either.
    OTHER_PEOPLE,
    /// Different things in different trials.
    MIXED
}
