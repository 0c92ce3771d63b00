package org.settle.evidence;

/// What people in a study have.
///
/// @param id small letters, digits, hyphens
/// @param name in plain words
/// @param family what it belongs to
public record Condition(String id, String name, String family) {}
