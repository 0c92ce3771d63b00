package org.settle.practice;

/// Where the body is: floor, wall, bed or chair.
///
/// @param id for example `wall`
/// @param source DOI, or assumed
public record Posture(String id, String source) {}
