package org.settle.tables;

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
/// cells, `-` is an empty cell. The first column is an id that occurs once; in a table of groups it
/// is the group, and the second is an id that occurs once in it.
public final class DataTable {
    private final String name;
    private final int keys;
    private final List<String> columns;
    private final List<DataRow> rows = new ArrayList<>();

    private DataTable(String name, int keys, List<String> columns) {
        this.name = name;
        this.keys = keys;
        this.columns = columns;
    }

    /// Reads a file that lies beside a class.
    ///
    /// @param beside in whose package the file lies
    /// @param name of the file
    /// @param columns the columns that it must have, in order
    /// @return at least one row
    /// @throws DataFileException if there is no such file or it does not hold together
    public static List<DataRow> load(Class<?> beside, String name, String... columns) {
        return read(beside, name, 1, columns);
    }

    /// Reads a file whose first two columns together are the id.
    ///
    /// @param beside in whose package the file lies
    /// @param name of the file
    /// @param columns the columns that it must have, in order
    /// @return at least one row
    /// @throws DataFileException if there is no such file or it does not hold together
    public static List<DataRow> loadGroups(Class<?> beside, String name, String... columns) {
        return read(beside, name, 2, columns);
    }

    private static List<DataRow> read(Class<?> beside, String name, int keys, String... columns) {
        try (@Nullable InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new DataFileException(
                        "A data file "
                                + name
                                + " is needed, but there is none. Put it beside the others.");
            }
            return parse(
                    name, keys, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException("The data file " + name + " could not be read.", e);
        }
    }

    /// Reads a text.
    ///
    /// @param name what to call it in a message
    /// @param text header and rows
    /// @param columns the columns that it must have, in order
    /// @return at least one row
    /// @throws DataFileException if it does not hold together
    public static List<DataRow> parse(String name, String text, String... columns) {
        return parse(name, 1, text, columns);
    }

    /// Reads a text whose first columns together are the id.
    ///
    /// @param name what to call it in a message
    /// @param keys how many columns are the id
    /// @param text header and rows
    /// @param columns the columns that it must have, in order
    /// @return at least one row
    /// @throws DataFileException if it does not hold together
    public static List<DataRow> parse(String name, int keys, String text, String... columns) {
        DataTable table = new DataTable(name, keys, List.of(columns));
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
            String key = row.key(keys);
            if (!seen.add(key)) {
                throw row.fault("an id must occur once", key, "Rename one of the two");
            }
            if (columns.contains("source")) {
                row.source();
            }
        }
        return List.copyOf(rows);
    }
}
