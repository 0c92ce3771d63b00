package org.settle.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SequenceTest {

    @Test
    void countsDaysFromOne() {
        Sequence sequence = Sequence.of(0, 1, Sequence.NO_ARM);

        assertThat(sequence.days()).isEqualTo(3);
        assertThat(sequence.arm(1)).isZero();
        assertThat(sequence.arm(3)).isEqualTo(Sequence.NO_ARM);
        assertThatThrownBy(() -> sequence.arm(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> sequence.arm(4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("days 1 to 3, but day 4");
    }

    @Test
    void isNotReachedByLaterChangesToAnArray() {
        int[] given = {0, 1};
        Sequence sequence = Sequence.of(given);
        given[0] = 1;
        sequence.toArray()[1] = 0;

        assertThat(sequence).isEqualTo(Sequence.of(0, 1)).hasSameHashCodeAs(Sequence.of(0, 1));
        assertThat(sequence).isNotEqualTo(Sequence.of(1, 1));
    }

    @Test
    void rejectsNoDaysAndEntriesThatAreNoArm() {
        assertThatThrownBy(Sequence::of).hasMessageContaining("at least one day");
        assertThatThrownBy(() -> Sequence.of(0, -2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Day 2");
    }

    @ParameterizedTest
    @CsvSource({"0", "0 1", "0x2 1 0x10", "-x3 0x7 12x2 -", "1x365"})
    void readsTheRunsItWrites(String runs) {
        assertThat(Sequence.of(RunLengths.read(runs)).toString()).isEqualTo(runs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0  1", "x2", "0x", "0x0", "a", "0x-1", "-1", "0x99999999", "0x1000001"})
    void rejectsRunsThatCannotBeRead(String runs) {
        assertThatThrownBy(() -> RunLengths.read(runs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("run");
    }
}
