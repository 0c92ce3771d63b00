package org.settle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.settle.bayes.meta.Studies;
import org.settle.cli.diary.InputException;
import org.settle.cli.diary.NamedRows;

/// The effects of studies as a table holds them.
///
/// @param studies the numbers
/// @param names of the coefficients: the intercept, then the moderators
/// @param columns by name, the labels of each row that stayed
/// @param leftOut rows in which something that is needed is empty
record EffectRows(
        Studies studies, List<String> names, Map<String, List<String>> columns, int leftOut) {

    /// Reads a table.
    ///
    /// @throws InputException if a column is missing, a cell holds no number, or a variance is not
    ///   above 0
    /// @throws IllegalArgumentException if the numbers cannot be put together
    static EffectRows read(
            Path file, String yi, String vi, List<String> moderators, List<String> labels) {
        List<String> numbers = Stream.concat(Stream.of(yi, vi), moderators.stream()).toList();
        List<String> needed = Stream.concat(numbers.stream(), labels.stream()).toList();
        NamedRows table = NamedRows.read(file, needed.toArray(String[]::new));
        List<NamedRows.Row> whole =
                table.rows().stream()
                        .filter(row -> needed.stream().noneMatch(c -> isEmpty(row.text(c))))
                        .toList();
        if (whole.isEmpty()) {
            throw InputException.of(file.toString(), "meta.nothing");
        }
        for (NamedRows.Row row : whole) {
            if (!(row.number(vi) > 0)) {
                throw InputException.of(row.place(vi), "meta.variance", row.text(vi));
            }
        }
        List<double[]> read = new ArrayList<>();
        for (String column : numbers) {
            read.add(whole.stream().mapToDouble(row -> row.number(column)).toArray());
        }
        Map<String, List<String>> columns = new LinkedHashMap<>();
        labels.forEach(c -> columns.put(c, whole.stream().map(row -> row.text(c)).toList()));
        return new EffectRows(
                Studies.of(
                        read.get(0),
                        read.get(1),
                        read.subList(2, read.size()).toArray(double[][]::new)),
                Stream.concat(Stream.of("intercept"), moderators.stream()).toList(),
                columns,
                table.rows().size() - whole.size());
    }

    private static boolean isEmpty(String cell) {
        return cell.isEmpty() || cell.equals("NA");
    }

    List<String> labels(String column) {
        return columns.getOrDefault(column, List.of());
    }
}
