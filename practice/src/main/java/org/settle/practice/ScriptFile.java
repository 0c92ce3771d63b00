package org.settle.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.settle.tables.DataFileException;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

/// Reads what is said in every companion, in order.
final class ScriptFile {
    private static final String NAME = "scripts.data";

    private ScriptFile() {}

    static Map<String, List<ScriptLine>> load(List<Companion> companions) {
        return of(
                companions,
                DataTable.loadGroups(
                        ScriptFile.class, NAME, "companion", "line", "seconds", "source"));
    }

    static Map<String, List<ScriptLine>> of(List<Companion> companions, List<DataRow> rows) {
        List<String> known = companions.stream().map(Companion::id).toList();
        rows.forEach(row -> row.oneOf("companion", known));
        Map<String, List<ScriptLine>> scripts = new LinkedHashMap<>();
        for (Companion companion : companions) {
            List<ScriptLine> lines =
                    rows.stream()
                            .filter(row -> row.text("companion").equals(companion.id()))
                            .map(row -> new ScriptLine(row.text("line"), seconds(row)))
                            .toList();
            check(companion, lines);
            scripts.put(companion.id(), lines);
        }
        return scripts;
    }

    private static int seconds(DataRow row) {
        return (int) row.number("seconds");
    }

    /// A script that is shorter or longer than its companion would leave silence or be cut off.
    private static void check(Companion companion, List<ScriptLine> lines) {
        int said = lines.stream().mapToInt(ScriptLine::seconds).sum();
        if (said != companion.seconds()) {
            throw new DataFileException(
                    "%s: the lines of '%s' must last %d seconds together, but last %d. Correct one."
                            .formatted(NAME, companion.id(), companion.seconds(), said));
        }
    }
}
