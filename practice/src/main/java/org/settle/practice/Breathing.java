package org.settle.practice;

/// A way to breathe; never with a hold.
///
/// @param id for example `longer-out`
/// @param secondsIn 0 for no timing
/// @param secondsOut 0 for no timing
/// @param source DOI, or assumed
public record Breathing(String id, double secondsIn, double secondsOut, String source) {}
