package org.settle.web.learn;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The cards in order, each with what stands behind it.
@Component
public final class Cards {
    private final Map<String, List<Behind>> behind = new LinkedHashMap<>();

    Cards() {
        try (Reader reader =
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Cards.class.getResourceAsStream("cards.csv")),
                                StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(reader)) {
            rows.forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The cards cannot be read.", e);
        }
    }

    private void add(NamedCsvRecord row) {
        behind.computeIfAbsent(row.getField("card"), _ -> new ArrayList<>())
                .add(
                        row.getField("claim").isEmpty()
                                ? new Behind.Method(
                                        row.getField("method"),
                                        row.getField("doi"),
                                        row.getField("citation"))
                                : new Behind.Recorded(row.getField("claim")));
    }

    /// All cards.
    ///
    /// @return their ids, in order
    public List<String> ids() {
        return List.copyOf(behind.keySet());
    }

    List<Behind> behind(String card) {
        return List.copyOf(behind.getOrDefault(card, List.of()));
    }

    String after(String card) {
        List<String> ids = ids();
        return ids.get((ids.indexOf(card) + 1) % ids.size());
    }

    /// One card a week, the same for everybody, so that none of them can hint at an effect.
    ///
    /// @param day any day of the week
    /// @return the id of a card
    public String ofWeek(LocalDate day) {
        long week = Math.floorDiv(day.toEpochDay() + 3, 7);
        return ids().get((int) Math.floorMod(week, (long) behind.size()));
    }
}
