package org.settle.web.learn;

/// One claim behind a card. Its words are `learn.claim-<id>`.
///
/// @param id row of the evidence table, or `m..` for a method
/// @param grade strong, moderate, weak, contradicted, speculative or method
/// @param doi of the source
/// @param citation who and when
record Claim(String id, String grade, String doi, String citation) {}
