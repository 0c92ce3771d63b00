package org.settle.simulator;

import java.util.List;

/// The scenarios there are. A new one is one file and one line here.
public final class Scenarios {
    private static final List<String> ALL =
            List.of(
                    "typical",
                    "responder",
                    "non-responder",
                    "placebo-responder",
                    "expectancy-only",
                    "harmed",
                    "slow-build-up",
                    "premenstrual",
                    "perimenopause",
                    "postpartum",
                    "pain-flares",
                    "insomnia",
                    "drifting");

    private Scenarios() {}

    /// Their names.
    ///
    /// @return in a fixed order
    public static List<String> ids() {
        return ALL;
    }

    /// One of them.
    ///
    /// @param id its name
    /// @return the scenario
    /// @throws IllegalArgumentException if there is none of that name; the message says which there
    ///   are
    public static Scenario of(String id) {
        if (!ALL.contains(id)) {
            throw new IllegalArgumentException(
                    "There is no scenario '%s'. Pick one of: %s."
                            .formatted(id, String.join(", ", ALL)));
        }
        return Scenario.load(id);
    }
}
