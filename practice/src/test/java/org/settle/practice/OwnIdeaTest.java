package org.settle.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnIdeaTest {
    private static final ScreenAnswers HEALTHY =
            ScreenAnswers.of(Map.of("heart-or-pressure", Answer.NO, "pregnancy", Answer.NO));
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

    @Test
    void refusesColdWaterWithHeartTroubleOrWhenItIsUnknown() {
        ScreenAnswers heart =
                ScreenAnswers.of(Map.of("heart-or-pressure", Answer.YES, "pregnancy", Answer.NO));
        ScreenAnswers pregnant =
                ScreenAnswers.of(Map.of("heart-or-pressure", Answer.NO, "pregnancy", Answer.YES));
        for (String text : new String[] {"a cold plunge", "cold-water swim", "Eisbad"}) {
            assertThat(ideas.refused(text, HEALTHY)).isEmpty();
            assertThat(ideas.refused(text, heart)).isPresent();
            assertThat(ideas.refused(text, pregnant)).isPresent();
            assertThat(ideas.refused(text, ScreenAnswers.of(Map.of()))).isPresent();
        }
    }
}
