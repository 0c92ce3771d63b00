package org.settle.web.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A session as a trial sees it.
///
/// @param day when it was done
/// @param begun the moment it was begun
/// @param kind as what it was begun; empty where that was not noted
/// @param share of what was planned that was done, 0 to 1
/// @param discomfort the strongest, 0 to 10, where it was said
/// @param signs what came of it, as [org.settle.practice.LastSession] names it
public record Practised(
        LocalDate day,
        Instant begun,
        String kind,
        double share,
        Optional<Integer> discomfort,
        Set<String> signs) {
    /// Keeps the set unchangeable.
    public Practised {
        signs = Set.copyOf(signs);
    }
}
