package org.settle.web.trial;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.settle.trial.Protocols;
import org.settle.trial.Trial;
import org.settle.web.checkin.CheckIns;
import org.settle.web.checkin.Outcome;
import org.settle.web.day.DayClock;
import org.settle.web.store.Person;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// A trial that began some days ago, lived day by day with the same rules as every other: for
/// somebody who is made up. It asks whether rolling helps to sleep, and looks at worry as well.
@Component
public class PastTrials {
    /// How long it is.
    public static final int DAYS = 56;

    /// As what a session of its arm is begun.
    public static final String ARM = "rolling";

    private static final int REST = 3;

    private static final Draft QUESTION =
            new Draft(
                    List.of(Intervention.USUAL, ARM),
                    "",
                    Outcome.SLEEP,
                    Set.of(Outcome.WORRY),
                    0.5,
                    DAYS,
                    "week",
                    Optional.empty());

    private final Trials trials;
    private final TrialWatch watch;
    private final TrialDays trialDays;
    private final CheckIns checkIns;
    private final DayClock days;

    PastTrials(
            Trials trials,
            TrialWatch watch,
            TrialDays trialDays,
            CheckIns checkIns,
            DayClock days) {
        this.trials = trials;
        this.watch = watch;
        this.trialDays = trialDays;
        this.checkIns = checkIns;
        this.days = days;
    }

    /// Locks the plan and asks for its outcomes.
    ///
    /// @param visit in whose language the arms are called
    /// @param person who lives it
    /// @param start the first day
    /// @param seed of the lot
    /// @return the order that was drawn: the arm of each day, 1 for rolling
    public int[] lock(Visit visit, Person person, LocalDate start, long seed) {
        List<Outcome> outcomes = Locking.outcomes(QUESTION);
        Trial trial = Protocols.lock(Locking.trial(visit, QUESTION, outcomes), DAYS, seed, start);
        checkIns.ask(person, outcomes, List.of());
        // A day begins at four: no other trial of that day can be older.
        ZonedDateTime locked = start.atTime(4, 0).atZone(days.moment().getZone());
        trials.keep(
                person,
                start,
                locked,
                KeptTrial.locked(trial, QUESTION, outcomes, Draft.USUAL_LIMIT));
        return trial.locked().orElseThrow().sequence().toArray();
    }

    /// Begins a day: the stop rules, the end of a pause, and how much is hoped for where that is
    /// asked.
    ///
    /// @param person who lives it
    /// @param day which day; nothing later is written yet
    /// @param hope 0 to 10
    /// @return whether what the lot says is done on it; false in a pause
    public boolean begin(Person person, LocalDate day, int hope) {
        MyTrial mine = watch.current(person, day).orElseThrow();
        if (isRested(mine.kept(), day)) {
            trials.change(person, mine.key(), t -> t.goingOn(day));
            mine = mine(person);
        }
        if (TrialCard.asks(mine, day)) {
            trials.change(person, mine.key(), t -> t.expecting(day, hope));
        }
        return !mine.kept().isPaused(day);
    }

    /// Whoever pauses rests for some days; told the same once more, the person goes on at once.
    private static boolean isRested(KeptTrial kept, LocalDate day) {
        return kept.isPaused(day)
                && (kept.pauses().size() > 1 || kept.isPaused(day.minusDays(REST)));
    }

    /// Pauses for some days.
    ///
    /// @param person who lives it
    /// @param day the first day of the pause
    public void pause(Person person, LocalDate day) {
        trials.change(
                person, mine(person).key(), t -> t.pausing(day, "", days.moment().toInstant()));
    }

    /// Guesses and sees the answer. Each day is asked about by wishes again.
    ///
    /// @param person who lived it
    /// @param guess `helps`, `same`, `worse` or `unsure`
    public void answer(Person person, String guess) {
        MyTrial mine = mine(person);
        String hash = trialDays.of(person, mine, days.today()).hash();
        trials.change(person, mine.key(), t -> t.guessing(guess).shownWith(hash));
        checkIns.askAsUsual(person);
    }

    private MyTrial mine(Person person) {
        return trials.current(person).orElseThrow();
    }
}
