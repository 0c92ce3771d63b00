package org.settle.evidence.appraisal;

import java.util.List;

/// How sure an answer from trials is, in the words of GRADE (Guyatt and others 2011,
/// doi:10.1016/j.jclinepi.2010.04.026).
public enum Certainty {
    /// No trial, or trials that nearly everything speaks against.
    VERY_LOW,
    /// The truth may well be another.
    LOW,
    /// The truth is probably near.
    MODERATE,
    /// The truth is near.
    HIGH;

    /// What is left after some steps down.
    Certainty less(int steps) {
        List<Certainty> fromTop = List.of(HIGH, MODERATE, LOW, VERY_LOW);
        return fromTop.get(Math.min(fromTop.indexOf(this) + steps, fromTop.size() - 1));
    }
}
