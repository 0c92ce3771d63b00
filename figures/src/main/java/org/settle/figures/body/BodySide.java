package org.settle.figures.body;

/// From where the body is seen.
public enum BodySide {
    /// It looks at us: its left is at our right.
    FRONT,
    /// It looks away: its left is at our left.
    BACK
}
