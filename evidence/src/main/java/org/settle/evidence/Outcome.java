package org.settle.evidence;

import java.util.Optional;

/// What studies measure.
///
/// @param id small letters, digits, hyphens
/// @param name in plain words
/// @param family what it belongs to
/// @param better which values are better; empty where instruments differ or nobody knows
/// @param note anything else
public record Outcome(
        String id, String name, String family, Optional<Better> better, Optional<String> note) {}
