package org.settle.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class NumberWordsTest {
    private final NumberWords plain = NumberWords.plain(Locale.ENGLISH);
    private final NumberWords typeset = NumberWords.typeset(Locale.ENGLISH);

    @Test
    void roundsAsTheUncertaintyAllows() {
        assertThat(plain.rough(0.8312, 0.52)).isEqualTo("0.8");
        assertThat(plain.rough(0.8312, 0.29)).isEqualTo("0.8");
        assertThat(plain.rough(0.8312, 0.12)).isEqualTo("0.83");
        assertThat(plain.rough(23.4, 9)).isEqualTo("23");
        assertThat(plain.rough(234.5, 90)).isEqualTo("230");
    }

    @Test
    void givesOneMoreDigitBeforeItSaysZero() {
        assertThat(plain.rough(0.04, 0.5)).isEqualTo("0.04");
        assertThat(plain.rough(0.0004, 0.5)).isEqualTo("0");
        assertThat(plain.rough(0, 0.5)).isEqualTo("0");
    }

    @Test
    void neverSaysMinusZero() {
        assertThat(plain.rough(-0.0, 1)).isEqualTo("0");
        assertThat(plain.fine(-0.0001, 1)).isEqualTo("0");
        assertThat(plain.decimals(-0.0001, 2)).isEqualTo("0");
    }

    @Test
    void keepsTwoDigitsOfTheUncertaintyInTables() {
        assertThat(plain.fine(0.8312, 0.52)).isEqualTo("0.83");
        assertThat(plain.fine(-12.345, 3.1)).isEqualTo("-12.3");
    }

    @Test
    void writesWhatWasGivenWithoutIdleZeros() {
        assertThat(plain.given(0.5)).isEqualTo("0.5");
        assertThat(plain.given(10)).isEqualTo("10");
        assertThat(plain.given(100_000)).isEqualTo("100,000");
        assertThat(plain.given(0)).isEqualTo("0");
        assertThat(plain.given(0.1 + 0.2)).isEqualTo("0.3");
    }

    @Test
    void writesHugeAndTinyNumbersWithAPowerOfTen() {
        assertThat(plain.rough(1.23e12, 4e11)).isEqualTo("1.2e12");
        assertThat(typeset.rough(-1.23e12, 4e11)).isEqualTo("−1.2 × 10¹²");
        assertThat(typeset.rough(2.5e-9, 3e-10)).isEqualTo("2.5 × 10⁻⁹");
        assertThat(plain.given(1e100)).isEqualTo("1e100");
    }

    @Test
    void writesAtMostSixDigitsHoweverExactANumberIs() {
        assertThat(plain.fine(0.5, 1e-12)).isEqualTo("0.500000");
        assertThat(plain.rough(123.25, 1e-3)).isEqualTo("123.250");
        assertThat(plain.whole(123_456)).isEqualTo("123,456");
    }

    @Test
    void followsTheLocale() {
        assertThat(NumberWords.plain(Locale.GERMAN).given(1234.5)).isEqualTo("1.234,5");
    }

    @Test
    void writesWhatIsNotFiniteWithoutLetters() {
        assertThat(plain.fine(Double.NaN, 1)).isEqualTo("?");
        assertThat(plain.fine(Double.NEGATIVE_INFINITY, 1)).isEqualTo("-∞");
    }
}
