package org.settle.web.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.settle.practice.Programme;
import org.settle.practice.ScreenOutcome;
import org.settle.practice.SessionPlan;
import org.settle.practice.Tailoring;
import org.settle.web.start.Programmes;
import org.settle.web.start.Screening;
import org.settle.web.store.Person;
import org.settle.web.ui.Field;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// A session from its start to the last question. Every answer is saved before the next page.
@Controller
@RequestMapping("/session")
class SessionPages {
    private static final int LONGEST_REASON = 500;

    private final Sessions sessions;
    private final Screening screening;
    private final Tailoring tailoring;
    private final Player player;
    private final Programmes programmes;

    SessionPages(
            Sessions sessions,
            Screening screening,
            Tailoring tailoring,
            Player player,
            Programmes programmes) {
        this.sessions = sessions;
        this.screening = screening;
        this.tailoring = tailoring;
        this.player = player;
        this.programmes = programmes;
    }

    /// Without an answered safety screen there is no session: the questions come first.
    @PostMapping("/start")
    View start(Visit visit, @RequestParam(defaultValue = "gentle") String kind) {
        Person person = visit.self();
        Optional<ScreenOutcome> outcome = screening.outcome(person);
        if (outcome.isEmpty()) {
            return new Redirect("/start");
        }
        if (outcome.get() instanceof ScreenOutcome.DoNotStart) {
            return new Redirect("/start/result");
        }
        Optional<SessionPlan> own =
                kind.equals("programme")
                        ? programmes.of(person, sessions.last(person)).map(Programme::session)
                        : Optional.empty();
        String id =
                sessions.plan(person, own.orElseGet(() -> tailoring.gentleSession(outcome.get())));
        return new Redirect("/session/" + id);
    }

    @GetMapping("/{id}")
    View show(Visit visit, @PathVariable String id) {
        Session session = mine(visit, id);
        return switch (session.stage()) {
            case BEFORE -> rating(visit, id, "before", "session.before");
            case RUNNING -> player.page(visit, id, session);
            case DISCOMFORT -> rating(visit, id, "discomfort", "session.discomfort");
            case AFTER -> rating(visit, id, "after", "session.after");
            case OVER -> over(visit, id, session);
        };
    }

    @PostMapping("/{id}/before")
    View before(
            Visit visit,
            @PathVariable String id,
            @RequestParam(required = false) Optional<String> value) {
        return change(visit, id, s -> s.begun(value.flatMap(SessionPages::rated)));
    }

    @PostMapping("/{id}/progress")
    View progress(
            Visit visit,
            @PathVariable String id,
            @RequestParam int step,
            @RequestParam int seconds) {
        change(visit, id, s -> s.progressed(step, seconds));
        return (_, _, response) -> response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    @PostMapping("/{id}/next")
    View next(
            Visit visit,
            @PathVariable String id,
            @RequestParam int step,
            @RequestParam int seconds) {
        return change(visit, id, s -> s.next(step, seconds));
    }

    @PostMapping("/{id}/softer")
    View softer(Visit visit, @PathVariable String id) {
        return change(visit, id, Session::softened);
    }

    @PostMapping("/{id}/stop")
    View stop(Visit visit, @PathVariable String id) {
        change(visit, id, Session::stoppedEarly);
        return new Redirect("/session/" + id + "/ground");
    }

    @GetMapping("/{id}/ground")
    View ground(Visit visit, @PathVariable String id) {
        mine(visit, id);
        return Page.of(visit, "session.ground-title")
                .bare()
                .add(
                        Ui.list(
                                List.of(
                                        visit.say("session.ground-1"),
                                        visit.say("session.ground-2"),
                                        visit.say("session.ground-3"),
                                        visit.say("session.ground-4"),
                                        visit.say("session.ground-5"))),
                        Ui.actions(
                                Ui.primary(visit.say("ui.next"), "/session/" + id),
                                Ui.secondary(visit.say("ui.help-now"), "/help")));
    }

    @PostMapping("/{id}/discomfort")
    View discomfort(
            Visit visit,
            @PathVariable String id,
            @RequestParam(required = false) Optional<String> value) {
        return change(visit, id, s -> s.felt(value.flatMap(SessionPages::rated)));
    }

    @PostMapping("/{id}/after")
    View after(
            Visit visit,
            @PathVariable String id,
            @RequestParam(required = false) Optional<String> value) {
        return change(visit, id, s -> s.ended(value.flatMap(SessionPages::rated)));
    }

    @PostMapping("/{id}/why")
    View why(Visit visit, @PathVariable String id, @RequestParam String why) {
        String kept = why.strip();
        return change(
                visit,
                id,
                s -> s.because(kept.substring(0, Math.min(kept.length(), LONGEST_REASON))));
    }

    private View change(Visit visit, String id, UnaryOperator<Session> by) {
        sessions.save(visit.self(), id, by.apply(mine(visit, id)));
        return new Redirect("/session/" + id);
    }

    private Session mine(Visit visit, String id) {
        return visit.person()
                .flatMap(person -> sessions.find(person, id))
                .orElseThrow(
                        () ->
                                new ResponseStatusException(
                                        HttpStatus.NOT_FOUND, "There is no such session here."));
    }

    private static View rating(Visit visit, String id, String answer, String key) {
        String path = "/session/" + id + "/" + answer;
        return Page.of(visit, key)
                .bare()
                .add(
                        Ui.form(
                                visit,
                                path,
                                Ui.scale(
                                        "value",
                                        visit.say(key + "-low"),
                                        visit.say(key + "-high"))),
                        Ui.form(
                                visit,
                                path,
                                Ui.actions(
                                        Ui.sendWith(
                                                visit.say("ui.skip-question"), "skip", "yes"))));
    }

    private static View over(Visit visit, String id, Session session) {
        Page page =
                Page.of(visit, "session.over-title")
                        .add(
                                Ui.p(
                                        visit.say(
                                                "session.over-minutes",
                                                Map.of(
                                                        "minutes",
                                                        Long.toString(session.minutesDone())))));
        if (session.discomfort().orElse(0) > 4) {
            page.add(Ui.card(Ui.p(visit.say("session.over-lighter"))));
        }
        if (session.stopped() && session.why().isEmpty()) {
            page.add(
                    Ui.card(
                            Ui.form(
                                    visit,
                                    "/session/" + id + "/why",
                                    Ui.area(
                                            Field.of(
                                                    "why",
                                                    visit.say("session.why"),
                                                    visit.say("session.why-hint"))),
                                    Ui.sendWith(visit.say("ui.save"), "save", "yes"))));
        }
        return page.add(
                Ui.actions(
                        Ui.primary(visit.say("session.to-check-in"), "/check-in"),
                        Ui.secondary(visit.say("session.to-today"), "/today")));
    }

    private static Optional<Integer> rated(String typed) {
        return typed.matches("[0-9]|10") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
