package org.settle.evidence;

import java.util.Optional;

/// Something that was read and is not in the record.
///
/// @param kind study, source of a claim, or important difference
/// @param name of the study, claim or questionnaire
/// @param citation how it was named
/// @param rows how many results it had
/// @param reason why
public record LeftOut(Kind kind, String name, Optional<String> citation, int rows, String reason) {
    /// What is missing.
    public enum Kind {
        /// A study with its results.
        STUDY,
        /// A source of a claim.
        CLAIM_SOURCE,
        /// An important difference.
        DIFFERENCE
    }
}
