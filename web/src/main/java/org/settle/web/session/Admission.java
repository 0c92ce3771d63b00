package org.settle.web.session;

import java.util.Map;
import java.util.Optional;
import org.settle.practice.Catalogue;
import org.settle.practice.Companion;
import org.settle.practice.LastSession;
import org.settle.practice.OwnIdea;
import org.settle.practice.Reason;
import org.settle.practice.ScreenOutcome;
import org.settle.web.start.Programmes;
import org.settle.web.start.Screening;
import org.settle.web.store.Person;
import org.springframework.stereotype.Component;

/// Whether somebody may do a session **now**. It is asked when a session is planned and each time
/// it goes on, because answers change in another window or on another day.
@Component
public class Admission {
    private final OwnIdea ideas = OwnIdea.load();
    private final Catalogue catalogue;
    private final Screening screening;
    private final Programmes programmes;
    private final Sessions sessions;

    Admission(Catalogue catalogue, Screening screening, Programmes programmes, Sessions sessions) {
        this.catalogue = catalogue;
        this.screening = screening;
        this.programmes = programmes;
        this.sessions = sessions;
    }

    /// Whether each step is still possible. Breathing, grounding and talking are for everybody; all
    /// else needs an outcome that allows pressing.
    boolean admits(Optional<Person> person, Session session) {
        return session.steps().stream().allMatch(this::isCalm)
                || person.flatMap(screening::outcome)
                        .filter(outcome -> admits(person.orElseThrow(), session, outcome))
                        .isPresent();
    }

    private boolean admits(Person person, Session session, ScreenOutcome outcome) {
        return session.isWithin(outcome)
                && session.steps().stream().allMatch(s -> isCalm(s) || outcome.pressing())
                && session.places().stream().allMatch(region -> agreed(person, region))
                && session.steps().stream()
                        .filter(SessionStep::isOwn)
                        .allMatch(s -> refused(Optional.of(person), s.own()).isEmpty());
    }

    /// Why an own idea is not taken, with the answers of now.
    ///
    /// @param person whose idea
    /// @param idea in the person's words
    /// @return nothing where it is taken
    public Optional<Reason> refused(Optional<Person> person, String idea) {
        Optional<Reason> refused = ideas.refused(idea, screening.answers(person));
        boolean signs =
                person.flatMap(sessions::last)
                        .flatMap(LastSession::signAgainstPressing)
                        .isPresent();
        return refused.or(
                () ->
                        signs && ideas.touches(idea)
                                ? Optional.of(new Reason("practice.idea.pressing", Map.of()))
                                : Optional.empty());
    }

    private boolean isCalm(SessionStep step) {
        return !step.presses() && !step.isOwn() && isCalmCompanion(step.id());
    }

    private boolean isCalmCompanion(String id) {
        return catalogue.companions().stream()
                .filter(Companion::calm)
                .anyMatch(c -> c.id().equals(id));
    }

    private boolean agreed(Person person, String region) {
        return catalogue
                .region(region)
                .consent()
                .map(c -> programmes.consents(person).contains(c))
                .orElse(true);
    }
}
