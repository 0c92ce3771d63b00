package org.settle.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.settle.practice.Question.Form;
import org.settle.practice.Question.Worst;

class ScreenTest {
    private final Catalogue catalogue = Catalogue.load();
    private final Screen screen = Screen.load(catalogue);

    @Test
    void goesWhenEveryAnswerIsNo() {
        assertThat(outcome(Form.FULL, Map.of())).isInstanceOf(ScreenOutcome.Go.class);
        assertThat(outcome(Form.QUICK, Map.of())).isInstanceOf(ScreenOutcome.Go.class);
    }

    @Test
    void stopsForTheSignsThatNeedCareFirst() {
        for (String id :
                List.of(
                        "clot",
                        "fracture",
                        "open-wound",
                        "bone-infection",
                        "fever",
                        "numb-or-weak",
                        "weight-loss",
                        "cauda-equina")) {
            assertThat(outcome(Form.FULL, Map.of(id, Answer.YES)))
                    .as(id)
                    .isInstanceOf(ScreenOutcome.DoNotStart.class);
        }
    }

    @Test
    void asksAClinicianFirstForTheCautions() {
        for (String id :
                List.of(
                        "blood-thinners",
                        "bleeding",
                        "varicose-veins",
                        "neuropathy",
                        "osteoporosis",
                        "cancer",
                        "surgery",
                        "pregnancy",
                        "birth-six-weeks")) {
            assertThat(outcome(Form.FULL, Map.of(id, Answer.YES)))
                    .as(id)
                    .isInstanceOf(ScreenOutcome.AskFirst.class);
        }
    }

    @Test
    void sendsToEmergencyCareOnlyAfterAClearYes() {
        assertThat(stop(Answer.YES).emergency()).isTrue();
        assertThat(stop(Answer.UNKNOWN).emergency()).isFalse();
    }

    @Test
    void takesUnknownAndMissingForTheCarefulAnswer() {
        for (Form form : Form.values()) {
            for (Question question : screen.questions(form)) {
                ScreenOutcome yes = outcome(form, Map.of(question.id(), Answer.YES));
                ScreenOutcome unknown = outcome(form, Map.of(question.id(), Answer.UNKNOWN));
                assertThat(unknown).hasSameClassAs(yes);
                assertThat(unknown.excludedRegions()).isEqualTo(yes.excludedRegions());
                assertThat(unknown.excludedTools()).isEqualTo(yes.excludedTools());
            }
        }
        assertThat(screen.outcome(Form.QUICK, ScreenAnswers.of(Map.of())).pressing()).isFalse();
    }

    @Test
    void leavesOutEveryPlaceWhenASorePlaceIsNotMarked() {
        ScreenOutcome outcome = outcome(Form.QUICK, Map.of("quick-place", Answer.YES));
        assertThat(outcome.excludedRegions()).hasSize(40);
    }

    @Test
    void leavesOutOnlyTheMarkedPlace() {
        Map<String, Answer> answers = answers(Form.QUICK, Map.of("quick-place", Answer.YES));
        ScreenOutcome outcome =
                screen.outcome(Form.QUICK, new ScreenAnswers(answers, Set.of("calf-left"), false));
        assertThat(outcome.excludedRegions()).containsExactly("calf-left");
    }

    @Test
    void keepsLegsAndBellyOutOfAPregnancyEvenWhenAClinicianAgrees() {
        Map<String, Answer> answers = answers(Form.FULL, Map.of("pregnancy", Answer.YES));
        ScreenOutcome outcome =
                screen.outcome(Form.FULL, new ScreenAnswers(answers, Set.of(), true));
        assertThat(outcome).isInstanceOf(ScreenOutcome.GoWithChanges.class);
        assertThat(outcome.excludedRegions())
                .contains("calf-left", "thigh-front-right", "inner-thigh-left", "abdomen");
    }

    @Test
    void writesALineOfTheNoteForEveryCaution() {
        ScreenOutcome outcome =
                outcome(Form.FULL, Map.of("cancer", Answer.YES, "surgery", Answer.YES));
        assertThat(((ScreenOutcome.AskFirst) outcome).noteLines())
                .extracting(Reason::key)
                .containsExactly("practice.screen.cancer.note", "practice.screen.surgery.note");
    }

    @Test
    void marksAsOursWhateverHasNoSourceThatWasRead() {
        assertThat(screen.questions(Form.FULL))
                .filteredOn(question -> question.source().equals("s23"))
                .hasSize(7)
                .allMatch(question -> question.stricterThanSource())
                .allMatch(question -> question.worst() == Worst.ASK);
    }

    private ScreenOutcome.DoNotStart stop(Answer answer) {
        return (ScreenOutcome.DoNotStart) outcome(Form.FULL, Map.of("cauda-equina", answer));
    }

    private ScreenOutcome outcome(Form form, Map<String, Answer> given) {
        return screen.outcome(form, ScreenAnswers.of(answers(form, given)));
    }

    private Map<String, Answer> answers(Form form, Map<String, Answer> given) {
        Map<String, Answer> answers = new HashMap<>();
        screen.questions(form).forEach(question -> answers.put(question.id(), Answer.NO));
        answers.putAll(given);
        return answers;
    }
}
