package org.settle.trial;

/// One of the things a trial compares, such as `usual evening` or `foam rolling`.
///
/// An arm does not say on which days it was done; see [Sequence].
///
/// @param label what the person calls it; one line, not blank, no space at either end
public record Arm(String label) {

    /// Checks the label.
    ///
    /// @throws IllegalArgumentException if the label is blank or does not fit on one line
    public Arm {
        OneLine.check("The label of an arm", label);
    }
}
