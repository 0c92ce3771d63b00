package org.settle.web.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.settle.markup.Element;
import org.settle.web.checkin.CheckIns;
import org.settle.web.day.DayClock;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Leaving a trial for some days, coming back to it, and stopping it. None of it needs a reason.
@Controller
@RequestMapping("/trial")
class PausePages {
    /// Why somebody pauses, where that is said.
    private static final List<String> REASONS = List.of("travel", "illness", "busy", "other");

    /// With one of them, the key of its name.
    static final String AWAY = "trial.away-";

    private final Trials trials;
    private final CheckIns checkIns;
    private final DayClock days;

    PausePages(Trials trials, CheckIns checkIns, DayClock days) {
        this.trials = trials;
        this.checkIns = checkIns;
        this.days = days;
    }

    @GetMapping("/pause")
    View pause(Visit visit) {
        Optional<MyTrial> mine = mine(visit);
        if (mine.isEmpty()) {
            return new Redirect("/trial");
        }
        if (mine.get().kept().isPaused(days.today())) {
            return asked(visit, "trial.go-on", "/trial/go-on");
        }
        List<Element> reasons =
                REASONS.stream()
                        .map(r -> Ui.choice("radio", "reason", r, visit.say(AWAY + r), false))
                        .toList();
        return asked(
                visit, "trial.pause", "/trial/pause", Ui.choices(visit.say("trial.away"), reasons));
    }

    @PostMapping("/pause")
    View pauseNow(Visit visit, @RequestParam(defaultValue = "") String reason) {
        LocalDate today = days.today();
        String why = REASONS.contains(reason) ? AWAY + reason : "";
        return change(
                visit,
                t -> t.isPaused(today) ? t : t.pausing(today, why, days.moment().toInstant()));
    }

    @PostMapping("/go-on")
    View goOn(Visit visit) {
        LocalDate today = days.today();
        return change(visit, t -> t.isPaused(today) ? t.goingOn(today) : t);
    }

    @GetMapping("/stop")
    View stop(Visit visit) {
        return mine(visit).isEmpty()
                ? new Redirect("/trial")
                : asked(visit, "trial.stop", "/trial/stop");
    }

    @PostMapping("/stop")
    View stopNow(Visit visit) {
        Optional<MyTrial> mine = mine(visit).filter(t -> !t.isOver(days.today()));
        if (mine.isEmpty()) {
            return new Redirect("/trial");
        }
        LocalDate last = days.today().minusDays(1);
        if (last.isBefore(mine.get().start())) {
            checkIns.askAsUsual(visit.self());
        }
        return change(visit, t -> t.stoppingAfter(last));
    }

    /// What it means, whatever else is asked, and one button that does it.
    private static Page asked(Visit visit, String title, String path, Element... questions) {
        return Page.of(visit, title)
                .add(
                        Ui.p(visit.say(title + "-what")),
                        Ui.form(visit, path, questions)
                                .add(
                                        Ui.actions(
                                                Ui.send(visit.say(title + "-now")),
                                                Ui.secondary(visit.say("ui.back"), "/trial"))));
    }

    private View change(Visit visit, UnaryOperator<KeptTrial> by) {
        mine(visit).ifPresent(t -> trials.change(visit.self(), t.key(), by));
        return new Redirect("/trial");
    }

    private Optional<MyTrial> mine(Visit visit) {
        return visit.person().flatMap(trials::current);
    }
}
