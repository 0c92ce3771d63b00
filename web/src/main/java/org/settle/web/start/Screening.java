package org.settle.web.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.settle.practice.Answer;
import org.settle.practice.Catalogue;
import org.settle.practice.Question;
import org.settle.practice.Screen;
import org.settle.practice.ScreenAnswers;
import org.settle.practice.ScreenOutcome;
import org.settle.web.store.Documents;
import org.settle.web.store.Kind;
import org.settle.web.store.Person;
import org.springframework.stereotype.Service;

/// What somebody answered to the safety questions, and what that allows today.
@Service
public class Screening {
    private static final Kind<Answered> ANSWERED = new Kind<>("screen", Answered.class);
    private static final Duration VALID = Duration.ofDays(90);

    private final Documents documents;
    private final Screen screen;
    private final Clock clock;

    Screening(Documents documents, Catalogue catalogue, Clock clock) {
        this.documents = documents;
        this.screen = Screen.load(catalogue);
        this.clock = clock;
    }

    Screen screen() {
        return screen;
    }

    void save(Person person, Question.Form form, Map<String, Answer> answers, Set<String> places) {
        documents.put(
                person, ANSWERED, form.name(), new Answered(answers, places, clock.instant()));
    }

    /// Lets the questions be asked again, because something has changed.
    ///
    /// @param person whose answers no longer hold
    public void reopen(Person person) {
        for (Question.Form form : Question.Form.values()) {
            documents.remove(person, ANSWERED, form.name());
        }
    }

    /// What the last answers allow: those to all questions where there are any, else the short
    /// form.
    ///
    /// @param person who answered
    /// @return the outcome, or nothing where the questions have to be asked
    public Optional<ScreenOutcome> outcome(Person person) {
        return outcome(person, Question.Form.FULL).or(() -> outcome(person, Question.Form.QUICK));
    }

    private Optional<ScreenOutcome> outcome(Person person, Question.Form form) {
        return documents
                .find(person, ANSWERED, form.name())
                .filter(a -> a.at().plus(VALID).isAfter(clock.instant()))
                .map(a -> screen.outcome(form, new ScreenAnswers(a.answers(), a.places(), false)));
    }

    record Answered(Map<String, Answer> answers, Set<String> places, Instant at) {}
}
