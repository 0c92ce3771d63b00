package org.settle.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.settle.practice.Catalogue;
import org.settle.practice.Region;

final class PlacesTest {
    private final Catalogue catalogue = Catalogue.load();
    private final Places places = new Places(catalogue);

    @Test
    void theListHasEveryPlaceOnce() {
        List<String> listed =
                places.groupNames().stream().flatMap(g -> places.in(g).stream()).toList();
        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        catalogue.regions().stream().map(Region::id).toList())
                .hasSize(40);
    }

    @Test
    void leftStandsBeforeRight() {
        assertThat(places.in("hips"))
                .containsExactly("hip-front-left", "hip-front-right", "glute-left", "glute-right");
    }
}
