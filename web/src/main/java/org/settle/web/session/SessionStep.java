package org.settle.web.session;

import java.util.List;
import java.util.Map;
import org.settle.practice.Reason;
import org.settle.practice.Step;

/// One step as it is stored: ids only, so that it is said in the language of whoever reads it.
///
/// @param id the movement or the companion
/// @param region with side, or empty for a companion
/// @param tool or empty
/// @param posture or empty
/// @param technique or empty
/// @param seconds how long
/// @param breathing the way to breathe
/// @param pressure a word, or empty
/// @param reasons keys of sentences with what goes into their places
/// @param own an own idea in the person's words, or empty
record SessionStep(
        String id,
        String region,
        String tool,
        String posture,
        String technique,
        int seconds,
        String breathing,
        String pressure,
        List<Why> reasons,
        String own) {
    private static final int OWN_SECONDS = 300;

    /// One sentence.
    ///
    /// @param key which
    /// @param values what goes into its places
    record Why(String key, Map<String, String> values) {
        static Why of(Reason reason) {
            return new Why(reason.key(), reason.values());
        }
    }

    static SessionStep of(Step step) {
        List<Why> reasons = step.reasons().stream().map(Why::of).toList();
        return switch (step) {
            case Step.Press p ->
                    new SessionStep(
                            p.id(),
                            p.region(),
                            p.tool(),
                            p.posture(),
                            p.technique(),
                            p.seconds(),
                            p.breathing(),
                            p.pressure().id(),
                            reasons,
                            "");
            case Step.Calm c ->
                    new SessionStep(
                            c.id(), "", "", "", "", c.seconds(), c.breathing(), "", reasons, "");
        };
    }

    static SessionStep ofOwn(String idea) {
        Why why = new Why("practice.reason.own-choice", Map.of());
        return new SessionStep(
                "own", "", "", "", "", OWN_SECONDS, "own-pace", "", List.of(why), idea);
    }

    boolean isOwn() {
        return !own.isEmpty();
    }

    boolean presses() {
        return !region.isEmpty();
    }
}
