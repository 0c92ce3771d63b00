package org.settle.web.example;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.practice.SessionPlan;
import org.settle.simulator.Rated;
import org.settle.trial.design.SeededRandom;
import org.settle.web.checkin.CheckIn;
import org.settle.web.checkin.Outcome;
import org.settle.web.pain.PainMap;
import org.settle.web.session.Effort;
import org.settle.web.sleep.SleepNight;
import org.settle.web.trial.PastTrials;
import org.settle.web.ui.Visit;

/// What an example writes on a day. What was rated and done comes from the simulator; the small
/// things beside it, such as coffee, are drawn here and change nothing.
///
/// @param visit in whose language the notes are
/// @param example who writes
/// @param lived the days as they were lived
/// @param plan what a session of it consists of
/// @param chance for the small things
record ExampleDiary(
        Visit visit, Example example, LivedDays lived, SessionPlan plan, SeededRandom chance) {
    private static final int PAIN_EVERY = 3;
    private static final int MOST = 10;
    private static final List<String> THINGS = List.of("coffee", "long-day", "visit");

    /// By the day of the trial.
    private static final Map<Integer, String> NOTES =
            Map.of(
                    -2, "example.note-rain",
                    18, "example.note-long",
                    52, "example.note-walk",
                    77, "example.note-rain");

    static ExampleDiary of(Visit visit, Example example, LivedDays lived, SessionPlan plan) {
        return new ExampleDiary(visit, example, lived, plan, SeededRandom.of(example.seed()));
    }

    boolean isInTrial(LocalDate day) {
        return lived.dayOf(day) >= 1 && lived.dayOf(day) <= PastTrials.DAYS;
    }

    /// Whether a journey begins, on which the trial pauses.
    boolean leaves(LocalDate day) {
        return example.away() > 0 && lived.dayOf(day) == example.away();
    }

    /// The day after the last evening, when that is rated.
    boolean seesAnswer(LocalDate day) {
        return lived.dayOf(day) == PastTrials.DAYS + 1;
    }

    /// As what a session is begun: by the lot, or on one's own.
    String kind(LocalDate day) {
        return lived.isDrawn(day) ? PastTrials.ARM : "programme";
    }

    CheckIn checkIn(LocalDate day, boolean practises) {
        return CheckIn.whole(
                Map.of(
                        Outcome.SLEEP.id(), lived.rating(Rated.SLEEP, day),
                        Outcome.WORRY.id(), lived.rating(Rated.WORRY, day)),
                things(day),
                Optional.ofNullable(NOTES.get(lived.dayOf(day))).map(visit::say).orElse(""),
                practises,
                lived.isLate(day));
    }

    private List<String> things(LocalDate day) {
        List<String> some = THINGS.stream().filter(_ -> chance.below(PAIN_EVERY + 1) == 0).toList();
        return leaves(day) ? List.of("travel") : some;
    }

    SleepNight night(LocalDate day, ZoneId zone) {
        return new SleepNight(
                lived.night(day),
                zone.getId(),
                Optional.of(lived.rating(Rated.SLEEP, day)),
                true,
                lived.isLate(day));
    }

    Optional<PainMap> pain(LocalDate day) {
        int pain = lived.rating(Rated.PAIN, day);
        return Math.floorMod(lived.dayOf(day), PAIN_EVERY) == 0
                ? Optional.of(
                        new PainMap(
                                pain == 0 ? Map.of() : Map.of(example.sore(), pain),
                                lived.isLate(day)))
                : Optional.empty();
    }

    Effort effort(LocalDate day) {
        int before = 4 + chance.below(4);
        int discomfort = 2 + chance.below(3);
        return new Effort(
                lived.share(day),
                before,
                discomfort,
                Math.clamp(before - example.eased(), 0, MOST));
    }
}
