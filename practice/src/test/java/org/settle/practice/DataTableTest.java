package org.settle.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataTableTest {
    private static final String HEAD = "id | when | effects | source\n";
    private static final String[] COLUMNS = {"id", "when", "effects", "source"};
    private final Catalogue catalogue = Catalogue.load();

    @Test
    void readsRowsAndSkipsComments() {
        List<DataRow> rows = rules("# a comment\n\n" + HEAD + "one | - | days 3 | ours\n");
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().words("when")).isEmpty();
    }

    @Test
    void saysWhichLineLacksACell() {
        refuses(HEAD + "one | days 3 | ours\n", "line 2", "needs 4 cells, but has 3", "Write -");
    }

    @Test
    void saysThatAnIdOccursTwice() {
        refuses(
                HEAD + "a | - | days 3 | ours\na | - | days 3 | ours\n",
                "line 3",
                "once",
                "Rename");
    }

    @Test
    void saysThatASourceIsMissing() {
        refuses(HEAD + "a | - | days 3 | my aunt\n", "source must be a DOI", "my aunt");
    }

    @Test
    void saysThatColumnsAreOthers() {
        refuses("id | who\n", "columns must be", "[id, who]");
    }

    @Test
    void saysThatAFileIsEmpty() {
        refuses(HEAD, "at least one row");
    }

    @Test
    void saysWhichFactEffectOrRegionIsUnknown() {
        refusesRule("a | rich | days 3 | ours", "when must be one of", "rich");
        refusesRule("a | - | jump calf | ours", "an effect must be known", "jump");
        refusesRule("a | - | leave nose | ours", "leave must be one of", "nose");
        refusesRule("a | - | days | ours", "a verb and its words", "days");
        refusesRule("a | - | days 9 | ours", "days must be one of", "'9'");
    }

    private void refusesRule(String row, String... parts) {
        List<DataRow> rows = rules(HEAD + row + '\n');
        assertThatThrownBy(() -> Rules.of(catalogue, rows))
                .isInstanceOf(DataFileException.class)
                .hasMessageContainingAll(parts);
    }

    private static void refuses(String text, String... parts) {
        assertThatThrownBy(() -> rules(text))
                .isInstanceOf(DataFileException.class)
                .hasMessageContainingAll(parts);
    }

    private static List<DataRow> rules(String text) {
        return DataTable.parse("rules.data", text, COLUMNS);
    }
}
