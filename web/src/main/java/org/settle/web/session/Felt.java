package org.settle.web.session;

import java.util.Optional;
import java.util.Set;

/// What somebody felt. What was skipped stays empty.
///
/// @param tensionBefore 0 to 10
/// @param reachBefore how far the hands reached, 0 above the knee to 5 beyond the toes
/// @param discomfort the strongest, 0 to 10
/// @param signs what came of it, as [org.settle.practice.LastSession] names it
/// @param sore ids of the places that got sore, with side
/// @param tensionAfter 0 to 10
/// @param reachAfter 0 to 5
/// @param why why it was stopped, or empty
record Felt(
        Optional<Integer> tensionBefore,
        Optional<Integer> reachBefore,
        Optional<Integer> discomfort,
        Set<String> signs,
        Set<String> sore,
        Optional<Integer> tensionAfter,
        Optional<Integer> reachAfter,
        String why) {
    static Felt nothing() {
        return new Felt(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    static Felt after(Effort effort) {
        return nothing()
                .with(Stage.BEFORE, Optional.of(effort.tensionBefore()))
                .with(Stage.DISCOMFORT, Optional.of(effort.discomfort()))
                .with(Stage.AFTER, Optional.of(effort.tensionAfter()));
    }

    /// The same with one number more.
    ///
    /// @param asked one of the stages that ask for a number
    /// @param number the answer, or nothing where it was skipped
    Felt with(Stage asked, Optional<Integer> number) {
        return new Felt(
                asked == Stage.BEFORE ? number : tensionBefore,
                asked == Stage.REACH_BEFORE ? number : reachBefore,
                asked == Stage.DISCOMFORT ? number : discomfort,
                signs,
                sore,
                asked == Stage.AFTER ? number : tensionAfter,
                asked == Stage.REACH_AFTER ? number : reachAfter,
                why);
    }

    Felt with(Set<String> what, Set<String> places) {
        return new Felt(
                tensionBefore,
                reachBefore,
                discomfort,
                Set.copyOf(what),
                Set.copyOf(places),
                tensionAfter,
                reachAfter,
                why);
    }

    Felt because(String reason) {
        return new Felt(
                tensionBefore,
                reachBefore,
                discomfort,
                signs,
                sore,
                tensionAfter,
                reachAfter,
                reason);
    }
}
