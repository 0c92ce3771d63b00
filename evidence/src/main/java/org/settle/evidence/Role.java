package org.settle.evidence;

/// What a study is about.
public enum Role {
    /// Myofascial release by somebody else.
    MFR,
    /// Rolling, a ball, self-massage.
    MFR_SELF,
    /// Massage.
    MASSAGE,
    /// Other treatment by hand.
    MANUAL,
    /// Something else that people do.
    COMPARATOR,
    /// What a tool does.
    TOOL,
    /// An association in the body.
    MECHANISM
}
