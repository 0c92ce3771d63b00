package org.settle.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataTableTest {
    private static final String HEAD = "id | when | effects | source\n";
    private static final String[] COLUMNS = {"id", "when", "effects", "source"};

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

    private static void refuses(String text, String... parts) {
        assertThatThrownBy(() -> rules(text))
                .isInstanceOf(DataFileException.class)
                .hasMessageContainingAll(parts);
    }

    private static List<DataRow> rules(String text) {
        return DataTable.parse("rules.data", text, COLUMNS);
    }
}
