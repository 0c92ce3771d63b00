package org.settle.evidence.appraisal;

import java.util.Optional;
import org.settle.evidence.Contrast;
import org.settle.evidence.Evidence;

/// What somebody wants to know of.
///
/// @param outcome an outcome or a family of outcomes, such as `sleep`; empty: any
/// @param condition a condition or a family of conditions, such as `fibromyalgia`; empty: any
public record Question(Optional<String> outcome, Optional<String> condition) {
    /// Whether a result is about it.
    boolean asks(Contrast contrast) {
        boolean measured =
                contrast.outcomes().stream()
                        .anyMatch(
                                o -> outcome.isEmpty() || isOne(outcome.get(), o.id(), o.family()));
        boolean has =
                condition.isEmpty()
                        || contrast.study().conditions().stream()
                                .anyMatch(c -> isOne(condition.get(), c.id(), c.family()));
        return measured && has;
    }

    private static boolean isOne(String word, String id, String family) {
        return word.equals(id) || word.equals(family);
    }

    /// Whether the record knows its words.
    ///
    /// @param evidence the record
    /// @return false where a word is neither an outcome nor a condition of the record
    public boolean isKnownTo(Evidence evidence) {
        boolean measured =
                outcome.isEmpty()
                        || evidence.outcomes().stream()
                                .anyMatch(o -> isOne(outcome.get(), o.id(), o.family()));
        boolean had =
                condition.isEmpty()
                        || evidence.conditions().stream()
                                .anyMatch(c -> isOne(condition.get(), c.id(), c.family()));
        return measured && had;
    }
}
