package org.settle.web.example;

import java.util.List;
import java.util.Optional;

/// Somebody who does not exist. **Simulated**; every page says so.
///
/// @param id as in the forms and the texts
/// @param scenario how the virtual person is
/// @param seed of this person, of the lot and of all that is besides
/// @param guess what the person thinks before the answer is shown
/// @param hope how much the person thinks that it will help, 0 to 10
/// @param eased by how much a session eases the body, 0 to 10
/// @param sore where it hurts
/// @param away the day of the trial on which a journey begins; 0 for none
record Example(
        String id,
        String scenario,
        long seed,
        String guess,
        int hope,
        int eased,
        String sore,
        int away) {
    /// It helps, the days cannot tell, it makes things worse.
    static final List<Example> ALL =
            List.of(
                    new Example("helps", "responder", 6, "helps", 7, 3, "neck-back", 30),
                    new Example("unclear", "non-responder", 12, "helps", 6, 1, "lower-back", 0),
                    new Example("worse", "harmed", 11, "unsure", 5, 0, "calf-left", 0));

    static Optional<Example> find(String id) {
        return ALL.stream().filter(e -> e.id.equals(id)).findFirst();
    }
}
