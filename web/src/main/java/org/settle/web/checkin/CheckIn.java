package org.settle.web.checkin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.settle.web.store.Kind;

/// What somebody wrote about one day.
///
/// @param ratings by outcome, 0 to 10
/// @param skipped the outcomes that were left out
/// @param things what else was that day, by id
/// @param note any text
/// @param asked which of the screens after the outcomes were answered or skipped
/// @param session whether there was a session, as far as it was said or logged
/// @param late whether it was written after the day had ended
public record CheckIn(
        Map<String, Integer> ratings,
        List<String> skipped,
        List<String> things,
        String note,
        List<String> asked,
        Optional<Boolean> session,
        boolean late) {
    static final Kind<CheckIn> KIND = new Kind<>("check-in", CheckIn.class);

    /// The screens after the outcomes.
    static final String SESSION = "session";

    static final String THINGS = "things";
    static final String NOTE = "note";

    static final CheckIn EMPTY =
            new CheckIn(Map.of(), List.of(), List.of(), "", List.of(), Optional.empty(), false);

    /// A check-in with all its screens answered.
    ///
    /// @param ratings by outcome, 0 to 10
    /// @param things what else was that day, by id
    /// @param note any text
    /// @param session whether there was a session
    /// @param late whether it was written after the day had ended
    /// @return the check-in
    public static CheckIn whole(
            Map<String, Integer> ratings,
            List<String> things,
            String note,
            boolean session,
            boolean late) {
        return new CheckIn(
                ratings,
                List.of(),
                things,
                note,
                List.of(SESSION, THINGS, NOTE),
                Optional.of(session),
                late);
    }

    /// The screen that comes next.
    ///
    /// @param outcomes what this person is asked
    /// @return an outcome's id, `session`, `things`, `note`, or nothing when all is said
    public Optional<String> next(List<Outcome> outcomes) {
        return screens(outcomes).filter(s -> !answered(s)).findFirst();
    }

    static Stream<String> screens(List<Outcome> outcomes) {
        return Stream.concat(outcomes.stream().map(Outcome::id), Stream.of(SESSION, THINGS, NOTE));
    }

    private boolean answered(String screen) {
        return ratings.containsKey(screen)
                || skipped.contains(screen)
                || asked.contains(screen)
                || (screen.equals(SESSION) && session.isPresent());
    }

    CheckIn rated(String outcome, int value) {
        Map<String, Integer> all = new LinkedHashMap<>(ratings);
        all.put(outcome, value);
        return new CheckIn(all, without(outcome), things, note, asked, session, late);
    }

    CheckIn skipping(String outcome) {
        Map<String, Integer> all = new LinkedHashMap<>(ratings);
        all.remove(outcome);
        return new CheckIn(all, plus(skipped, outcome), things, note, asked, session, late);
    }

    CheckIn withSession(Optional<Boolean> done) {
        return new CheckIn(ratings, skipped, things, note, plus(asked, SESSION), done, late);
    }

    CheckIn withThings(List<String> all) {
        return new CheckIn(
                ratings, skipped, List.copyOf(all), note, plus(asked, THINGS), session, late);
    }

    CheckIn withNote(String text) {
        return new CheckIn(ratings, skipped, things, text, plus(asked, NOTE), session, late);
    }

    CheckIn writtenLate(boolean isLate) {
        return new CheckIn(ratings, skipped, things, note, asked, session, isLate);
    }

    private List<String> without(String outcome) {
        return skipped.stream().filter(s -> !s.equals(outcome)).toList();
    }

    private static List<String> plus(List<String> some, String one) {
        return Stream.concat(some.stream(), Stream.of(one)).distinct().toList();
    }
}
