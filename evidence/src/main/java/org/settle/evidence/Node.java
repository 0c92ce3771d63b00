package org.settle.evidence;

import java.util.List;

/// A point of the map of claims.
///
/// @param id small letters, digits, hyphens
/// @param name in plain words
/// @param lane where it stands
/// @param measured what of it a person can measure with Settle; none where they cannot
public record Node(String id, String name, Lane lane, List<Measure> measured) {
    /// Keeps the list unchangeable.
    public Node {
        measured = List.copyOf(measured);
    }
}
