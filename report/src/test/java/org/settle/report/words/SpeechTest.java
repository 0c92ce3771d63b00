package org.settle.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;

final class SpeechTest {
    private final Speech speech = Speech.plain(Locale.ENGLISH);

    @Test
    void saysChancesInHundred() {
        assertThat(speech.chance(0.84)).isEqualTo("84 in 100");
        assertThat(speech.chance(0.5)).isEqualTo("50 in 100");
    }

    @Test
    void isNeverSurerThanTheNumber() {
        assertThat(speech.chance(0.7999)).isEqualTo("79 in 100");
        assertThat(speech.chance(0.2001)).isEqualTo("21 in 100");
        assertThat(speech.chance(0.4999)).isEqualTo("50 in 100");
    }

    @Test
    void neverSaysNoneOrAllOfHundred() {
        assertThat(speech.chance(1)).isEqualTo("more than 99 in 100");
        assertThat(speech.chance(0.9951)).isEqualTo("more than 99 in 100");
        assertThat(speech.chance(0.99)).isEqualTo("99 in 100");
        assertThat(speech.chance(0.01)).isEqualTo("1 in 100");
        assertThat(speech.chance(0)).isEqualTo("less than 1 in 100");
    }

    @Test
    void refusesAChanceOutsideItsBounds() {
        assertThatThrownBy(() -> speech.chance(1.2)).hasMessageContaining("1.2");
        assertThatThrownBy(() -> speech.chance(Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void quotesNamesThatAreNoWords() {
        assertThat(speech.name("foam rolling")).isEqualTo("foam rolling");
        assertThat(speech.name("sleep_quality")).isEqualTo("sleep quality");
        assertThat(speech.name("1")).isEqualTo("\"1\"");
        assertThat(speech.name("no. 2 (warm)")).isEqualTo("\"no. 2 (warm)\"");
    }

    @Test
    void keepsNamesFromChangingTheTextAroundThem() {
        assertThat(speech.label("a\u001b[31mb\u202Ec")).isEqualTo("a [31mb c");
        assertThat(speech.label("גלגול")).isEqualTo("\u2068גלגול\u2069");
        assertThat(speech.label("x".repeat(100))).hasSize(63).endsWith("...");
        assertThat(speech.name("{arm}")).isEqualTo("\"{arm}\"");
    }

    @Test
    void saysWhichWayAChangeGoes() {
        Outcome pain = Outcome.of("pain", "points", Direction.LOWER);

        assertThat(speech.change(-0.83, 0.5, pain)).isEqualTo("0.8 points better");
        assertThat(speech.change(0.83, 0.5, pain)).isEqualTo("0.8 points worse");
        assertThat(speech.change(0, 0.5, pain)).isEqualTo("no change");
        assertThat(speech.change(1, 0.5, Outcome.of("y", Direction.HIGHER)))
                .isEqualTo("1.0 better");
    }

    @Test
    void saysOneDay() {
        assertThat(speech.days(1)).isEqualTo("1 day");
        assertThat(speech.days(1200)).isEqualTo("1,200 days");
    }

    @Test
    void refusesASentenceWithAnEmptyPlace() {
        assertThatThrownBy(() -> speech.say("days.all", Map.of())).hasMessageContaining("calendar");
    }

    @Test
    void speaksEnglishWhereItDoesNotKnowTheLanguage() {
        assertThat(Speech.plain(Locale.JAPANESE).days(2)).isEqualTo("2 days");
    }
}
