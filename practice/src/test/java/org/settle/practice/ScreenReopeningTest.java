package org.settle.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenReopeningTest {
    private final ScreenReopening reopening = ScreenReopening.load();

    @ParameterizedTest
    @CsvSource({
        "I had a fever last night, illness",
        "war krank, illness",
        "new medicine since Monday, medicine",
        "neues Medikament, medicine",
        "I am pregnant, pregnancy",
        "bin schwanger, pregnancy",
        "sprained my ankle, injury",
        "Fuß verstaucht, injury",
        "surgery on Friday, surgery",
        "wurde operiert, surgery"
    })
    void asksAgainAfterANote(String note, String change) {
        assertThat(reopening.afterNote(note)).contains(reopening.afterChange(change));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fell asleep late", "I'll try again", "a number of calls", "ruhiger Tag"})
    void staysClosedAfterAnOrdinaryNote(String note) {
        assertThat(reopening.afterNote(note)).isEmpty();
    }

    @Test
    void knowsTheFiveChanges() {
        assertThat(reopening.changes())
                .containsExactlyInAnyOrder("illness", "medicine", "pregnancy", "injury", "surgery");
        assertThatThrownBy(() -> reopening.afterChange("holiday"))
                .isInstanceOf(UnknownIdException.class);
    }
}
