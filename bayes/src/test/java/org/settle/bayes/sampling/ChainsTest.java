package org.settle.bayes.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private final Chains chains = Chains.of(new double[][] {{1, 2, 3, 4}, {5, 6, 7, -8}});

    @Test
    void poolsAllChains() {
        assertThat(chains.count()).isEqualTo(2);
        assertThat(chains.length()).isEqualTo(4);
        assertThat(chains.size()).isEqualTo(8);
        assertThat(chains.mean()).isEqualTo(2.5);
        assertThat(chains.quantiles(0, 0.5, 1)).containsExactly(-8, 3.5, 7);
        assertThat(chains.below(3)).isEqualTo(3 / 8.0);
        assertThat(chains.get(1, 3)).isEqualTo(-8);
    }

    @Test
    void keepsItsOwnCopy() {
        double[][] mine = {{1, 2, 3, 4}};
        Chains copied = Chains.of(mine);
        mine[0][0] = 99;
        assertThat(copied.get(0, 0)).isEqualTo(1);
    }

    @Test
    void rejectsDrawsThatAreNotANumber() {
        assertThatThrownBy(() -> Chains.of(new double[][] {{1, 2, Double.NaN, 4}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("draw 2 of chain 0");
    }

    @Test
    void rejectsNoChainsShortChainsAndUnequalLengths() {
        assertThatThrownBy(() -> Chains.of(new double[0][]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chains.of(new double[][] {{1, 2, 3}}))
                .hasMessageContaining("at least 4");
        assertThatThrownBy(() -> Chains.of(new double[][] {{1, 2, 3, 4}, {1, 2, 3, 4, 5}}))
                .hasMessageContaining("chain 1 has 5");
    }

    @Test
    void rejectsAProbabilityOutsideZeroToOne() {
        assertThatThrownBy(() -> chains.quantile(1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> chains.quantile(Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void drawsNameWhatIsMissingAndWhatDiffers() {
        Map<String, Chains> parameters = new LinkedHashMap<>();
        parameters.put("a", chains);
        assertThatThrownBy(() -> Draws.of(parameters).get("b"))
                .hasMessageContaining("no parameter b")
                .hasMessageContaining("[a]");
        parameters.put("b", Chains.of(new double[][] {{1, 2, 3, 4}}));
        assertThatThrownBy(() -> Draws.of(parameters)).hasMessageContaining("b has 1 of 4");
        assertThatThrownBy(() -> Draws.of(Map.of())).hasMessageContaining("at least one");
    }
}
