package org.settle.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PaletteTest {
    private static final List<Palette> ALL = List.of(Palette.LIGHT, Palette.DARK, Palette.PRINT);

    @Test
    void textStandsOutAtLeastFourAndAHalfTimes() {
        for (Palette palette : ALL) {
            for (String text : List.of(palette.ink(), palette.grey(), palette.ochre())) {
                assertThat(contrast(text, palette.paper()))
                        .as("%s on %s", text, palette.paper())
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Test
    void marksStandOutAtLeastThreeTimes() {
        for (Palette palette : ALL) {
            for (String mark : List.of(palette.green(), palette.ochre(), palette.grey())) {
                assertThat(contrast(mark, palette.paper())).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void noColorIsRed() {
        for (Palette palette : ALL) {
            for (String color :
                    List.of(palette.ink(), palette.green(), palette.ochre(), palette.grey())) {
                int red = channel(color, 1);
                boolean isRed = red > 2 * channel(color, 3) && red > 2 * channel(color, 5);
                assertThat(isRed).as(color).isFalse();
            }
        }
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    /// WCAG 2.2, "contrast ratio" and "relative luminance".
    private static double contrast(String first, String second) {
        double one = luminance(first) + 0.05;
        double two = luminance(second) + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private static double luminance(String color) {
        return 0.2126 * linear(channel(color, 1))
                + 0.7152 * linear(channel(color, 3))
                + 0.0722 * linear(channel(color, 5));
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int channel(String color, int at) {
        return Integer.parseInt(color.substring(at, at + 2), 16);
    }
}
