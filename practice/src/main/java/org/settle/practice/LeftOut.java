package org.settle.practice;

/// Something that was left out, and why.
///
/// @param kind region, tool, movement or companion
/// @param id its id; a region is named without side
/// @param reason key of a sentence
public record LeftOut(String kind, String id, Reason reason) {}
