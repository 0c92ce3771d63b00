package org.settle.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnIdeaTest {
    private static final ScreenAnswers HEALTHY = all(Answer.NO);
    private final OwnIdea ideas = OwnIdea.load();

    @ParameterizedTest
    @CsvSource({
        "Use a wand inside me, internal",
        "internal pelvic floor release, internal",
        "Massage von innen, internal",
        "einführen und drücken, internal",
        "perineal stretching, internal",
        "Press the front of my neck, front-neck",
        "hold my SCM, front-neck",
        "rub my THROAT, front-neck",
        "den Kehlkopf drücken, front-neck",
        "vorne am Hals rollen, front-neck",
        "roll my neck, neck-unclear",
        "take melatonin, medicine",
        "stop my medication, medicine",
        "die Tabletten absetzen, medicine",
        "crack my back, spine",
        "hold my breath for a minute, breath-hold",
        "Luft anhalten, breath-hold"
    })
    void refusesWhatCouldDoHarm(String text, String id) {
        assertThat(ideas.refused(text, HEALTHY))
                .hasValueSatisfying(
                        reason -> assertThat(reason.key()).isEqualTo("practice.idea." + id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a warm bath",
                "read a book with a pillow",
                "walk the dog",
                "mit dem Ball an der Wand",
                "hands on the back of my neck",
                "den Nacken sanft halten",
                "meditation for ten minutes",
                "spazieren gehen"
            })
    void acceptsWhatIsHarmless(String text) {
        assertThat(ideas.refused(text, HEALTHY)).isEmpty();
    }

    /// What got through while only a list of forbidden words stood in the way.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Press my Adams apple with thumb",
                "Druck auf den Adamsapfel",
                "Halsvorderseite massieren",
                "Kehlkopfmassage",
                "Karotis drücken",
                "Thyroid massage",
                "Massage under my jaw",
                "Massage my n\u0435ck in front",
                "Press th\u200Broat gently",
                "press thr0at",
                "press n e c k",
                "Finger in den Po",
                "Analmassage",
                "Massage my private parts from within",
                "Liebeskugeln tragen",
                "Pop my spine",
                "Walk on my back",
                "Press my eyeball",
                "Stop taking sertraline",
                "Take 2 aspirin",
                "Cut myself a little",
                "Ritzen",
                "Choke myself",
                "Würgen",
                "Eat nothing for two days",
                "Whisky vor dem Schlafen",
                "Fist into my belly",
                "massage my chest",
                "two minutes"
            })
    void refusesWhatItDoesNotKnow(String text) {
        assertThat(ideas.refused(text, HEALTHY)).isPresent();
    }

    @Test
    void saysWhichWordIsNotKnown() {
        assertThat(ideas.refused("a warm sudoku", HEALTHY))
                .hasValue(new Reason("practice.idea.unknown-word", Map.of("word", "sudoku")));
    }

    /// Names of tools that hid behind other words.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tennisball unter die Wade",
                "BLACKROLL",
                "Igelball",
                "Squeeze my calves hard",
                "Nudelholz auf Wade",
                "Akupressur",
                "stretch my legs",
                "hand on my calf"
            })
    void nothingThatTouchesIsTakenWhereSomethingIsLeftOut(String text) {
        assertThat(ideas.refused(text, with("pregnancy"))).isPresent();
    }

    private static ScreenAnswers all(Answer answer) {
        return ScreenAnswers.of(
                Screen.load(Catalogue.load()).questions(Question.Form.FULL).stream()
                        .collect(Collectors.toMap(Question::id, _ -> answer)));
    }

    private static ScreenAnswers with(String yes) {
        Map<String, Answer> answers = new HashMap<>(HEALTHY.answers());
        answers.put(yes, Answer.YES);
        return ScreenAnswers.of(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roll my calves", "Massage am Bein", "press my hips", "Faszienball"})
    void leavesPressureToTheProgrammeWhereSomethingIsLeftOutOrUnknown(String text) {
        assertThat(ideas.refused(text, HEALTHY)).isEmpty();
        assertThat(ideas.refused(text, ScreenAnswers.of(Map.of()))).isPresent();
        assertThat(ideas.refused(text, with("varicose-veins")))
                .map(Reason::key)
                .hasValue("practice.idea.pressing");
    }

    @Test
    void refusesColdWaterWithHeartTroubleOrWhenItIsUnknown() {
        ScreenAnswers heart = with("heart-or-pressure");
        ScreenAnswers pregnant = with("pregnancy");
        for (String text : new String[] {"a cold plunge", "cold-water swim", "Eisbad"}) {
            assertThat(ideas.refused(text, HEALTHY)).isEmpty();
            assertThat(ideas.refused(text, heart)).isPresent();
            assertThat(ideas.refused(text, pregnant)).isPresent();
            assertThat(ideas.refused(text, ScreenAnswers.of(Map.of()))).isPresent();
        }
    }
}
