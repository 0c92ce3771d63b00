package org.settle.practice;

/// The person's own left or right, or neither.
public enum Side {
    /// The person's left.
    LEFT,
    /// The person's right.
    RIGHT,
    /// In the middle, or both.
    MIDDLE
}
