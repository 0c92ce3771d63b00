package org.settle.evidence;

/// Where in the map a node stands.
public enum Lane {
    /// What is done.
    TOUCH,
    /// What else people do.
    OTHER_WAYS,
    /// What feels it.
    RECEPTORS,
    /// Fascia and joints.
    TISSUE,
    /// Muscle and movement.
    MUSCLE,
    /// The brain.
    BRAIN,
    /// The nerves that work by themselves.
    AUTONOMIC_NERVES,
    /// Defence and inflammation.
    IMMUNE,
    /// Hormones and the like.
    HORMONES,
    /// What people feel and expect.
    MIND,
    /// What people would like to change.
    OUTCOME
}
