package org.settle.web.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.settle.practice.Catalogue;
import org.settle.practice.Condition;
import org.settle.web.ui.Words;
import tools.jackson.databind.json.JsonMapper;

final class OutcomeTest {
    @Test
    void whoWishesNothingYetIsAskedTheUsual() {
        assertThat(Outcome.of(Set.of()))
                .containsExactly(Outcome.SLEEP, Outcome.WORRY, Outcome.PAIN);
    }

    @Test
    void everyWishOfThePracticeIsFollowedByAnOutcome() {
        for (Condition wish : Catalogue.load().conditions()) {
            assertThat(Outcome.of(Set.of(wish.id()))).as(wish.id()).hasSize(1);
        }
    }

    @Test
    void nobodyIsAskedMoreThanThree() {
        Set<String> all =
                Catalogue.load().conditions().stream()
                        .map(Condition::id)
                        .collect(Collectors.toSet());
        assertThat(Outcome.of(all)).hasSize(3);
    }

    @Test
    void everyOutcomeHasItsWordsAtBothEnds() {
        for (Outcome outcome : Outcome.values()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                Words words = Words.of(language);
                for (String end : List.of("", "-low", "-high")) {
                    assertThat(words.knows("day.rate-" + outcome.id() + end)).isTrue();
                }
                assertThat(words.knows("day.name-" + outcome.id())).isTrue();
            }
        }
    }

    @Test
    void anEntryFromBeforeTheQuestionAboutTheSessionCanBeRead() {
        String old =
                "{\"ratings\":{\"sleep\":6},\"skipped\":[],\"things\":[],\"note\":\"\",\"asked\":[],\"late\":false}";
        CheckIn read = JsonMapper.builder().build().readValue(old, CheckIn.class);
        assertThat(read.session()).isEmpty();
        assertThat(read.ratings()).containsEntry("sleep", 6);
    }
}
