package org.settle.web.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.settle.trial.ProtocolText;
import org.settle.trial.Trial;
import org.settle.web.checkin.Outcome;
import org.settle.web.store.Kind;

/// A locked trial as it is stored. The protocol is kept as its text and never rewritten; what
/// happens on the way is noted beside it. It is read as a [MyTrial], which verifies it.
///
/// @param protocol the text, with its seal
/// @param arms ids of interventions, in the order of the protocol's arms
/// @param idea the own idea, or empty
/// @param outcomes in the order of the protocol's outcomes
/// @param pauses days that were left out
/// @param expectation by date, how much somebody thought that a treatment would help, 0 to 10
/// @param stopped the last day, where it was stopped before its end
/// @param guess what somebody thought the answer would be, before it was shown
/// @param seal the SHA-256 of the diary when the answer was shown first
/// @param decision what somebody made of the answer, one of [#DECISIONS]
/// @param noted things that are counted as covariates, in the plan's order; older trials have none
/// @param limit the discomfort in a session above which the trial pauses itself; older trials have
///   none
/// @param looked when somebody first asked to see the days of each kind apart, before the end
record KeptTrial(
        String protocol,
        List<String> arms,
        String idea,
        List<Outcome> outcomes,
        List<Pause> pauses,
        Map<String, Integer> expectation,
        Optional<LocalDate> stopped,
        Optional<String> guess,
        Optional<String> seal,
        Optional<String> decision,
        Optional<List<String>> noted,
        Optional<Integer> limit,
        Optional<LocalDate> looked) {
    /// What somebody can make of an answer.
    static final List<String> DECISIONS = List.of("keep", "drop", "open");

    static final Kind<KeptTrial> KIND = new Kind<>("trial", KeptTrial.class);

    /// Days that were left out.
    ///
    /// @param from the first
    /// @param until the last, or nothing as long as it goes on
    /// @param reason the key of a sentence: which stop rule began it, or why somebody paused, where
    ///   that was said; else empty
    /// @param at the moment it began; older pauses have none
    record Pause(LocalDate from, Optional<LocalDate> until, String reason, Optional<Instant> at) {
        boolean isAnyDay() {
            return until.filter(from::isAfter).isEmpty();
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
        }
    }

    static KeptTrial locked(Trial trial, Draft draft, List<Outcome> outcomes, int limit) {
        return new KeptTrial(
                ProtocolText.write(trial),
                draft.arms(),
                draft.idea(),
                outcomes,
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(draft.things()),
                Optional.of(limit),
                Optional.empty());
    }

    /// What is counted as a covariate, in the plan's order.
    List<String> things() {
        return noted.orElse(List.of());
    }

    boolean isPaused(LocalDate day) {
        return pauses.stream().anyMatch(p -> p.holds(day));
    }

    KeptTrial pausing(LocalDate from, String reason, Instant at) {
        List<Pause> all = new ArrayList<>(pauses);
        all.add(new Pause(from, Optional.empty(), reason, Optional.of(at)));
        return with(all, expectation, stopped, guess, seal, decision, looked);
    }

    /// Goes on from a day. A pause that began on it holds no day, but it is known that it was
    /// there.
    KeptTrial goingOn(LocalDate day) {
        List<Pause> all =
                pauses.stream()
                        .map(
                                p ->
                                        p.until().isPresent()
                                                ? p
                                                : new Pause(
                                                        p.from(),
                                                        Optional.of(day.minusDays(1)),
                                                        p.reason(),
                                                        p.at()))
                        .toList();
        return with(all, expectation, stopped, guess, seal, decision, looked);
    }

    KeptTrial expecting(LocalDate day, int amount) {
        Map<String, Integer> all = new TreeMap<>(expectation);
        all.put(day.toString(), amount);
        return with(pauses, all, stopped, guess, seal, decision, looked);
    }

    KeptTrial stoppingAfter(LocalDate day) {
        return with(pauses, expectation, Optional.of(day), guess, seal, decision, looked);
    }

    KeptTrial guessing(String what) {
        return with(pauses, expectation, stopped, Optional.of(what), seal, decision, looked);
    }

    KeptTrial shownWith(String hash) {
        return with(pauses, expectation, stopped, guess, Optional.of(hash), decision, looked);
    }

    KeptTrial deciding(String what) {
        return with(pauses, expectation, stopped, guess, seal, Optional.of(what), looked);
    }

    /// The first look counts.
    KeptTrial looking(LocalDate day) {
        Optional<LocalDate> first = Optional.of(looked.orElse(day));
        return with(pauses, expectation, stopped, guess, seal, decision, first);
    }

    private KeptTrial with(
            List<Pause> left,
            Map<String, Integer> expected,
            Optional<LocalDate> last,
            Optional<String> guessed,
            Optional<String> sealed,
            Optional<String> decided,
            Optional<LocalDate> seen) {
        return new KeptTrial(
                protocol, arms, idea, outcomes, left, expected, last, guessed, sealed, decided,
                noted, limit, seen);
    }
}
