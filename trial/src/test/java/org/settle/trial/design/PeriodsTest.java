package org.settle.trial.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "'blocks:3,washout=2', 000111111000, ...ww....ww.",
        "'blocks:3,washout=1', --000111, .....w..",
        "'abab:washout=2', 00-1-11, ...ww..",
        "'abab:3,washout=2', 0001, ...w",
        "'abba:2,washout=1', 00111100, ..w...w.",
        "blocks:3, 000111, ......",
        "daily, 0101, ...."
    })
    void marksTheFirstDaysAfterEachChangeOfArm(String spec, String order, String washout) {
        boolean[] days = StudyDesigns.parse(spec).washoutDays(Uniformity.order(order));

        StringBuilder shown = new StringBuilder();
        for (boolean day : days) {
            shown.append(day ? 'w' : '.');
        }
        assertThat(shown.toString()).isEqualTo(washout);
    }
}
