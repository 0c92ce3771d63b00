package org.settle.cli.realdiaries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedBlocksTest {
    private static final String PAGE = "a\n<!-- computed: x -->\n1.20\n<!-- end -->\nb";

    @Test
    void findsAndReplacesOneBlock() {
        assertThat(MarkedBlocks.block(PAGE, "x")).isEqualTo("1.20");
        assertThat(MarkedBlocks.replaced(PAGE, "x", "$1")).isEqualTo(PAGE.replace("1.20", "$1"));
    }

    @Test
    void forgivesOneInTheLastDigitOfADecimalOnly() {
        assertThat(MarkedBlocks.same("70 days, 1.20", "70 days, 1.21")).isTrue();
        assertThat(MarkedBlocks.same("70 days, 1.20", "70 days, 1.22")).isFalse();
        assertThat(MarkedBlocks.same("70 days, 1.20", "71 days, 1.20")).isFalse();
        assertThat(MarkedBlocks.same("70 days, 1.20", "70 days, 1.2")).isFalse();
        assertThat(MarkedBlocks.same("helps, 1.20", "harms, 1.20")).isFalse();
    }
}
