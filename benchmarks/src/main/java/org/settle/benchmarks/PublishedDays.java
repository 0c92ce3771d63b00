package org.settle.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Days that others published, read where the files lie beside the project; they are never copied.
final class PublishedDays {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yy");
    private static final double SEVEN_TO_TEN = 10 / 6.0;

    private final Path folder;

    PublishedDays(Path folder) {
        this.folder = folder;
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /// Sleep quality, 0 to 10, of a class (HPI classroom N-of-1 trials, MIT licence).
    List<DaySeries> sleepQuality() throws IOException {
        Map<String, Map<LocalDate, Double>> people = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("hpi-classroom-sleep"))) {
            for (Path file : files.filter(f -> name(f).startsWith("measurements_")).toList()) {
                for (NamedCsvRecord row : rows(file)) {
                    String answer = row.getField("survey1_question1_response");
                    if (row.getField("is_survey1").equals("true") && isNumber(answer)) {
                        String person = name(file) + row.getField("participant_id");
                        LocalDate day =
                                LocalDate.parse(row.getField("measurement_time").substring(0, 10));
                        people.computeIfAbsent(person, _ -> new HashMap<>())
                                .putIfAbsent(day, Double.valueOf(answer));
                    }
                }
            }
        }
        return people.values().stream().map(DaySeries::of).toList();
    }

    /// Hours asleep of 49 people (Baigutanova and others 2025, doi:10.6084/m9.figshare.28509740).
    List<DaySeries> hoursAsleep() throws IOException {
        Map<String, Map<LocalDate, Double>> people = new TreeMap<>();
        for (NamedCsvRecord row :
                rows(folder.resolve("galaxywatch-sleep-diaries/sleep_diary.csv"))) {
            String hours = row.getField("sleep_duration");
            if (isNumber(hours)) {
                people.computeIfAbsent(row.getField("userId"), _ -> new HashMap<>())
                        .putIfAbsent(LocalDate.parse(row.getField("date")), Double.valueOf(hours));
            }
        }
        return people.values().stream().map(DaySeries::of).toList();
    }

    /// The day means of one person over 239 days (Kossakowski and others 2017,
    /// doi:10.5334/jopd.29), from 7 points to 0 to 10, against the mean of each phase.
    DaySeries oneDiary(String column) throws IOException {
        Map<String, Map<LocalDate, List<Double>>> phases = new TreeMap<>();
        for (NamedCsvRecord row : rows(folder.resolve("kossakowski-depression-esm/ESMdata.csv"))) {
            String value = row.getField(column);
            if (isNumber(value)) {
                phases.computeIfAbsent(row.getField("phase"), _ -> new TreeMap<>())
                        .computeIfAbsent(
                                LocalDate.parse(row.getField("date"), DAY), _ -> new ArrayList<>())
                        .add(SEVEN_TO_TEN * Double.parseDouble(value));
            }
        }
        Map<LocalDate, Double> days = new TreeMap<>();
        phases.values()
                .forEach(
                        phase -> {
                            Map<LocalDate, Double> means = new TreeMap<>();
                            phase.forEach((day, all) -> means.put(day, mean(all)));
                            double usual = mean(List.copyOf(means.values()));
                            means.forEach((day, mean) -> days.put(day, mean - usual));
                        });
        return DaySeries.of(days);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+([.][0-9]+)?");
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream()
                    .sorted(Comparator.comparingLong(NamedCsvRecord::getStartingLineNumber))
                    .toList();
        }
    }
}
