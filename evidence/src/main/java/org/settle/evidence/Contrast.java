package org.settle.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One result of a study: one thing beside another, on one outcome, at one time. What is empty
/// could not be read.
///
/// @param study where it was found
/// @param among who, where it is not everybody in the study
/// @param dose what was done
/// @param comparator what it was compared with
/// @param controls the same in the words of a closed list; empty where it cannot be told
/// @param outcomes what was measured, as a rule one
/// @param instrument how
/// @param when at which time
/// @param participants how many, where the study gives another number for each result
/// @param trials how many trials were pooled, in the same way
/// @param treated the arm that the intervention names
/// @param control the other one
/// @param effect what came out
/// @param direction whom it favours
/// @param care why its numbers must not be pooled without a second look
/// @param note anything else
public record Contrast(
        Study study,
        Optional<String> among,
        Dose dose,
        Optional<String> comparator,
        List<Control> controls,
        List<Outcome> outcomes,
        Optional<String> instrument,
        Optional<String> when,
        OptionalInt participants,
        OptionalInt trials,
        Arm treated,
        Arm control,
        Effect effect,
        Direction direction,
        Optional<String> care,
        Optional<String> note) {
    /// Keeps the lists unchangeable.
    public Contrast {
        controls = List.copyOf(controls);
        outcomes = List.copyOf(outcomes);
    }
}
