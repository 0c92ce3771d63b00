package org.settle.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArmTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"A", "tea: green, hot", "sha256: 0", "Übung \uD83E\uDDD8", "0", "-", "#"})
    void takesAnyLabelOfOneLine(String label) {
        assertThat(new Arm(label).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " A",
                "A\t",
                "A\nB",
                "A\rB",
                "A\u0000B",
                "A\u2028B",
                "\uD83E",
                "A\uFFFDB"
            })
    void rejectsALabelThatDoesNotFitOnOneLine(String label) {
        assertThatThrownBy(() -> new Arm(label))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The label of an arm must ");
    }
}
