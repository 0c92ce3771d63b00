package org.settle.web.session;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.settle.practice.Catalogue;
import org.settle.practice.Companion;
import org.settle.practice.LastSession;
import org.settle.practice.Programme;
import org.settle.practice.ScreenOutcome;
import org.settle.practice.SessionPlan;
import org.settle.practice.Tailoring;
import org.settle.web.help.HeavyNote;
import org.settle.web.start.Programmes;
import org.settle.web.start.Screening;
import org.settle.web.store.Person;
import org.settle.web.ui.Redirect;
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
    private final Catalogue catalogue;
    private final Programmes programmes;
    private final Player player;
    private final Admission admission;
    private final HeavyNote heavyNote;

    SessionPages(
            Sessions sessions,
            Screening screening,
            Tailoring tailoring,
            Catalogue catalogue,
            Programmes programmes,
            Player player,
            Admission admission,
            HeavyNote heavyNote) {
        this.sessions = sessions;
        this.screening = screening;
        this.tailoring = tailoring;
        this.catalogue = catalogue;
        this.programmes = programmes;
        this.player = player;
        this.admission = admission;
        this.heavyNote = heavyNote;
    }

    /// Without an answered safety screen there is no session: the questions come first. Breathing,
    /// grounding and talking stay possible for everybody.
    @PostMapping("/start")
    View start(Visit visit, @RequestParam(defaultValue = "gentle") String kind) {
        Optional<Companion> alone =
                catalogue.companions().stream().filter(c -> c.id().equals(kind)).findFirst();
        Person person = visit.self();
        if (alone.filter(Companion::calm).isPresent()) {
            return begin(person, tailoring.companionSession(kind), false, kind);
        }
        Optional<ScreenOutcome> outcome = screening.outcome(person);
        if (outcome.isEmpty()) {
            return new Redirect("/start");
        }
        if (outcome.get() instanceof ScreenOutcome.DoNotStart
                || (alone.isPresent() && !outcome.get().pressing())) {
            return new Redirect("/start/result");
        }
        if (alone.isPresent()) {
            return begin(person, tailoring.companionSession(kind), false, kind);
        }
        Optional<LastSession> last = sessions.last(person);
        Optional<SessionPlan> own =
                kind.equals("programme")
                        ? programmes.of(person, last).map(Programme::session)
                        : Optional.empty();
        return begin(
                person,
                own.orElseGet(() -> tailoring.gentleSession(outcome.get(), last)),
                own.isPresent() && programmes.mayReach(person),
                own.isPresent() ? "programme" : "gentle");
    }

    private View begin(Person person, SessionPlan plan, boolean reach, String kind) {
        return new Redirect("/session/" + sessions.plan(person, plan, reach, kind));
    }

    @GetMapping("/{id}")
    View show(Visit visit, @PathVariable String id) {
        Session session = mine(visit, id);
        if (session.stage().compareTo(Stage.RUNNING) <= 0
                && !admission.admits(visit.person(), session)) {
            return new Redirect("/start/result?waited=yes");
        }
        return switch (session.stage()) {
            case BEFORE, DISCOMFORT, AFTER -> Questions.scale(visit, id, session);
            case REACH_BEFORE, REACH_AFTER -> Questions.reach(visit, id, session.stage());
            case RUNNING -> player.page(visit, id, session);
            case SIGNS -> Questions.signs(visit, id, session);
            case OVER -> OverPage.of(visit, id, session);
        };
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
        return Questions.ground(visit, id);
    }

    /// The answer to a question with a number; without one it was skipped.
    @PostMapping("/{id}/felt")
    View felt(
            Visit visit,
            @PathVariable String id,
            @RequestParam Stage asked,
            @RequestParam(defaultValue = "") String value) {
        Optional<Integer> number =
                value.matches("[0-9]|10") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
        return change(visit, id, s -> s.answered(asked, s.felt().with(asked, number)));
    }

    /// What came of it. New numbness asks the safety questions again.
    @PostMapping("/{id}/signs")
    View signs(
            Visit visit,
            @PathVariable String id,
            @RequestParam(defaultValue = "") Set<String> sign,
            @RequestParam(defaultValue = "") Set<String> sore) {
        View next = change(visit, id, s -> Questions.told(s, sign, sore));
        if (mine(visit, id).felt().signs().contains("numbness")) {
            screening.reopen(visit.self());
        }
        return next;
    }

    @PostMapping("/{id}/why")
    View why(Visit visit, @PathVariable String id, @RequestParam String why) {
        String kept = why.strip();
        if (kept.length() > LONGEST_REASON) {
            return OverPage.tooLong(visit, id, mine(visit, id), why, LONGEST_REASON);
        }
        View next = change(visit, id, s -> s.because(kept));
        return heavyNote.after(visit, kept, "/session/" + id).<View>map(page -> page).orElse(next);
    }

    private View change(Visit visit, String id, UnaryOperator<Session> by) {
        mine(visit, id);
        sessions.change(visit.self(), id, by);
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
}
