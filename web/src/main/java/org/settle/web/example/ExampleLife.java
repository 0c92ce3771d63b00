package org.settle.web.example;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.settle.practice.Programme;
import org.settle.practice.SessionPlan;
import org.settle.web.checkin.CheckIns;
import org.settle.web.day.DayClock;
import org.settle.web.pain.PainMaps;
import org.settle.web.session.Sessions;
import org.settle.web.sleep.SleepNights;
import org.settle.web.start.Programmes;
import org.settle.web.start.WholeWay;
import org.settle.web.store.Person;
import org.settle.web.trial.PastTrials;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// Writes weeks with Settle into the store, day by day until yesterday, through the records of the
/// app itself. Today is left to whoever looks around.
@Component
class ExampleLife {
    private static final int DAYS_BEFORE = 14;
    private static final int EVENING = 21;

    private final WholeWay start;
    private final Programmes programmes;
    private final PastTrials trials;
    private final CheckIns checkIns;
    private final SleepNights nights;
    private final PainMaps maps;
    private final Sessions sessions;
    private final DayClock days;

    ExampleLife(
            WholeWay start,
            Programmes programmes,
            PastTrials trials,
            CheckIns checkIns,
            SleepNights nights,
            PainMaps maps,
            Sessions sessions,
            DayClock days) {
        this.start = start;
        this.programmes = programmes;
        this.trials = trials;
        this.checkIns = checkIns;
        this.nights = nights;
        this.maps = maps;
        this.sessions = sessions;
        this.days = days;
    }

    /// Lives until yesterday.
    ///
    /// @param visit in whose language the plan and the notes are
    /// @param person whose entries they become
    /// @param example who lives
    /// @param moment how far the trial is today
    void live(Visit visit, Person person, Example example, Moment moment) {
        LocalDate today = days.today();
        LocalDate first = today.minusDays(moment.days());
        start.go(person, Set.of("poor-sleep", "worry"));
        int[] order = trials.lock(visit, person, first, example.seed());
        SessionPlan plan =
                programmes.of(person, Optional.empty()).map(Programme::session).orElseThrow();
        ExampleDiary diary =
                ExampleDiary.of(visit, example, LivedDays.of(example, order, first), plan);
        first.minusDays(DAYS_BEFORE).datesUntil(today).forEach(day -> day(person, diary, day));
    }

    private void day(Person person, ExampleDiary diary, LocalDate day) {
        boolean inTrial = diary.isInTrial(day);
        if (diary.leaves(day)) {
            trials.pause(person, day);
        }
        boolean mayPractise = !inTrial || trials.begin(person, day, diary.example().hope());
        boolean practises = mayPractise && diary.lived().share(day) > 0;
        if (diary.lived().isWritten(day)) {
            write(person, diary, day, practises);
        }
        if (practises) {
            sessions.keep(
                    person,
                    day.atTime(EVENING, 0).atZone(days.moment().getZone()),
                    diary.plan(),
                    diary.kind(day),
                    diary.effort(day));
        }
        if (diary.seesAnswer(day)) {
            trials.answer(person, diary.example().guess());
        }
    }

    private void write(Person person, ExampleDiary diary, LocalDate day, boolean practises) {
        checkIns.keep(person, day, diary.checkIn(day, practises));
        nights.save(person, day, diary.night(day, days.moment().getZone()));
        diary.pain(day).ifPresent(map -> maps.keep(person, day, map));
    }
}
