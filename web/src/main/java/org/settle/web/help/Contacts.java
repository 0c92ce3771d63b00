package org.settle.web.help;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Whom to call, by country. No country is ever empty: the directories stand for those without an
/// entry of their own.
@Component
final class Contacts {
    /// A row that was not checked for longer must not ship.
    static final int OLDEST_DAYS = 180;

    private static final String EVERYWHERE = "INT";

    private final List<Contact> all;

    Contacts() {
        try (Reader reader =
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Contacts.class.getResourceAsStream("contacts.csv")),
                                StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(reader)) {
            all = rows.stream().map(Contacts::contact).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of contacts cannot be read.", e);
        }
    }

    /// The countries that have an entry, as two letters.
    List<String> countries() {
        return all.stream()
                .map(Contact::country)
                .filter(c -> !c.equals(EVERYWHERE) && !c.equals("EU"))
                .distinct()
                .sorted()
                .toList();
    }

    /// What there is for a country, then the directories of the whole world.
    List<Contact> of(String country) {
        return Stream.concat(in(country), in(EVERYWHERE)).toList();
    }

    /// The rows that were not checked lately.
    List<Contact> stale(Clock clock) {
        LocalDate oldest = LocalDate.now(clock).minusDays(OLDEST_DAYS);
        return all.stream().filter(c -> c.checkedOn().isBefore(oldest)).toList();
    }

    private Stream<Contact> in(String country) {
        return all.stream().filter(c -> c.country().equals(country));
    }

    private static Contact contact(NamedCsvRecord row) {
        return new Contact(
                row.getField("country"),
                row.getField("kind"),
                row.getField("name"),
                row.getField("contact"),
                row.getField("call"),
                row.getField("hours"),
                row.getField("languages"),
                row.getField("cost"),
                row.getField("page"),
                LocalDate.parse(row.getField("checked_on")));
    }
}
