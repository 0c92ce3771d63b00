package org.settle.web.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /// What the last answers allow. Where both forms were answered the more careful one counts, so
    /// that good answers of last month never hide bad ones of tonight.
    ///
    /// @param person who answered
    /// @return the outcome, or nothing where the questions have to be asked
    public Optional<ScreenOutcome> outcome(Person person) {
        Optional<ScreenOutcome> full = outcome(person, Question.Form.FULL);
        Optional<ScreenOutcome> quick = outcome(person, Question.Form.QUICK);
        return full.map(f -> quick.map(q -> moreCareful(f, q)).orElse(f)).or(() -> quick);
    }

    /// The same, but only once all questions were answered.
    ///
    /// @param person who answered
    /// @return the outcome, or nothing where the full form has to be asked
    public Optional<ScreenOutcome> fullOutcome(Person person) {
        return outcome(person, Question.Form.FULL).flatMap(_ -> outcome(person));
    }

    private static ScreenOutcome moreCareful(ScreenOutcome full, ScreenOutcome quick) {
        if (full instanceof ScreenOutcome.GoWithChanges
                && quick instanceof ScreenOutcome.GoWithChanges) {
            Set<String> regions = new LinkedHashSet<>(full.excludedRegions());
            regions.addAll(quick.excludedRegions());
            Set<String> tools = new LinkedHashSet<>(full.excludedTools());
            tools.addAll(quick.excludedTools());
            return new ScreenOutcome.GoWithChanges(
                    regions,
                    tools,
                    Stream.concat(full.reasons().stream(), quick.reasons().stream())
                            .distinct()
                            .toList());
        }
        return care(quick) > care(full) ? quick : full;
    }

    private static int care(ScreenOutcome outcome) {
        return switch (outcome) {
            case ScreenOutcome.Go _ -> 0;
            case ScreenOutcome.GoWithChanges _ -> 1;
            case ScreenOutcome.AskFirst _ -> 2;
            case ScreenOutcome.DoNotStart stop -> stop.emergency() ? 4 : 3;
        };
    }

    private Optional<ScreenOutcome> outcome(Person person, Question.Form form) {
        return documents
                .find(person, ANSWERED, form.name())
                .filter(a -> a.at().plus(VALID).isAfter(clock.instant()))
                .map(a -> screen.outcome(form, new ScreenAnswers(a.answers(), a.places(), false)));
    }

    record Answered(Map<String, Answer> answers, Set<String> places, Instant at) {}
}
