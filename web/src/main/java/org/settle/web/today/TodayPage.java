package org.settle.web.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.web.checkin.CheckIns;
import org.settle.web.day.DayClock;
import org.settle.web.session.Sessions;
import org.settle.web.sleep.SleepNights;
import org.settle.web.store.Person;
import org.settle.web.trial.TrialCard;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Today: one thing to do next, the others in quiet letters, and how many days have a note.
@Controller
class TodayPage {
    private final CheckIns checkIns;
    private final SleepNights nights;
    private final Sessions sessions;
    private final DayClock days;
    private final TrialCard trial;

    TodayPage(
            CheckIns checkIns,
            SleepNights nights,
            Sessions sessions,
            DayClock days,
            TrialCard trial) {
        this.trial = trial;
        this.checkIns = checkIns;
        this.nights = nights;
        this.sessions = sessions;
        this.days = days;
    }

    @GetMapping("/today")
    View today(Visit visit) {
        List<Element> ofTrial = trial.of(visit);
        // With a trial the lot says whether there is a session.
        Next next = next(visit.person(), ofTrial.isEmpty());
        Page page = Page.of(visit, "day.today").addAll(ofTrial);
        page.add(Ui.p(visit.say("day.next-" + next.id())));
        Element ways = Ui.actions();
        if (next != Next.REST) {
            ways.add(Ui.primary(visit.say("day.way-" + next.id()), next.path()));
        }
        for (Next other : Next.values()) {
            boolean shown = other != Next.SESSION || ofTrial.isEmpty();
            if (shown && other != next && other != Next.REST) {
                ways.add(Ui.secondary(visit.say("day.way-" + other.id()), other.path()));
            }
        }
        ways.add(Ui.secondary(visit.say("day.way-pain"), "/pain"));
        yesterday(visit).ifPresent(ways::add);
        return page.add(ways, quietLine(visit));
    }

    private Next next(Optional<Person> known, boolean choosesSessions) {
        LocalDate today = days.today();
        if (days.isMorning() && known.flatMap(p -> nights.of(p, today)).isEmpty()) {
            return Next.SLEEP;
        }
        if (choosesSessions && known.map(p -> sessions.minutesOn(p, today)).orElse(0L) == 0) {
            return Next.SESSION;
        }
        return known.filter(p -> checkIns.isDone(p, today)).isPresent() ? Next.REST : Next.CHECK_IN;
    }

    /// Until noon a day that was left out can be added; after that it is simply empty.
    private Optional<Element> yesterday(Visit visit) {
        LocalDate day = days.today().minusDays(1);
        boolean written =
                visit.person().filter(p -> !checkIns.between(p, day, day).isEmpty()).isPresent();
        return written || !days.isOpen(day)
                ? Optional.empty()
                : Optional.of(Ui.secondary(visit.say("day.yesterday"), "/check-in?day=" + day));
    }

    private Element quietLine(Visit visit) {
        LocalDate today = days.today();
        int count =
                visit.person()
                        .map(p -> checkIns.between(p, today.minusDays(6), today).size())
                        .orElse(0);
        String line =
                switch (count) {
                    case 0 -> visit.say("day.week-none");
                    case 1 -> visit.say("day.week-one");
                    default -> visit.say("day.week-some", Map.of("days", Integer.toString(count)));
                };
        return Ui.quiet(line);
    }

    private enum Next {
        SLEEP("sleep", "/sleep"),
        SESSION("session", "/practice"),
        CHECK_IN("check-in", "/check-in"),
        REST("rest", "/today");

        private final String id;
        private final String path;

        Next(String id, String path) {
            this.id = id;
            this.path = path;
        }

        private String id() {
            return id;
        }

        private String path() {
            return path;
        }
    }
}
