package org.settle.figures.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.settle.practice.Catalogue;
import org.settle.practice.Region;

final class BodyMapTest {
    private static final PlaceWords WORDS =
            new PlaceWords() {
                @Override
                public String name(String id) {
                    return "the " + id;
                }

                @Override
                public String path(String id) {
                    return "/pain/" + id;
                }

                @Override
                public Optional<Integer> value(String id) {
                    return id.equals("calf-left") ? Optional.of(6) : Optional.empty();
                }
            };

    @Test
    void everyPlaceOfThePracticeIsDrawnOnceOnItsSide() {
        for (BodySide side : BodySide.values()) {
            String view = side.name().toLowerCase(Locale.ROOT);
            List<String> expected =
                    Catalogue.load().regions().stream()
                            .filter(r -> r.view().equals(view))
                            .map(Region::id)
                            .toList();
            assertThat(BodyMap.places(side))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(Stream.of(BodySide.values()).mapToInt(s -> BodyMap.places(s).size()).sum())
                .isEqualTo(40);
    }

    @Test
    void everyPlaceIsALinkWithItsName() {
        for (BodySide side : BodySide.values()) {
            String svg = BodyMap.of(side, "the body", WORDS).write();
            for (String id : BodyMap.places(side)) {
                assertThat(svg).contains("href=\"/pain/" + id + "\"");
                assertThat(svg).contains("<title>the " + id);
            }
        }
    }

    @Test
    void leftIsTheLeftOfTheBody() {
        assertThat(firstX(BodySide.FRONT, "hand-left")).isGreaterThan(BodyOutline.MIDDLE);
        assertThat(firstX(BodySide.FRONT, "hand-right")).isLessThan(BodyOutline.MIDDLE);
        assertThat(firstX(BodySide.BACK, "upper-arm-back-left")).isLessThan(BodyOutline.MIDDLE);
        assertThat(firstX(BodySide.BACK, "upper-arm-back-right")).isGreaterThan(BodyOutline.MIDDLE);
    }

    @Test
    void aNumberThatWasSaidIsShownAndReadAloud() {
        String svg = BodyMap.of(BodySide.BACK, "the body", WORDS).write();
        assertThat(svg).contains("aria-label=\"the calf-left: 6\"", ">6</text>");
        assertThat(svg.split("place marked", -1)).hasSize(2);
    }

    @Test
    void theDrawingHasNoStyleAttribute() {
        assertThat(BodyMap.of(BodySide.FRONT, "the body", WORDS).write()).doesNotContain("style=");
    }

    private static double firstX(BodySide side, String id) {
        String svg = BodyMap.of(side, "the body", WORDS).write();
        String path = svg.substring(svg.indexOf("/pain/" + id + "\""));
        String d = path.substring(path.indexOf("d=\"M") + 4);
        return Double.parseDouble(d.substring(0, d.indexOf(' ')));
    }
}
