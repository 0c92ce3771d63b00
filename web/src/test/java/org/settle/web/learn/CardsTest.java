package org.settle.web.learn;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.settle.figures.LearnPictures;
import org.settle.web.ui.Words;

final class CardsTest {
    private static final Path EVIDENCE = Path.of("../../shared/evidence/claims.csv");

    private final Cards cards = new Cards();

    @Test
    void twelveCardsEachWithItsDrawingAndItsTexts() {
        assertThat(cards.ids()).hasSize(12).containsExactlyElementsOf(LearnPictures.ids());
        for (var language : Words.LANGUAGES) {
            Words words = Words.of(language);
            for (String id : cards.ids()) {
                for (String text :
                        List.of("card-%s", "short-%s", "text-%s-1", "text-%s-2", "text-%s-3")) {
                    assertThat(words.knows("learn." + text.formatted(id))).as(id).isTrue();
                }
            }
        }
    }

    @Test
    void everyCardHasClaimsWithAGradeInWordsAndADoi() {
        for (String id : cards.ids()) {
            assertThat(cards.claims(id)).as(id).isNotEmpty();
            for (Claim claim : cards.claims(id)) {
                assertThat(claim.doi()).as(claim.id()).matches("10\\.[0-9]{4,9}/\\S+");
                assertThat(claim.citation()).as(claim.id()).isNotBlank();
                for (var language : Words.LANGUAGES) {
                    Words words = Words.of(language);
                    assertThat(words.knows("learn.claim-" + claim.id())).as(claim.id()).isTrue();
                    assertThat(words.knows("learn.means-" + claim.grade())).isTrue();
                }
            }
        }
    }

    /// Trauer 2015 stands in the evidence table without its DOI.
    @Test
    void claimsAndGradesAreThoseOfTheEvidenceTable() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(EVIDENCE), "Skipped: the evidence table is not beside the project.");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(EVIDENCE)) {
            Map<String, NamedCsvRecord> table =
                    rows.stream().collect(Collectors.toMap(r -> r.getField("claim_id"), r -> r));
            for (String id : cards.ids()) {
                for (Claim claim : cards.claims(id)) {
                    if (claim.id().startsWith("c")) {
                        NamedCsvRecord row = table.get(claim.id());
                        assertThat(row.getField("evidence_grade"))
                                .as(claim.id())
                                .isEqualTo(claim.grade());
                        String source =
                                row.getField("citations")
                                        + row.getField("source_url")
                                        + row.getField("note");
                        assertThat(claim.id().equals("c46") || source.contains(claim.doi()))
                                .as("%s %s", claim.id(), claim.doi())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void everyWeekHasOneCardAndEveryCardHasItsWeek() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        Set<String> seen = new HashSet<>();
        for (int week = 0; week < 12; week++) {
            String card = cards.ofWeek(monday.plusWeeks(week));
            assertThat(cards.ofWeek(monday.plusWeeks(week).plusDays(6))).isEqualTo(card);
            seen.add(card);
        }
        assertThat(seen).hasSize(12);
    }
}
