package org.settle.trial.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StudyDesignsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "daily",
                "daily:run=2",
                "blocks:7",
                "blocks:7,washout=2",
                "abab",
                "abab:washout=2",
                "abab:7",
                "abab:7,washout=2",
                "abba:3",
                "abba:3,washout=1"
            })
    void readsWhatADesignWrites(String spec) {
        assertThat(StudyDesigns.parse(spec).spec()).isEqualTo(spec);
        assertThat(StudyDesigns.parse(" " + spec.toUpperCase(Locale.ROOT)))
                .isEqualTo(StudyDesigns.parse(spec));
    }

    @Test
    void readsTheOptions() {
        assertThat(StudyDesigns.parse("daily:run=2")).isEqualTo(Daily.withRunLimit(2));
        assertThat(StudyDesigns.parse("daily")).isEqualTo(Daily.unlimited());
        assertThat(StudyDesigns.parse("blocks:7,washout=2")).isEqualTo(new Blocks(7, 2));
        assertThat(StudyDesigns.parse("blocks:washout=2,7")).isEqualTo(new Blocks(7, 2));
        assertThat(StudyDesigns.parse("abab:5")).isEqualTo(new Abab(OptionalInt.of(5), 0));
        assertThat(StudyDesigns.parse("abba:5,washout=0")).isEqualTo(new Abba(5, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "foo | There is no design 'foo'. Write daily or daily:run=2; blocks:7",
                "\"\" | There is no design ''",
                "daily:run=0 | must be at least 1 day, but was 0; write for example daily:run=2",
                "daily:run=x | 'x' is not a whole number",
                "daily:7 | '7' is one number too many. Write daily or daily:run=2.",
                "daily:walk=2 | 'walk' is no option of this design",
                "daily:run=2,run=3 | 'run' is given twice",
                "daily: | '' is not a whole number",
                "daily:run=-1 | '-1' is not a whole number",
                "daily:run=99999999999 | '99999999999' is not a whole number of days up to 999999",
                "blocks | the length of a treatment period is missing. Write blocks:7",
                "blocks:x | The design 'blocks:x' cannot be read: 'x' is not a whole number",
                "blocks:0 | must last at least 1 day, but was 0; write for example blocks:7",
                "blocks:7,7 | '7' is one number too many",
                "blocks:2,washout=2 | must leave a day of each period, so be from 0 to 1, but was 2",
                "abba | the length of a treatment period is missing. Write abba:7",
                "abab:0 | must last at least 1 day"
            })
    void saysHowToWriteADesignThatCannotBeRead(String spec, String message) {
        assertThatThrownBy(() -> StudyDesigns.parse(spec))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "daily | 2 | 3 | a day for each, but had 3 arms and 2 days",
                "daily | 9 | 1 | at least two arms",
                "blocks:7 | 14 | 3 | more than 14 days for 3 arms, but had 14",
                "abba:7 | 7 | 2 | more than 7 days for 2 arms, but had 7",
                "abab | 28 | 2 | say how many days a period lasts, such as abab:7",
                "daily:run=2 | 84 | 6 | use a design in blocks",
                "daily:run=2 | 100000 | 2 | use a design in blocks",
                "daily:run=2 | 1001 | 2 | use a design in blocks"
            })
    void saysWhatToChangeWhereNoOrderCanBeDrawn(String spec, int days, int arms, String message) {
        StudyDesign design = StudyDesigns.parse(spec);

        assertThatThrownBy(() -> design.orders(days, arms))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void knowsWhichDesignCannotBeDrawn() {
        assertThat(StudyDesigns.parse("abab").isDrawnAtPlanning()).isFalse();
        assertThat(StudyDesigns.parse("abab:7").isDrawnAtPlanning()).isTrue();
        assertThat(StudyDesigns.parse("daily").isDrawnAtPlanning()).isTrue();
    }
}
