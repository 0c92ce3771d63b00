package org.settle.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.settle.practice.Question.Form;
import org.settle.practice.Question.Worst;

/// Walks every answer of the screen and every two of them, for all written people: nothing that a
/// question excludes ever appears. What is excluded is read off the questions, not off the outcome.
class SafetyWalkTest {
    private static final List<Set<String>> PLACES =
            List.of(Set.of(), Set.of("calf-left"), Set.of("forearm-front-right", "lower-back"));
    private final Catalogue catalogue = Catalogue.load();
    private final Screen screen = Screen.load(catalogue);
    private final Tailoring tailoring = Tailoring.load(catalogue);
    private final List<Person> people = new ArrayList<>();

    SafetyWalkTest() {
        People.all(screen).forEach(someone -> people.add(someone.person()));
        people.add(everythingAtHand());
    }

    @Test
    void noAnswerOfTheFullScreenLetsAnExcludedThingThrough() {
        walk(Form.FULL);
    }

    @Test
    void noAnswerOfTheQuickScreenLetsAnExcludedThingThrough() {
        walk(Form.QUICK);
    }

    @Test
    void theWalkWouldSeeSomethingThatIsNotExcluded() {
        ScreenOutcome go = new ScreenOutcome.Go();
        Set<String> regions = new HashSet<>();
        people.forEach(p -> presses(programme(p, go)).forEach(s -> regions.add(s.region())));
        presses(tailoring.gentleSession(go, Optional.empty()))
                .forEach(step -> regions.add(step.region()));
        assertThat(regions).hasSizeGreaterThan(20);
    }

    @Test
    void neverPressedPlacesAreInNoMovement() {
        Set<String> never = Set.of("head", "abdomen", "pelvis-front", "shin", "pelvis-back");
        assertThat(catalogue.movements()).noneMatch(movement -> never.contains(movement.region()));
    }

    private void walk(Form form) {
        for (Question first : screen.questions(form)) {
            for (Question second : screen.questions(form)) {
                for (Answer answer : List.of(Answer.YES, Answer.UNKNOWN)) {
                    for (Set<String> places : PLACES) {
                        check(form, given(form, first, second, answer, places, false));
                        check(form, given(form, first, second, answer, places, true));
                    }
                }
            }
        }
    }

    private ScreenAnswers given(
            Form form,
            Question first,
            Question second,
            Answer answer,
            Set<String> places,
            boolean agrees) {
        Map<String, Answer> answers = new HashMap<>();
        screen.questions(form).forEach(question -> answers.put(question.id(), Answer.NO));
        answers.put(first.id(), Answer.YES);
        answers.put(second.id(), answer);
        return new ScreenAnswers(answers, places, agrees);
    }

    private void check(Form form, ScreenAnswers given) {
        ScreenOutcome outcome = screen.outcome(form, given);
        List<Question> raised =
                screen.questions(form).stream()
                        .filter(question -> given.to(question.id()) != Answer.NO)
                        .toList();
        check(raised, given, tailoring.gentleSession(outcome, Optional.empty()));
        people.forEach(person -> check(raised, given, programme(person, outcome)));
    }

    private void check(List<Question> raised, ScreenAnswers given, SessionPlan session) {
        List<Step.Press> presses = presses(session);
        for (Question question : raised) {
            if (closes(question, given)) {
                assertThat(presses).as(question.id()).isEmpty();
            }
            boolean clean =
                    presses.stream()
                            .noneMatch(
                                    step ->
                                            question.regions().contains(step.region())
                                                    || question.tools().contains(step.tool())
                                                    || given.places().contains(step.region()));
            assertThat(clean).as("%s in %s", question.id(), presses).isTrue();
        }
        boolean emergency =
                raised.stream().anyMatch(q -> q.emergency() && given.to(q.id()) == Answer.YES);
        assertThat(session.steps().isEmpty()).isEqualTo(emergency);
    }

    private static boolean closes(Question question, ScreenAnswers given) {
        return question.worst() == Worst.STOP
                || (question.worst() == Worst.ASK
                        && (question.form() == Form.QUICK || !given.clinicianAgrees()))
                || (question.asksPlaces() && given.places().isEmpty());
    }

    private SessionPlan programme(Person person, ScreenOutcome outcome) {
        return tailoring.programme(person, outcome, Optional.empty()).session();
    }

    private static List<Step.Press> presses(SessionPlan session) {
        return session.steps().stream()
                .filter(Step.Press.class::isInstance)
                .map(Step.Press.class::cast)
                .toList();
    }

    private Person everythingAtHand() {
        Body body =
                new Body(
                        OptionalDouble.of(70),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        HormonalStatus.NONE,
                        false,
                        true,
                        OptionalInt.of(0),
                        OptionalDouble.of(900));
        Set<String> all = new HashSet<>();
        catalogue.tools().forEach(tool -> all.add(tool.id()));
        return new Person(
                AgeBand.FROM_18,
                new Mobility(true, true, false),
                body,
                Set.of("sport", "back-pain", "pain-with-sex"),
                all,
                60,
                Set.of("floor", "wall", "bed", "chair"),
                Set.of("chest", "pelvic"));
    }
}
