package org.settle.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The record holds what was read, no more and no less, beside the notes that it was made from.
class SharedEvidenceTest {
    private static final Path SHARED = Path.of("../../shared/evidence");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d*\\.?\\d+");
    private static final Pattern RANGE = Pattern.compile("(?:ES )?([\\d.]+) to ([\\d.]+)");
    private static final Evidence RECORD = Evidence.load();

    @BeforeAll
    static void needsTheNotes() {
        Assumptions.assumeTrue(
                Files.exists(SHARED), "Skipped: the notes are not beside the project.");
    }

    @Test
    void everyStudyIsInTheRecordWithItsSourceOrLeftOut() throws IOException {
        Map<String, Study> studies =
                RECORD.studies().stream().collect(Collectors.toMap(Study::id, s -> s));
        List<String> leftOut =
                RECORD.leftOut().stream()
                        .filter(left -> left.kind() == LeftOut.Kind.STUDY)
                        .map(LeftOut::name)
                        .toList();
        byStudy()
                .forEach(
                        (id, rows) -> {
                            String doi = rows.getFirst().getField("doi");
                            assertThat(studies.containsKey(id))
                                    .as(id)
                                    .isNotEqualTo(leftOut.contains(id));
                            if (!doi.isEmpty()) {
                                assertThat(studies.get(id).source().text()).isEqualTo(doi);
                            }
                        });
        assertThat(byStudy()).hasSize(studies.size() + leftOut.size());
    }

