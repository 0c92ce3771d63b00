package org.settle.web.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.settle.practice.Answer;
import org.settle.practice.Catalogue;
import org.settle.practice.Question;
import org.settle.practice.Reason;
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
    private static final String SHORT_PLACE = "quick-place";

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

    void save(Person person, Question.Form form, Map<String, Answer> answers) {
        documents.put(
                person,
                ANSWERED,
                form.name(),
                new Answered(answers, Set.of(), false, clock.instant()));
    }

    /// Whether an answer of a form is about a place.
    boolean asksPlaces(Question.Form form, Map<String, Answer> answers) {
        return screen.questions(form).stream()
                .anyMatch(q -> q.asksPlaces() && answers.get(q.id()) == Answer.YES);
    }

    Set<String> places(Person person, Question.Form form) {
        return answered(person, form).map(Answered::places).orElse(Set.of());
    }

    void mark(Person person, Question.Form form, Set<String> places) {
        change(person, form, a -> a.with(places));
    }

    private void change(Person person, Question.Form form, UnaryOperator<Answered> by) {
        if (answered(person, form).isPresent()) {
            documents.change(person, ANSWERED, form.name(), a -> by.apply(a.orElseThrow()));
        }
    }

    /// Whether all questions were answered, and none of the short ones after them.
    boolean isFull(Person person) {
        Optional<Answered> quick = answered(person, Question.Form.QUICK);
        return answered(person, Question.Form.FULL)
                .filter(full -> quick.filter(q -> q.at().isAfter(full.at())).isEmpty())
                .isPresent();
    }

    /// Which answers to all questions there are, as a page can carry it along.
    String mark(Person person) {
        return answered(person, Question.Form.FULL).map(a -> a.at().toString()).orElse("");
    }

    /// Notes that a clinician agreed. It holds as long as the answers do.
    void agree(Person person) {
        change(person, Question.Form.FULL, Answered::agreeing);
    }

    /// The answers to all questions as they stand now, for looking at an own idea: short answers
    /// that came later and what was ticked about the body count too, on the careful side.
    ///
    /// @param person who answered, or nobody yet
    /// @return the answers; what was not answered is unknown
    public ScreenAnswers answers(Optional<Person> person) {
        return person.flatMap(p -> answered(p, Question.Form.FULL).map(a -> answers(p, a)))
                .orElseGet(() -> ScreenAnswers.of(Map.of()));
    }

    /// What was answered to all questions before, as the form has it; empty before the first time.
    Map<String, String> given(Optional<Person> person) {
        Map<String, String> given = new HashMap<>();
        person.flatMap(p -> answered(p, Question.Form.FULL))
                .ifPresent(
                        a ->
                                a.answers()
                                        .forEach(
                                                (id, answer) ->
                                                        given.put(
                                                                id,
                                                                answer.name()
                                                                        .toLowerCase(
                                                                                Locale.ROOT))));
        return given;
    }

    private ScreenAnswers answers(Person person, Answered full) {
        Map<String, Answer> now = new HashMap<>(full.answers());
        Map<String, Answer> latest =
                isFull(person)
                        ? Map.of()
                        : answered(person, Question.Form.QUICK)
                                .map(Answered::answers)
                                .orElse(Map.of());
        for (Map.Entry<String, Answer> later : latest.entrySet()) {
            if (later.getValue() != Answer.NO) {
                // Which of many things it was is not known, so all of them may be.
                List<String> meant =
                        later.getKey().equals(SHORT_PLACE)
                                ? List.of("inflamed-place")
                                : List.copyOf(now.keySet());
                meant.forEach(question -> now.put(question, later.getValue()));
            }
        }
        Set<String> body = body(person);
        if (body.contains("pregnant")) {
            now.put("pregnancy", Answer.YES);
        }
        if (body.contains("after-birth")) {
            now.put("birth-six-weeks", Answer.YES);
        }
        return new ScreenAnswers(now, full.places(), full.agreed());
    }

    private Set<String> body(Person person) {
        return documents
                .find(person, AboutMe.KIND, AboutMe.KEY)
                .map(AboutMe::body)
                .orElse(Set.of());
    }

    /// Lets the questions be asked again, because something has changed.
    ///
    /// @param person whose answers no longer hold
    public void reopen(Person person) {
        for (Question.Form form : Question.Form.values()) {
            documents.remove(person, ANSWERED, form.name());
        }
    }

    /// What the last answers allow. All questions, answered after the short ones, count alone,
    /// because they ask the same more finely. Otherwise the more careful outcome counts, so that
    /// good answers of last month never hide bad ones of tonight.
    ///
    /// @param person who answered
    /// @return the outcome, or nothing where the questions have to be asked
    public Optional<ScreenOutcome> outcome(Person person) {
        return answeredOutcome(person).map(outcome -> withBody(person, outcome));
    }

    private Optional<ScreenOutcome> answeredOutcome(Person person) {
        Optional<ScreenOutcome> fine =
                answered(person, Question.Form.FULL).map(a -> outcome(Question.Form.FULL, a));
        if (isFull(person)) {
            return fine;
        }
        Optional<ScreenOutcome> coarse =
                answered(person, Question.Form.QUICK).map(a -> outcome(Question.Form.QUICK, a));
        return fine.map(f -> coarse.map(c -> moreCareful(f, c)).orElse(f)).or(() -> coarse);
    }

    /// What somebody ticked about their body counts also where the questions were answered
    /// otherwise.
    private ScreenOutcome withBody(Person person, ScreenOutcome outcome) {
        Set<String> body = body(person);
        if (body.contains("pregnant")) {
            return withoutPlacesOf("pregnancy", "pregnancy", outcome);
        }
        return body.contains("after-birth")
                ? withoutPlacesOf("birth-six-weeks", "birth-recent", outcome)
                : outcome;
    }

    private ScreenOutcome withoutPlacesOf(String question, String reason, ScreenOutcome outcome) {
        if (!outcome.pressing()) {
            return outcome;
        }
        Question asked =
                screen.questions(Question.Form.FULL).stream()
                        .filter(q -> q.id().equals(question))
                        .findFirst()
                        .orElseThrow();
        return moreCareful(
                new ScreenOutcome.GoWithChanges(
                        new LinkedHashSet<>(asked.regions()),
                        new LinkedHashSet<>(asked.tools()),
                        List.of(new Reason("practice.reason." + reason, Map.of()))),
                outcome instanceof ScreenOutcome.GoWithChanges
                        ? outcome
                        : new ScreenOutcome.GoWithChanges(Set.of(), Set.of(), List.of()));
    }

    /// The same, but only once all questions were answered.
    ///
    /// @param person who answered
    /// @return the outcome, or nothing where the full form has to be asked
    public Optional<ScreenOutcome> fullOutcome(Person person) {
        return answered(person, Question.Form.FULL).flatMap(_ -> outcome(person));
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

    private Optional<Answered> answered(Person person, Question.Form form) {
        return documents
                .find(person, ANSWERED, form.name())
                .filter(a -> a.at().plus(VALID).isAfter(clock.instant()));
    }

    private ScreenOutcome outcome(Question.Form form, Answered a) {
        return screen.outcome(form, new ScreenAnswers(a.answers(), a.places(), a.agreed()));
    }

    record Answered(Map<String, Answer> answers, Set<String> places, boolean agreed, Instant at) {
        Answered with(Set<String> marked) {
            return new Answered(answers, Set.copyOf(marked), agreed, at);
        }

        Answered agreeing() {
            return new Answered(answers, places, true, at);
        }
    }
}
