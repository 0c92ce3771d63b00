package org.settle.web.trial;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.settle.web.checkin.Outcome;
import org.springframework.stereotype.Component;

/// What can be compared, and the questions that can be asked at once. A new intervention or
/// template is one line in `interventions.csv` or `templates.csv`, with its words.
@Component
class Interventions {
    private final Map<String, Intervention> all = new LinkedHashMap<>();
    private final Map<String, List<String>> templates = new LinkedHashMap<>();

    Interventions() {
        rows(
                "interventions.csv",
                row ->
                        all.put(
                                row.getField("id"),
                                new Intervention(
                                        row.getField("id"),
                                        words(row.getField("parts")),
                                        row.getField("hour"))));
        rows(
                "templates.csv",
                row -> templates.put(row.getField("id"), words(row.getField("arms"))));
    }

    List<Intervention> all() {
        return List.copyOf(all.values());
    }

    Optional<Intervention> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /// By id, the arms of each question, the reference first.
    Map<String, List<String>> templates() {
        return templates;
    }

    /// What arms can be judged by. Each is judged by the next check-in. What is done in the morning
    /// is felt on the day that was asked about by then, so only the night after it is left.
    Set<Outcome> outcomes(List<String> arms) {
        boolean morning =
                arms.stream().flatMap(id -> find(id).stream()).anyMatch(Intervention::isEarly);
        return morning ? EnumSet.of(Outcome.SLEEP) : EnumSet.allOf(Outcome.class);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    private static void rows(String file, Consumer<NamedCsvRecord> each) {
        try (Reader reader =
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Interventions.class.getResourceAsStream(file)),
                                StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(reader)) {
            rows.forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read: " + file, e);
        }
    }
}
