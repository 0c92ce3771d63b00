package org.settle.practice;

/// What somebody would like to change, as an experience and never as a diagnosis.
///
/// @param id for example `poor-sleep`
/// @param source DOI, or assumed
public record Condition(String id, String source) {}
