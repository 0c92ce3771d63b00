package org.settle.web.trial;

import java.util.List;
import java.util.Set;

/// What an arm can be, such as rolling, slow breathing or the usual evening.
///
/// @param id its name in the data file and the store
/// @param parts what its session consists of; empty where nothing is done
/// @param hour `any`, `morning` or `evening`
record Intervention(String id, List<String> parts, String hour) {
    static final String USUAL = "usual-evening";
    static final String OWN = "own-idea";

    private static final Set<String> PROGRAMME = Set.of("programme", "soft", "short");

    Intervention {
        parts = List.copyOf(parts);
    }

    boolean isUsual() {
        return parts.isEmpty();
    }

    /// Whether it is meant for the morning.
    boolean isEarly() {
        return hour.equals("morning");
    }

    /// Whether it needs the person's own programme.
    boolean presses() {
        return parts.stream().anyMatch(PROGRAMME::contains);
    }

    /// Whether a session that was begun elsewhere is this one: it was begun as this arm, or as the
    /// one thing that this arm consists of.
    boolean isDoneBy(String kind) {
        return kind.equals(id) || parts.equals(List.of(kind));
    }
}
