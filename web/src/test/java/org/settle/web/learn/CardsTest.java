package org.settle.web.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.settle.evidence.Claim;
import org.settle.evidence.Evidence;
import org.settle.evidence.Grade;
import org.settle.figures.LearnPictures;
import org.settle.web.ui.Words;

final class CardsTest {
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

    /// A claim without a source is nothing that a card may rest on.
    @Test
    void everyCardHasClaimsOfTheRecordWithASource() {
        Map<String, Claim> record =
                Evidence.load().claims().stream()
                        .collect(Collectors.toMap(Claim::id, claim -> claim));
        for (String id : cards.ids()) {
            assertThat(cards.behind(id)).as(id).isNotEmpty();
            for (Behind behind : cards.behind(id)) {
                switch (behind) {
                    case Behind.Recorded recorded ->
                            assertThat(record.get(recorded.claim()))
                                    .as(recorded.claim())
                                    .matches(Claim::isSourced);
                    case Behind.Method method -> {
                        assertThat(method.doi()).matches("10\\.[0-9]{4,9}/\\S+");
                        for (var language : Words.LANGUAGES) {
                            assertThat(Words.of(language).knows("learn.claim-" + method.id()))
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    @Test
    void everyGradeHasItsWords() {
        for (var language : Words.LANGUAGES) {
            for (Grade grade : Grade.values()) {
                String word = grade.name().toLowerCase(Locale.ROOT);
                assertThat(Words.of(language).knows("learn.means-" + word)).isTrue();
                assertThat(Words.of(language).knows("learn.grade-" + word)).isTrue();
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
