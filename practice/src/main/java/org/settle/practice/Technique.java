package org.settle.practice;

/// A way to press.
///
/// @param id for example `slow-roll`
/// @param source DOI, or assumed
public record Technique(String id, String source) {}
