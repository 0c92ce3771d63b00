package org.settle.evidence;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The least change on a questionnaire that somebody found to matter.
///
/// @param instrument which questionnaire
/// @param construct what it measures
/// @param value the change
/// @param interval from the least to the greatest that is named
/// @param unit points, percent, or T points
/// @param better which values are better; empty for a change in either direction
/// @param method how it was found
/// @param people in whom
/// @param n how many
/// @param source where a reader finds it
/// @param citation how that is named
/// @param note anything else
public record ImportantDifference(
        String instrument,
        String construct,
        OptionalDouble value,
        Optional<Interval> interval,
        String unit,
        Optional<Better> better,
        String method,
        String people,
        OptionalInt n,
        Identifier source,
        String citation,
        Optional<String> note) {
    /// Checks that there is a number.
    ///
    /// @throws IllegalArgumentException if there is none
    public ImportantDifference {
        if (value.isEmpty() && interval.isEmpty()) {
            throw new IllegalArgumentException(
                    "An important difference needs a value, or low and high. Give one of them.");
        }
    }
}
