package org.settle.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the last session was like.
///
/// @param discomfort at its worst, 0 to 10
/// @param stoppedEarly whether it was stopped
/// @param signs what came after: headache, sore-place, numbness, dizziness, distress
/// @param places ids of regions that got sore, with side
public record LastSession(
        int discomfort, boolean stoppedEarly, Set<String> signs, Set<String> places) {
    private static final Set<String> SIGNS =
            Set.of("headache", "sore-place", "numbness", "dizziness", "distress");
    private static final List<String> AGAINST_PRESSING =
            List.of("numbness", "distress", "dizziness");

    /// Checks the range and keeps the sets unchangeable.
    public LastSession {
        if (discomfort < 0 || discomfort > 10) {
            throw new IllegalArgumentException(
                    "Discomfort must be from 0 to 10, but was " + discomfort + ". Choose again.");
        }
        if (!SIGNS.containsAll(signs)) {
            throw new IllegalArgumentException(
                    "Signs must be among " + SIGNS + ", but were " + signs + ". Correct them.");
        }
        signs = Set.copyOf(signs);
        places = Set.copyOf(places);
    }

    /// A last session without any sign.
    ///
    /// @param discomfort 0 to 10
    /// @return the session
    public static LastSession of(int discomfort) {
        return new LastSession(discomfort, false, Set.of(), Set.of());
    }

    /// What says that nothing is pressed the next time.
    ///
    /// @return the most serious of such signs, if there was one
    public Optional<String> signAgainstPressing() {
        return AGAINST_PRESSING.stream().filter(signs::contains).findFirst();
    }
}
