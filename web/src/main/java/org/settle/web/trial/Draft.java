package org.settle.web.trial;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.settle.web.checkin.CheckIns;
import org.settle.web.checkin.Outcome;
import org.settle.web.store.Kind;

/// A trial that is being planned. Every page of the set-up is saved before the next.
///
/// @param arms ids of interventions, the reference first
/// @param idea the own idea, where one is among the arms
/// @param outcome what carries the answer
/// @param seconds up to two more
/// @param worthwhile the least change worth having, in points
/// @param days how long
/// @param rhythm how often it may change, by name
/// @param noted things that are ticked each day and counted, such as a period; older drafts have
///   none
record Draft(
        List<String> arms,
        String idea,
        Outcome outcome,
        Set<Outcome> seconds,
        double worthwhile,
        int days,
        String rhythm,
        Optional<Set<String>> noted) {
    static final Kind<Draft> KIND = new Kind<>("trial-draft", Draft.class);
    static final String KEY = "own";

    /// How long a trial can be.
    static final List<Integer> LENGTHS = List.of(14, 28, 42, 56, 84);

    /// How often it may change, by name; the lot falls on each day where there are two arms only:
    /// with more there are too many orders to count.
    private static final Map<String, String> RHYTHMS =
            Map.of(
                    "day",
                    "daily:run=2",
                    "two",
                    "blocks:2",
                    "three",
                    "blocks:3",
                    "week",
                    "blocks:7");

    static final List<Double> AMOUNTS = List.of(0.5, 1.0, 1.5, 2.0);

    /// The discomfort in a session, 0 to 10, above which a trial can pause itself.
    static final List<Integer> LIMITS = List.of(4, 6, 8);

    static final int USUAL_LIMIT = 6;

    static Draft first(List<String> arms, Outcome outcome) {
        return new Draft(arms, "", outcome, Set.of(), 1, 56, "week", Optional.empty());
    }

    /// The question of an earlier trial, with all that was chosen for it.
    static Draft again(MyTrial before) {
        KeptTrial kept = before.kept();
        String spec = before.trial().design().orElseThrow().spec();
        return new Draft(
                kept.arms(),
                kept.idea(),
                kept.outcomes().getFirst(),
                Set.copyOf(kept.outcomes().subList(1, kept.outcomes().size())),
                before.trial().mainOutcome().minimalImportantDifference().orElse(1),
                LENGTHS.stream()
                        .filter(n -> n >= before.days())
                        .findFirst()
                        .orElse(LENGTHS.getLast()),
                RHYTHMS.entrySet().stream()
                        .filter(r -> r.getValue().equals(spec))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("week"),
                Optional.of(Set.copyOf(kept.things())));
    }

    /// What can be chosen, the quickest first.
    List<String> rhythms() {
        return List.of(arms.size() == 2 ? "day" : "two", "three", "week");
    }

    /// The design that a name stands for.
    static String design(String rhythm) {
        return Objects.requireNonNull(RHYTHMS.get(rhythm));
    }

    Draft comparing(List<String> changed, String ownIdea) {
        return new Draft(changed, ownIdea, outcome, seconds, worthwhile, days, "week", noted);
    }

    Draft asking(Outcome main, Set<Outcome> others, double amount, Set<String> things) {
        return new Draft(arms, idea, main, others, amount, days, rhythm, Optional.of(things));
    }

    /// The same about sleep alone.
    Draft nights() {
        return new Draft(arms, idea, Outcome.SLEEP, Set.of(), worthwhile, days, rhythm, noted);
    }

    /// What is ticked each day and counted, in order.
    List<String> things() {
        return noted.orElse(Set.of()).stream().sorted().toList();
    }

    /// Whether weeks and a cycle can fall in step, so that one looks like the other.
    boolean mayFallInStep() {
        return things().contains(CheckIns.PERIOD) && rhythm.equals("week");
    }

    Draft lasting(int length, String order) {
        return new Draft(arms, idea, outcome, seconds, worthwhile, length, order, noted);
    }
}
