package org.settle.report.chart;

import java.util.List;

/// The numbers of a picture.
///
/// @param header one text per column
/// @param rows cells in the order of the header
public record ChartTable(List<String> header, List<List<String>> rows) {
    /// Keeps copies.
    ///
    /// @throws IllegalArgumentException if a row has another number of cells than the header
    public ChartTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "A row of a table needs %d cells, but has %s."
                                .formatted(header.size(), row));
            }
        }
    }
}
