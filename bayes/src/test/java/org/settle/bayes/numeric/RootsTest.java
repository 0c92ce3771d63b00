package org.settle.bayes.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RootsTest {
    @Test
    void findsRootsToTheLastBits() {
        assertThat(Roots.zero(x -> x * x - 2, 0, 2)).isCloseTo(Math.sqrt(2), within(5e-16));
        assertThat(Roots.zero(x -> 2 - x * x, 0, 2)).isCloseTo(Math.sqrt(2), within(5e-16));
        assertThat(Roots.zero(Math::cos, 0, 3)).isCloseTo(Math.PI / 2, within(5e-16));
        assertThat(Roots.zero(x -> Math.expm1(x - 1e-20), -3, 700)).isCloseTo(1e-20, within(1e-30));
    }

    @Test
    void findsRootsOfFlatAndSteepFunctions() {
        assertThat(Roots.zero(x -> Math.pow(x - 1, 9), 0, 5)).isCloseTo(1, within(1e-15));
        assertThat(Roots.zero(x -> x < 0.3 ? -1 : 1e300, 0, 1)).isCloseTo(0.3, within(1e-15));
        assertThat(Roots.zero(x -> x < 0 ? -1 / x / x : 1, -1, 1)).isCloseTo(0, within(1e-300));
    }

    @Test
    void aRootAtAnEndIsFound() {
        assertThat(Roots.zero(x -> x, 0, 1)).isZero();
        assertThat(Roots.zero(x -> x - 1, 0, 1)).isEqualTo(1);
    }

    @Test
    void refusesABracketWithoutARoot() {
        assertThatThrownBy(() -> Roots.zero(x -> x * x + 1, -1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("f(-1.0)=2.0, f(1.0)=2.0");
    }
}