    @Test
    void everyNumberIsTheOneThatWasRead() throws IOException {
        Map<String, List<NamedCsvRecord>> read = byStudy();
        for (Study study : RECORD.studies()) {
            List<Contrast> contrasts = RECORD.contrastsOf(study);
            List<NamedCsvRecord> rows = read.get(study.id());
            assertThat(contrasts).as(study.id()).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                compare(contrasts.get(i), rows.get(i));
            }
        }
    }

    private static void compare(Contrast own, NamedCsvRecord read) {
        Dose dose = own.dose();
        Effect effect = own.effect();
        String who = own.study().id() + " " + read.getField("outcome");
        same(who, read, "n_treat", real(own.treated().n()));
        same(who, read, "n_control", real(own.control().n()));
        same(who, read, "n_total", real(own.participants(), own.study().participants()));
        same(who, read, "k_studies", real(own.trials(), own.study().trials()));
        same(who, read, "mean_treat", own.treated().mean());
        same(who, read, "sd_treat", own.treated().sd());
        same(who, read, "mean_control", own.control().mean());
        same(who, read, "sd_control", own.control().sd());
        same(who, read, "i2_percent", effect.i2());
        sameOrWords(who, read, "session_minutes", dose.minutes());
        sameOrWords(who, read, "sessions_per_week", dose.timesAWeek());
        sameOrWords(who, read, "weeks", dose.weeks());
        sameP(who, read.getField("p_value"), effect);
        sameEffect(who, read, effect);
        assertThat(own.direction())
                .as(who)
                .isEqualTo(
                        read.getField("direction").equals("null")
                                ? Direction.NO_DIFFERENCE
                                : Direction.valueOf(
                                        read.getField("direction").toUpperCase(Locale.ROOT)));
    }

    private static void same(String who, NamedCsvRecord read, String column, OptionalDouble own) {
        assertThat(own).as(who + " " + column).isEqualTo(number(read.getField(column)));
    }

    private static void sameOrWords(
            String who, NamedCsvRecord read, String column, OptionalDouble own) {
        if (read.getField(column).matches("[\\d.]*")) {
            same(who, read, column, own);
        } else {
            assertThat(own).as(who + " " + column).isEmpty();
        }
    }

    /// Where there are two or words behind it, the first counts.
    private static void sameP(String who, String read, Effect own) {
        Matcher p = Pattern.compile("([<>]?)(\\d*\\.\\d+).*").matcher(read);
        assertThat(own.p().isPresent()).as(who + " " + read).isEqualTo(p.matches());
        if (p.matches()) {
            Relation relation =
                    switch (p.group(1)) {
                        case "<" -> Relation.BELOW;
                        case ">" -> Relation.ABOVE;
                        default -> Relation.EQUAL;
                    };
            assertThat(own.p())
                    .as(who)
                    .contains(new PValue(relation, Double.parseDouble(p.group(2))));
        }
    }

    private static void sameEffect(String who, NamedCsvRecord read, Effect own) {
        String text = read.getField("effect");
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            assertThat(own.value()).as(who).isEmpty();
            assertThat(own.interval())
                    .contains(
                            new Interval(
                                    Double.parseDouble(range.group(1)),
                                    Double.parseDouble(range.group(2))));
            return;
        }
        Matcher first = NUMBER.matcher(text);
        assertThat(own.value())
                .as(who)
                .isEqualTo(first.lookingAt() ? number(first.group()) : OptionalDouble.empty());
        same(who, read, "ci_low", end(own, Interval::low));
        same(who, read, "ci_high", end(own, Interval::high));
    }

    @Test
    void everyClaimIsTheOneThatWasRead() throws IOException {
        List<NamedCsvRecord> rows = rows("claims.csv");
        assertThat(RECORD.claims()).hasSameSizeAs(rows);
        String everywhere =
                Files.readString(SHARED.resolve("studies.csv"))
                        + Files.readString(SHARED.resolve("claims.csv"));
        List<String> foundLater = identifiersFoundLater();
        for (int i = 0; i < rows.size(); i++) {
            Claim own = RECORD.claims().get(i);
            NamedCsvRecord read = rows.get(i);
            assertThat(own.id()).isEqualTo(read.getField("claim_id"));
            assertThat(own.from().id()).isEqualTo(node(read.getField("from_node")));
            assertThat(own.to().id()).isEqualTo(node(read.getField("to_node")));
            assertThat(own.grade().name()).isEqualToIgnoringCase(read.getField("evidence_grade"));
            assertThat(own.seenIn() == SeenIn.PEOPLE)
                    .isEqualTo(read.getField("human_evidence").equals("y"));

            for (Source source : own.sources()) {
                String identifier = source.identifier().text();
                assertThat(
                                everywhere.contains(identifier.replace("PMID ", ""))
                                        || foundLater.contains(identifier))
                        .as(own.id() + " " + identifier)
                        .isTrue();
            }
        }
    }

    @Test
    void everyImportantDifferenceIsOneThatWasRead() throws IOException {
        Map<String, List<NamedCsvRecord>> read =
                rows("mid.csv").stream()
                        .collect(Collectors.groupingBy(row -> row.getField("instrument")));
        for (ImportantDifference own : RECORD.differences()) {
            String texts = read.get(own.instrument()).toString();
            assertThat(texts).contains(own.source().text());
            own.value().ifPresent(value -> assertThat(texts).contains(Amount.text(value)));
        }
    }

    /// Those of studies that the notes hold without one.
    private static List<String> identifiersFoundLater() throws IOException {
        Map<String, List<NamedCsvRecord>> read = byStudy();
        return RECORD.studies().stream()
                .filter(study -> read.get(study.id()).getFirst().getField("doi").isEmpty())
                .map(study -> study.source().text())
                .toList();
    }

    private static OptionalDouble end(Effect effect, Function<Interval, Double> end) {
        return effect.interval()
                .map(i -> OptionalDouble.of(end.apply(i)))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble real(OptionalInt... firstThatIsThere) {
        for (OptionalInt value : firstThatIsThere) {
            if (value.isPresent()) {
                return OptionalDouble.of(value.getAsInt());
            }
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble number(String text) {
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text));
    }

    private static String node(String id) {
        return id.replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<NamedCsvRecord>> byStudy() throws IOException {
        return rows("studies.csv").stream()
                .collect(
                        Collectors.groupingBy(
                                row -> id(row.getField("study_id")),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static String id(String read) {
        return node(
                read.replaceAll(
                        "(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\\d)|(?<=\\d)(?=[A-Za-z])", "-"));
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(SHARED.resolve(file))) {
            return rows.stream().toList();
        }
    }
}
