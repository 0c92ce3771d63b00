package org.settle.practice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.settle.tables.DataFileException;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

class RulesFileTest {
    private static final String HEAD = "id | when | effects | source\n";
    private static final String[] COLUMNS = {"id", "when", "effects", "source"};
    private final Catalogue catalogue = Catalogue.load();

    @Test
    void saysWhichFactEffectOrRegionIsUnknown() {
        refusesRule("a | rich | days 3 | ours", "when must be one of", "rich");
        refusesRule("a | - | jump calf | ours", "an effect must be known", "jump");
        refusesRule("a | - | leave nose | ours", "leave must be one of", "nose");
        refusesRule("a | - | days | ours", "a verb and its words", "days");
        refusesRule("a | - | days 9 | ours", "days must be one of", "'9'");
    }

    private void refusesRule(String row, String... parts) {
        List<DataRow> rows = DataTable.parse("rules.data", HEAD + row + '\n', COLUMNS);
        assertThatThrownBy(() -> Rules.of(catalogue, rows))
                .isInstanceOf(DataFileException.class)
                .hasMessageContainingAll(parts);
    }
}
