package org.settle.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.settle.practice.Breathing;
import org.settle.practice.Catalogue;

final class PicturesTest {
    @Test
    void everyPictureIsOneOfItsOwnAndTakesItsColorsFromThePage() {
        List<String> written =
                Stream.of(
                                LearnPictures.ids().stream()
                                        .map(id -> LearnPictures.picture(id, "a title").write()),
                                BreathingForms.ids().stream()
                                        .map(id -> BreathingForms.picture(id, "a title").write()),
                                Scenes.ids().stream()
                                        .map(id -> Scenes.picture(id, "a title").write()))
                        .flatMap(s -> s)
                        .toList();
        assertThat(written).hasSize(12 + 6 + 5).doesNotHaveDuplicates();
        assertThat(written)
                .allSatisfy(
                        svg ->
                                assertThat(svg)
                                        .contains("aria-label=\"a title\"")
                                        .doesNotContain("style=")
                                        .doesNotContain("NaN"));
    }

    @Test
    void everyWayToBreatheIsDrawn() {
        assertThat(BreathingForms.ids())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.load().breathing().stream().map(Breathing::id).toList());
    }

    @Test
    void whatIsNotDrawnIsRefused() {
        List<BinaryOperator<String>> all =
                List.of(
                        (id, t) -> LearnPictures.picture(id, t).write(),
                        (id, t) -> BreathingForms.picture(id, t).write(),
                        (id, t) -> Scenes.picture(id, t).write());
        for (BinaryOperator<String> picture : all) {
            assertThatThrownBy(() -> picture.apply("unicorn", ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("unicorn");
        }
    }
}
