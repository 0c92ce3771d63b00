package org.settle.practice;

/// Something other than pressing: breathing, grounding, talking, moving.
///
/// @param id for example `slow-breathing`
/// @param calm whether it stays possible when pressing does not
/// @param seconds its usual length
/// @param source DOI, or assumed
public record Companion(String id, boolean calm, int seconds, String source) {}
