package org.settle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A made-up diary as a table of cells, for tests to change and to write.
///
/// @param header the names of the columns
/// @param rows the cells of each day
record SimulatedDiary(List<String> header, List<List<String>> rows) {

    /// Columns day, arm (0 to arms - 1, drawn daily), x (a covariate) and y, whose level rises by
    /// one with each arm. Every ninth outcome is missing.
    static SimulatedDiary of(int days, int arms, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<String>> rows = new ArrayList<>();
        double noise = 0;
        for (int day = 1; day <= days; day++) {
            int arm = day <= arms ? day - 1 : random.nextInt(arms);
            double x = random.nextGaussian();
            noise = 0.4 * noise + random.nextGaussian();
            double y = 5 + arm + 0.3 * x + noise;
            String cell = day % 9 == 0 ? "" : String.format(Locale.ROOT, "%.2f", y);
            rows.add(
                    List.of(
                            Integer.toString(day),
                            Integer.toString(arm),
                            String.format(Locale.ROOT, "%.3f", x),
                            cell));
        }
        return new SimulatedDiary(List.of("day", "arm", "x", "y"), rows);
    }

    int column(String name) {
        return header.indexOf(name);
    }

    /// The same with other cells in one column.
    SimulatedDiary withColumn(String name, UnaryOperator<String> change) {
        int c = column(name);
        return withRows(
                rows.stream()
                        .map(
                                row -> {
                                    List<String> changed = new ArrayList<>(row);
                                    changed.set(c, change.apply(row.get(c)));
                                    return List.copyOf(changed);
                                })
                        .toList());
    }

    /// The same with another number wherever a column holds one.
    SimulatedDiary withNumbers(String name, DoubleUnaryOperator change) {
        return withColumn(
                name,
                cell ->
                        cell.isEmpty()
                                ? ""
                                : Double.toString(change.applyAsDouble(Double.parseDouble(cell))));
    }

    /// The same with one more column at the end.
    SimulatedDiary withNewColumn(String name, IntFunction<String> cells) {
        List<String> names = new ArrayList<>(header);
        names.add(name);
        List<List<String>> changed = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<String> row = new ArrayList<>(rows.get(r));
            row.add(cells.apply(r));
            changed.add(List.copyOf(row));
        }
        return new SimulatedDiary(List.copyOf(names), changed);
    }

    SimulatedDiary withRows(List<List<String>> changed) {
        return new SimulatedDiary(header, changed);
    }

    SimulatedDiary renamed(String from, String to) {
        return new SimulatedDiary(
                header.stream().map(name -> name.equals(from) ? to : name).toList(), rows);
    }

    /// The same with the columns in another order.
    SimulatedDiary reordered(String... names) {
        int[] order = List.of(names).stream().mapToInt(this::column).toArray();
        return new SimulatedDiary(
                List.of(names),
                rows.stream()
                        .map(row -> Arrays.stream(order).mapToObj(row::get).toList())
                        .toList());
    }

    String text(String delimiter, String lineEnd) {
        return Stream.concat(Stream.of(header), rows.stream())
                .map(cells -> String.join(delimiter, cells))
                .collect(Collectors.joining(lineEnd, "", lineEnd));
    }

    String text() {
        return text(",", "\n");
    }

    Path in(Path folder) {
        return write(folder, "diary.csv", text());
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The test cannot write " + name, e);
        }
    }
}
