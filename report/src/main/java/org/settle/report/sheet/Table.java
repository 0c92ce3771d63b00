package org.settle.report.sheet;

import java.util.List;
import java.util.stream.IntStream;

/// What stands in a table, before it is set. A line break inside of the first cell of a row parts a
/// name that is written on one line where there is room, and else on two.
///
/// @param heads the names of the columns, empty where they need none
/// @param rows cells in the order of the columns; the first one names its row
/// @param needed the rows, by number, that the table is nothing without
public record Table(List<String> heads, List<List<String>> rows, List<Integer> needed) {
    /// Keeps copies.
    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        needed = List.copyOf(needed);
    }

    /// A table of which every row is needed.
    ///
    /// @param heads the names of the columns, may be empty
    /// @param rows the cells
    /// @return the table
    public static Table whole(List<String> heads, List<List<String>> rows) {
        return new Table(heads, rows, IntStream.range(0, rows.size()).boxed().toList());
    }

    int columns() {
        return rows.getFirst().size();
    }

    /// Whether a column holds numbers, which are set to the right.
    boolean isNumbers(int column) {
        return !heads.isEmpty()
                && column > 0
                && rows.stream()
                        .map(row -> row.get(column))
                        .anyMatch(
                                cell ->
                                        !cell.isEmpty()
                                                && cell.codePoints()
                                                        .noneMatch(Character::isLetter));
    }
}
