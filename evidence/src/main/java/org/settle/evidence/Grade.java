package org.settle.evidence;

/// How sure a claim is.
public enum Grade {
    /// Many studies agree.
    STRONG,
    /// Some good studies agree, a doubt is left.
    MODERATE,
    /// A few small studies.
    WEAK,
    /// An idea.
    SPECULATIVE,
    /// Studies speak against it or do not agree; people have heard it.
    CONTRADICTED
}
