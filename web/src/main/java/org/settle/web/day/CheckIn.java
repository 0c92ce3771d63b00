package org.settle.web.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.settle.web.store.Kind;

/// What somebody wrote about one day.
///
/// @param ratings by question, 0 to 10; a question that was skipped stands in `skipped`
/// @param skipped the questions that were left out
/// @param things what else was that day, by id
/// @param note any text
/// @param asked which of the last two screens were answered: `things`, `note`
/// @param late whether it was written on the next day
record CheckIn(
        Map<String, Integer> ratings,
        List<String> skipped,
        List<String> things,
        String note,
        List<String> asked,
        boolean late) {
    static final Kind<CheckIn> KIND = new Kind<>("check-in", CheckIn.class);

    /// What is rated each day.
    static final List<String> QUESTIONS = List.of("sleep", "worry", "pain");

    static final CheckIn EMPTY = new CheckIn(Map.of(), List.of(), List.of(), "", List.of(), false);

    /// The screen that comes next: a question, `things`, `note`, or nothing when all is said.
    Optional<String> next() {
        return QUESTIONS.stream()
                .filter(q -> !ratings.containsKey(q) && !skipped.contains(q))
                .findFirst()
                .or(
                        () ->
                                List.of("things", "note").stream()
                                        .filter(s -> !asked.contains(s))
                                        .findFirst());
    }

    CheckIn rated(String question, int value, boolean isLate) {
        Map<String, Integer> all = new LinkedHashMap<>(ratings);
        all.put(question, value);
        return new CheckIn(all, skipped, things, note, asked, isLate);
    }

    CheckIn skipping(String question, boolean isLate) {
        return new CheckIn(ratings, plus(skipped, question), things, note, asked, isLate);
    }

    CheckIn withThings(List<String> all, boolean isLate) {
        return new CheckIn(ratings, skipped, List.copyOf(all), note, plus(asked, "things"), isLate);
    }

    CheckIn withNote(String text, boolean isLate) {
        return new CheckIn(ratings, skipped, things, text, plus(asked, "note"), isLate);
    }

    private static List<String> plus(List<String> some, String one) {
        return Stream.concat(some.stream(), Stream.of(one)).distinct().toList();
    }
}
