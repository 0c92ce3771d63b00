package org.settle.evidence;

import java.util.List;
import java.util.Optional;

/// One path of the map: one thing does something to another.
///
/// @param id such as `c01`
/// @param from what acts
/// @param to on what
/// @param sign what it is said to do
/// @param grade how sure that is
/// @param seenIn in whom it was looked at
/// @param statement what may be said to people; it never says more than the grade
/// @param note for those who check
/// @param sources what stands behind it
public record Claim(
        String id,
        Node from,
        Node to,
        Sign sign,
        Grade grade,
        SeenIn seenIn,
        String statement,
        Optional<String> note,
        List<Source> sources) {
    /// Keeps the list unchangeable.
    public Claim {
        sources = List.copyOf(sources);
    }

    /// A claim without a source may stand in the map as what somebody said, never as a fact.
    ///
    /// @return true with at least one source
    public boolean isSourced() {
        return !sources.isEmpty();
    }
}
