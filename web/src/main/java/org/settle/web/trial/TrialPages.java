package org.settle.web.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.report.Html;
import org.settle.report.chart.ArmRibbon;
import org.settle.report.chart.Frame;
import org.settle.report.words.Speech;
import org.settle.web.day.DayClock;
import org.settle.web.day.DayViews;
import org.settle.web.store.Person;
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

/// My trial while it runs: what the lot says for today, and where I am. No word on what helps.
@Controller
@RequestMapping("/trial")
class TrialPages {
    private final Trials trials;
    private final TrialWatch watch;
    private final Interventions interventions;
    private final ArmSessions arms;
    private final TrialDays trialDays;
    private final DayClock days;

    TrialPages(
            Trials trials,
            TrialWatch watch,
            Interventions interventions,
            ArmSessions arms,
            TrialDays trialDays,
            DayClock days) {
        this.trials = trials;
        this.watch = watch;
        this.interventions = interventions;
        this.arms = arms;
        this.trialDays = trialDays;
        this.days = days;
    }

    @GetMapping
    View trial(Visit visit) {
        Optional<MyTrial> mine = visit.person().flatMap(watch::current);
        Page page =
                mine.map(t -> running(visit, t))
                        .orElseGet(
                                () ->
                                        Page.of(visit, "trial.title")
                                                .add(
                                                        Ui.p(visit.say("trial.what")),
                                                        Ui.p(visit.say("trial.what-not")),
                                                        Ui.actions(
                                                                Ui.primary(
                                                                        visit.say("trial.new"),
                                                                        "/trial/new"),
                                                                Ui.secondary(
                                                                        visit.say("trial.examples"),
                                                                        "/trial/examples"))));
        return page.addAll(before(visit));
    }

    private Page running(Visit visit, MyTrial mine) {
        LocalDate today = days.today();
        int day = mine.dayOf(today);
        Page page = Page.of(visit, "trial.title").charts();
        page.add(Ui.p(TrialWords.question(visit, mine.kept().arms(), mine.kept().idea())));
        if (mine.isOver(today)) {
            page.add(
                    Ui.p(visit.say("trial.over")),
                    Ui.actions(
                            Ui.primary(
                                    visit.say("trial.to-result"),
                                    "/trial/" + mine.key() + "/result")));
        } else {
            page.add(today(visit, mine, today));
        }
        Speech speech = Speech.typeset(visit.words().locale());
        page.add(
                Ui.report(
                        List.of(
                                Html.figure(
                                        speech,
                                        new ArmRibbon(speech)
                                                .draw(
                                                        new Frame(
                                                                "ribbon",
                                                                Answers.context(visit).mark()),
                                                        mine.trial(),
                                                        Math.max(0, day))))));
        if (!mine.isOver(today)) {
            page.add(
                    safety(visit, mine),
                    Ui.actions(
                            Ui.secondary(
                                    visit.say(
                                            mine.kept().isPaused(today)
                                                    ? "trial.go-on"
                                                    : "trial.pause"),
                                    "/trial/pause"),
                            Ui.secondary(visit.say("trial.stop"), "/trial/stop")));
        }
        return page.add(locked(visit, mine));
    }

    /// What is on today, with one thing to do.
    private Element today(Visit visit, MyTrial mine, LocalDate today) {
        Element card = Ui.card(Ui.heading(visit.say("day.today")));
        return TrialToday.of(
                        visit,
                        mine,
                        today,
                        trialDays.isDone(visit.self(), mine, today),
                        interventions)
                .map(card::addAll)
                .orElseGet(
                        () ->
                                card.add(
                                        Ui.p(
                                                visit.say(
                                                        "trial.begins",
                                                        Map.of(
                                                                "day",
                                                                DayViews.name(
                                                                        visit, mine.start()))))));
    }

    /// What pauses the trial by itself, and when it did.
    private static Element safety(Visit visit, MyTrial mine) {
        return Ui.fold(visit.say("trial.stops"), TrialWords.stopRules(visit))
                .addAll(TrialWords.pausedItself(visit, mine, mine.start()))
                .add(Ui.actions(Ui.secondary(visit.say("trial.look"), "/trial/look")));
    }

    private static Element locked(Visit visit, MyTrial mine) {
        String seal = mine.trial().locked().orElseThrow().sha256();
        return Ui.fold(
                visit.say("trial.plan"),
                Ui.p(visit.say("trial.plan-what")),
                Ui.p(seal).with("class", "kept"),
                Ui.p(visit.say("trial.diary-file-what")),
                Ui.actions(
                        Ui.secondary(
                                visit.say("trial.plan-file"),
                                "/trial/" + mine.key() + "/settle-trial.protocol"),
                        Ui.secondary(
                                visit.say("trial.diary-file"),
                                "/trial/" + mine.key() + "/settle-trial.csv")));
    }

    private List<Element> before(Visit visit) {
        boolean any =
                visit.person().map(trials::all).orElse(List.of()).stream()
                        .anyMatch(t -> t.kept().seal().isPresent());
        return any
                ? List.of(Ui.actions(Ui.secondary(visit.say("trial.history"), "/trial/history")))
                : List.of();
    }

    /// The session that the lot says for today.
    @PostMapping("/session")
    View session(Visit visit) {
        Optional<MyTrial> mine = mine(visit);
        Optional<Intervention> arm =
                mine.filter(t -> !t.kept().isPaused(days.today()))
                        .flatMap(t -> t.armOn(days.today()).map(k -> t.kept().arms().get(k)))
                        .flatMap(interventions::find)
                        .filter(i -> !i.isUsual());
        if (arm.isEmpty()) {
            return new Redirect("/trial");
        }
        Person person = visit.self();
        String idea = mine.orElseThrow().kept().idea();
        boolean possible =
                arms.against(Optional.of(person), arm.get(), idea)
                        .filter(reason -> !reason.key().equals(ArmSessions.CALM_TODAY))
                        .isEmpty();
        return new Redirect(
                possible
                        ? "/session/" + arms.begin(person, arm.get(), idea)
                        : "/start/result?waited=yes");
    }

    /// How much somebody thinks that what begins now will help.
    @PostMapping("/expect")
    View expect(Visit visit, @RequestParam(defaultValue = "") String value) {
        Optional<MyTrial> mine = mine(visit);
        if (mine.filter(t -> TrialCard.asks(t, days.today())).isPresent()
                && value.matches("[0-9]|10")) {
            trials.change(
                    visit.self(),
                    mine.get().key(),
                    t -> t.expecting(days.today(), Integer.parseInt(value)));
        }
        return new Redirect("/today");
    }

    private Optional<MyTrial> mine(Visit visit) {
        return visit.person().flatMap(trials::current);
    }
}
