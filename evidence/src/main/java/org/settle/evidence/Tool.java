package org.settle.evidence;

/// What presses.
public enum Tool {
    /// Hands of somebody else.
    HANDS,
    /// An elbow of somebody else.
    ELBOW,
    /// Fingers.
    FINGERS,
    /// Hands of a partner.
    PARTNER_HANDS,
    /// A roller of foam.
    FOAM_ROLLER,
    /// A roller of foam that vibrates.
    VIBRATING_ROLLER,
    /// A roller with a hard core.
    RIGID_ROLLER,
    /// A stick or bar.
    ROLLER_STICK,
    /// A ball.
    BALL,
    /// A towel.
    TOWEL,
    /// A chair.
    MASSAGE_CHAIR,
    /// A tool that is not named.
    NOT_NAMED
}
