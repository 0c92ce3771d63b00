package org.settle.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.settle.practice.Catalogue;
import org.settle.practice.Movement;
import org.settle.practice.Tool;

final class MovementsTest {
    @Test
    void everyMovementOfTheCatalogueHasThreeDifferentFrames() {
        List<String> known = Catalogue.load().movements().stream().map(Movement::id).toList();
        assertThat(Movements.ids()).containsAll(known);
        for (String id : known) {
            Set<String> frames =
                    IntStream.range(0, 3)
                            .mapToObj(frame -> Movements.frame(id, frame, "x").write())
                            .collect(Collectors.toSet());
            assertThat(frames).as(id).hasSize(3);
        }
    }

    @Test
    void everyToolHasAPictureOfItsOwn() {
        List<String> tools = Catalogue.load().tools().stream().map(Tool::id).toList();
        assertThat(tools.stream().map(t -> Tools.picture(t, "x").write()).distinct())
                .hasSize(tools.size());
    }

    @Test
    void noDrawingHasAStyleOfItsOwn() {
        for (String id : Movements.ids()) {
            assertThat(Movements.frame(id, 1, "x").write())
                    .as(id)
                    .doesNotContain("style=")
                    .doesNotContain("NaN");
        }
    }
}
