package org.settle.web.learn;

/// What stands behind a card.
sealed interface Behind {
    /// A claim of the record, with its grade and sources.
    ///
    /// @param claim its id
    record Recorded(String claim) implements Behind {}

    /// How to do something well; its words are `learn.claim-<id>`.
    ///
    /// @param id of its words
    /// @param doi of the paper
    /// @param citation who and when
    record Method(String id, String doi, String citation) implements Behind {}
}
