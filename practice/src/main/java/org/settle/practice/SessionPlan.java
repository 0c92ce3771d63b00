package org.settle.practice;

import java.util.List;

/// What is done in one session, in order.
///
/// @param steps the steps; none in an emergency
public record SessionPlan(List<Step> steps) {
    /// Keeps the list unchangeable.
    public SessionPlan {
        steps = List.copyOf(steps);
    }

    /// The whole length.
    ///
    /// @return seconds
    public int seconds() {
        return steps.stream().mapToInt(Step::seconds).sum();
    }

    /// The whole length, rounded up.
    ///
    /// @return minutes
    public int minutes() {
        return (seconds() + 59) / 60;
    }
}
