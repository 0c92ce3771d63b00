package org.settle.practice;

import java.util.Optional;

/// Where something comes from.
///
/// @param id of a row of the evidence, a DOI, `assumed` or `ours`
/// @param doi a DOI, if there is one
/// @param text what it is, if the id alone does not say it
public record Citation(String id, Optional<String> doi, Optional<String> text) {}
