package org.settle.web.pain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class PainMapTest {
    @Test
    void zeroTakesAPlaceAway() {
        PainMap map = PainMap.NOTHING.rated("calf-left", 6).rated("head", 2).rated("head", 0);
        assertThat(map.places()).isEqualTo(Map.of("calf-left", 6));
    }
}
