package org.settle.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ToolsTest {
    @Test
    void everyToolHasAPictureOfItsOwn() {
        assertThat(Tools.ids()).hasSize(8);
        assertThat(Tools.ids().stream().map(id -> Tools.picture(id, "title").write()))
                .doesNotHaveDuplicates()
                .allSatisfy(svg -> assertThat(svg).contains("<path").doesNotContain("style="));
    }

    @Test
    void anUnknownToolIsRefused() {
        assertThatThrownBy(() -> Tools.picture("hammer", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStyleHasColorsForLightAndDark() {
        assertThat(FigureStyle.css())
                .contains("prefers-color-scheme:dark", ".f-skin", ".f-top", ".f-legs", ".f-mark");
    }
}
