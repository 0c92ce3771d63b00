package org.settle.trial.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class GoldenOrdersTest {

    /// The file was written when these designs were first released. A line that no longer holds
    /// means that protocols locked since cannot be verified: mend the code, never the file.
    @ParameterizedTest
    @CsvFileSource(resources = "golden-orders.csv", numLinesToSkip = 1)
    void drawsTheSameOrderFromTheSameSeedForEver(
            String spec, int days, int arms, long seed, String order) {
        OrderSet set = StudyDesigns.parse(spec).orders(days, arms);

        assertThat(Uniformity.digits(set.draw(SeededRandom.of(seed)))).isEqualTo(order);
    }
}
