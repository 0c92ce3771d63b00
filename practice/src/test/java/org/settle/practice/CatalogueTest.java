package org.settle.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.settle.practice.Question.Form;

class CatalogueTest {
    private final Catalogue catalogue = Catalogue.load();

    @Test
    void holdsEverythingThatIsPractised() {
        assertThat(catalogue.tools()).hasSize(8);
        assertThat(catalogue.regions()).hasSize(40);
        assertThat(catalogue.movements()).hasSize(25);
        assertThat(catalogue.companions()).hasSize(8);
        assertThat(catalogue.breathing()).hasSize(6);
        assertThat(catalogue.conditions()).hasSize(14);
    }

    @Test
    void namesAMovementByRegionToolAndPosture() {
        assertThat(catalogue.movements())
                .allSatisfy(
                        m ->
                                assertThat(m.id())
                                        .isEqualTo(
                                                m.region() + "-" + m.tool() + "-" + m.posture()));
    }

    @Test
    void saysWhatIsUnknown() {
        assertThatThrownBy(() -> catalogue.tool("hammer"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("hammer");
    }

    @Test
    void loadsScreenAndRules() {
        Screen screen = Screen.load(catalogue);
        Tailoring tailoring = Tailoring.load(catalogue);
        assertThat(screen.questions(Form.QUICK)).hasSize(4);
        ScreenOutcome careful = screen.outcome(Form.QUICK, ScreenAnswers.of(Map.of()));
        assertThat(careful).isInstanceOf(ScreenOutcome.DoNotStart.class);
        assertThat(tailoring.gentleSession(new ScreenOutcome.Go(), Optional.empty()).minutes())
                .isEqualTo(6);
        Programme programme =
                tailoring.programme(Person.unknown(), new ScreenOutcome.Go(), Optional.empty());
        assertThat(programme.steps()).isNotEmpty();
    }
}
