package org.settle.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ElementTest {
    @Test
    void escapesTextAndAttributes() {
        String hostile = "<script>alert('1' & \"2\")</script>";

        assertThat(Element.of("p", hostile).with("title", hostile).write())
                .isEqualTo(
                        "<p title=\"&lt;script&gt;alert('1' &amp; &quot;2&quot;)&lt;/script&gt;\">"
                                + "&lt;script&gt;alert('1' &amp; \"2\")&lt;/script&gt;</p>");
    }

    @Test
    void replacesCharactersThatNoPageMayHold() {
        assertThat(Element.of("p", "a\u0000b\uD800c\uFFFEd").write())
                .isEqualTo("<p>a\uFFFDb\uFFFDc\uFFFDd</p>");
    }

    @Test
    void keepsEmojiAndRightToLeftLetters() {
        assertThat(Element.of("p", "🙂 גל").write()).isEqualTo("<p>🙂 גל</p>");
    }

    @Test
    void endsOnlyShapesAndVoidElementsAtOnce() {
        assertThat(Element.of("p").write()).isEqualTo("<p></p>");
        assertThat(Element.of("br").write()).isEqualTo("<br/>");
        assertThat(Element.of("circle").with("r", 1.25).write()).isEqualTo("<circle r=\"1.3\"/>");
    }

    @Test
    void tellsWhatItHolds() {
        Element mark = Element.of("text", "a < b").with("x", 1.25).add(Element.of("tspan", "c"));

        assertThat(mark.name()).isEqualTo("text");
        assertThat(mark.attribute("x")).contains("1.3");
        assertThat(mark.attribute("y")).isEmpty();
        assertThat(mark.text()).isEqualTo("a < b");
        assertThat(mark.elements()).singleElement().extracting(Element::name).isEqualTo("tspan");
    }

    @Test
    void writesCoordinatesInTenths() {
        assertThat(Coordinate.of(-0.04)).isEqualTo("0");
        assertThat(Coordinate.of(-12.36)).isEqualTo("-12.4");
        assertThat(Coordinate.of(7)).isEqualTo("7");
    }

    @Test
    void refusesACoordinateThatIsNoNumber() {
        assertThatThrownBy(() -> Coordinate.of(Double.NaN)).hasMessageContaining("NaN");
    }
}
