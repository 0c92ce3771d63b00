package org.settle.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A published study. What is empty could not be read: it does not mean that there was none.
///
/// @param id small letters, digits, hyphens
/// @param source where a reader finds it
/// @param citation how it is named
/// @param design how it was made
/// @param people who took part
/// @param conditions what they had
/// @param participants how many in all; where it differs between contrasts it stands there
/// @param trials how many studies a review holds
/// @param role what it is about
/// @param reading how much of it was read
/// @param blinding who did not know the arm
/// @param bias the risk of bias, as somebody stated it
/// @param cohort studies of one cohort count once
/// @param care why its numbers need a second look
/// @param note anything else
public record Study(
        String id,
        Identifier source,
        Citation citation,
        Design design,
        String people,
        List<Condition> conditions,
        OptionalInt participants,
        OptionalInt trials,
        Role role,
        Reading reading,
        Optional<Blinding> blinding,
        Optional<String> bias,
        Optional<String> cohort,
        Optional<String> care,
        Optional<String> note) {
    /// Keeps the list unchangeable.
    public Study {
        conditions = List.copyOf(conditions);
    }
}
