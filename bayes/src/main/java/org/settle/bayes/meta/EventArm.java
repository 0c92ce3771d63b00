package org.settle.bayes.meta;

/// How often something happened in one arm of a study.
///
/// @param events in how many people, from 0
/// @param total of how many, at least 1
public record EventArm(int events, int total) {
    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if events are negative or more than people, or nobody is in
    ///   the arm
    public EventArm {
        Need.that(total >= 1, "An arm", "at least one person", total, "Leave the study out.");
        Need.that(
                events >= 0 && events <= total,
                "An arm",
                "0 to " + total + " events",
                events,
                "Count people, not events per person.");
    }

    boolean hasEmptyCell() {
        return events == 0 || events == total;
    }
}
