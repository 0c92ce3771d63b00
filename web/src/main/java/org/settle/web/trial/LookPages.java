package org.settle.web.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.settle.report.Html;
import org.settle.report.chart.DayStrips;
import org.settle.report.chart.Frame;
import org.settle.report.words.Speech;
import org.settle.web.day.DayClock;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// The days so far, each kind of day apart. Only for whoever asks for it: who knows which days
/// looked better rates the next ones by it. That somebody looked is kept, and told with the answer.
@Controller
class LookPages {
    private final Trials trials;
    private final TrialDays trialDays;
    private final DayClock days;

    LookPages(Trials trials, TrialDays trialDays, DayClock days) {
        this.trials = trials;
        this.trialDays = trialDays;
        this.days = days;
    }

    @GetMapping("/trial/look")
    View look(Visit visit) {
        Optional<MyTrial> mine = running(visit);
        if (mine.isEmpty()) {
            return new Redirect("/trial");
        }
        return mine.get().kept().looked().isPresent()
                ? shown(visit, mine.get())
                : Page.of(visit, "trial.look")
                        .add(
                                Ui.p(visit.say("trial.look-what")),
                                Ui.form(visit, "/trial/look")
                                        .add(
                                                Ui.actions(
                                                        Ui.primary(
                                                                visit.say("trial.look-not"),
                                                                "/trial"),
                                                        Ui.sendWith(
                                                                visit.say("trial.look-now"),
                                                                "sure",
                                                                "yes"))));
    }

    @PostMapping("/trial/look")
    View lookNow(Visit visit) {
        LocalDate today = days.today();
        running(visit)
                .ifPresent(t -> trials.change(visit.self(), t.key(), kept -> kept.looking(today)));
        return new Redirect("/trial/look");
    }

    private View shown(Visit visit, MyTrial mine) {
        TrialDiary diary = trialDays.of(visit.self(), mine, days.today());
        Page page = Page.of(visit, "trial.look").charts();
        if (diary.hasRatings()) {
            Speech speech = Speech.typeset(visit.words().locale());
            DayStrips strips =
                    new DayStrips(speech, mine.trial(), diary.diary(), mine.trial().mainOutcome());
            page.add(
                    Ui.p(visit.say("trial.look-no-answer")),
                    Ui.report(
                            List.of(
                                    Html.figure(
                                            speech,
                                            strips.draw(
                                                    new Frame(
                                                            "days",
                                                            Answers.context(visit).mark()))))));
        } else {
            page.add(Ui.p(visit.say("trial.look-nothing")));
        }
        return page.add(Ui.actions(Ui.secondary(visit.say("ui.back"), "/trial")));
    }

    private Optional<MyTrial> running(Visit visit) {
        return visit.person()
                .flatMap(trials::current)
                .filter(t -> !t.isOver(days.today()) && t.dayOf(days.today()) > 0);
    }
}
