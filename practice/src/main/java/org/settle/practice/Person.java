package org.settle.practice;

import java.util.Set;

/// Whom a programme is for. What is not said counts as the careful choice.
///
/// @param age age band
/// @param mobility what the body can do
/// @param body what matters for pressure
/// @param wishes ids of conditions
/// @param tools ids of the tools at hand; hands always are
/// @param minutes time for one session, 1 to 60
/// @param spaces ids of the postures there is room for
/// @param consents `chest`, `pelvic`
public record Person(
        AgeBand age,
        Mobility mobility,
        Body body,
        Set<String> wishes,
        Set<String> tools,
        int minutes,
        Set<String> spaces,
        Set<String> consents) {
    /// Checks the minutes and keeps the sets unchangeable.
    public Person {
        if (minutes < 1 || minutes > 60) {
            throw new IllegalArgumentException(
                    "Minutes must be from 1 to 60, but were " + minutes + ". Choose another time.");
        }
        wishes = Set.copyOf(wishes);
        tools = Set.copyOf(tools);
        spaces = Set.copyOf(spaces);
        consents = Set.copyOf(consents);
    }

    /// Somebody about whom nothing is known, with ten minutes, a chair and a bed.
    ///
    /// @return the careful person
    public static Person unknown() {
        return new Person(
                AgeBand.UNKNOWN,
                Mobility.unknown(),
                Body.unknown(),
                Set.of(),
                Set.of(),
                10,
                Set.of("bed", "chair"),
                Set.of());
    }
}
