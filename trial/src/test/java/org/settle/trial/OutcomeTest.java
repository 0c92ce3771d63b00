package org.settle.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutcomeTest {

    @Test
    void keepsWhatItWasGiven() {
        Outcome pain =
                Outcome.of("pain", "points", Direction.LOWER)
                        .withMinimalImportantDifference(0.5)
                        .withRange(0, 10);

        assertThat(pain)
                .isEqualTo(
                        new Outcome(
                                "pain",
                                "points",
                                Direction.LOWER,
                                OptionalDouble.of(0.5),
                                Optional.of(new OutcomeRange(0, 10))));
        assertThat(Outcome.of("mood", Direction.HIGHER).unit()).isEmpty();
        assertThat(Direction.LOWER.sign()).isEqualTo(-1);
        assertThat(Direction.HIGHER.sign()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsAMinimalImportantDifferenceThatIsNotAboveZero(double difference) {
        Outcome mood = Outcome.of("mood", Direction.HIGHER);

        assertThatThrownBy(() -> mood.withMinimalImportantDifference(difference))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outcome 'mood' must be a finite number above 0, but was ");
    }

    @Test
    void rejectsARangeWithoutLength() {
        assertThatThrownBy(() -> new OutcomeRange(10, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("but was 10.0 to 10.0");
        assertThatThrownBy(() -> new OutcomeRange(Double.NaN, 10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhichValuesAreInItsRange() {
        OutcomeRange range = new OutcomeRange(0, 10);

        assertThat(range.contains(0)).isTrue();
        assertThat(range.contains(10)).isTrue();
        assertThat(range.contains(10.5)).isFalse();
        assertThat(range.contains(Double.NaN)).isFalse();
    }
}
