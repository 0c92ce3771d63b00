package org.settle.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.settle.tables.DataFileException;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

class ScriptTest {
    private final Catalogue catalogue = Catalogue.load();
    private final List<Companion> short60 = List.of(new Companion("rest", true, 60, "assumed"));

    @Test
    void everyCompanionHasEightToSixteenLines() {
        assertThat(catalogue.companions())
                .allSatisfy(c -> assertThat(catalogue.script(c.id())).hasSizeBetween(8, 16));
    }

    @Test
    void theLinesFillTheTimeOfTheCompanion() {
        assertThat(catalogue.companions())
                .allSatisfy(
                        c ->
                                assertThat(catalogue.script(c.id()))
                                        .extracting(ScriptLine::seconds)
                                        .allMatch(seconds -> seconds >= 8 && seconds <= 40)
                                        .satisfies(
                                                all ->
                                                        assertThat(sum(all))
                                                                .isEqualTo(c.seconds())));
    }

    @Test
    void theLinesStandInTheirOrder() {
        List<ScriptLine> lines = catalogue.script("grounding");
        assertThat(lines.getFirst().id()).isEqualTo("arrive");
        assertThat(lines.getLast().id()).isEqualTo("close");
    }

    @Test
    void saysThatThereIsNoSuchCompanion() {
        assertThatThrownBy(() -> catalogue.script("shouting"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("shouting");
    }

    @Test
    void theSameLineMayOccurInTwoCompanionsButNotTwiceInOne() {
        assertThat(
                        rows(
                                """
                                rest | arrive | 20 | assumed
                                walk | arrive | 20 | assumed
                                """))
                .hasSize(2);
        refuses("rest | arrive | 20 | assumed\nrest | arrive | 20 | assumed\n", "'rest arrive'");
        refuses("rest | Arrive | 20 | assumed\n", "small letters");
    }

    @Test
    void saysWhenALineBelongsToNothingOrTheTimeIsNotFilled() {
        refuses("walk | arrive | 60 | assumed\n", "companion must be one of", "walk");
        refuses("rest | arrive | 50 | assumed\n", "'rest'", "60 seconds", "last 50");
    }

    private void refuses(String text, String... parts) {
        assertThatThrownBy(() -> ScriptFile.of(short60, rows(text)))
                .isInstanceOf(DataFileException.class)
                .hasMessageContainingAll(parts);
    }

    private static List<DataRow> rows(String text) {
        String[] columns = {"companion", "line", "seconds", "source"};
        return DataTable.parse(
                "scripts.data", 2, "companion | line | seconds | source\n" + text, columns);
    }

    private static int sum(List<? extends Integer> seconds) {
        return seconds.stream().mapToInt(Integer::intValue).sum();
    }
}
