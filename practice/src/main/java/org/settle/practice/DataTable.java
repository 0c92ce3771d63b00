package org.settle.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A readable data file: `#` starts a comment, the first row names the columns, `|` stands between
/// cells, `-` is an empty cell. The first column is an id that occurs once.
final class DataTable {
    private final String name;
    private final List<String> columns;
    private final List<DataRow> rows = new ArrayList<>();

    private DataTable(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    static List<DataRow> load(String name, String... columns) {
        try (@Nullable InputStream in = DataTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new DataFileException(
                        "A data file "
                                + name
                                + " is needed, but there is none. Put it beside the others.");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException("The data file " + name + " could not be read.", e);
        }
    }

    static List<DataRow> parse(String name, String text, String... columns) {
        DataTable table = new DataTable(name, List.of(columns));
        boolean header = false;
        int line = 0;
        for (String raw : text.lines().toList()) {
            line++;
            if (raw.isBlank() || raw.startsWith("#")) {
                continue;
            }
            if (header) {
                table.add(line, cells(raw));
            } else {
                table.checkHeader(line, cells(raw));
                header = true;
            }
        }
        return table.checked();
    }

    private static List<String> cells(String raw) {
        return List.of(raw.split("\\|", -1)).stream().map(String::strip).toList();
    }

    private void checkHeader(int line, List<String> given) {
        if (!given.equals(columns)) {
            throw new DataFileException(
                    "%s, line %d: the columns must be %s, but are %s. Name them so, in this order."
                            .formatted(name, line, columns, given));
        }
    }

    private void add(int line, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new DataFileException(
                    "%s, line %d: a row needs %d cells, but has %d. Write - for an empty cell."
                            .formatted(name, line, columns.size(), cells.size()));
        }
        rows.add(new DataRow(name, line, columns, cells));
    }

    private List<DataRow> checked() {
        if (rows.isEmpty()) {
            throw new DataFileException(name + " needs at least one row, but has none. Add one.");
        }
        Set<String> seen = new HashSet<>();
        for (DataRow row : rows) {
            if (!seen.add(row.id())) {
                throw row.fault("an id must occur once", row.id(), "Rename one of the two");
            }
            if (columns.contains("source")) {
                row.source();
            }
        }
        return List.copyOf(rows);
    }
}
