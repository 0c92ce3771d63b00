package org.settle.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DoseTest {
    @Test
    void countsWhatCanBeRepeated() {
        Dose dose =
                new Dose(
                        "rolling",
                        List.of(Tool.FOAM_ROLLER),
                        Optional.empty(),
                        OptionalDouble.of(10),
                        OptionalDouble.empty(),
                        OptionalDouble.of(4),
                        Optional.empty());
        assertThat(dose.reported())
                .containsExactly(DoseItem.TOOL, DoseItem.MINUTES, DoseItem.WEEKS);
    }

    @Test
    void aToolThatIsNotNamedIsNotReported() {
        Dose dose =
                new Dose(
                        "rolling",
                        List.of(Tool.NOT_NAMED),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.empty());
        assertThat(dose.reported()).isEmpty();
    }

    @Test
    void almostNoStudyReportsThePressure() {
        long studies =
                Evidence.load().contrasts().stream()
                        .filter(c -> c.dose().reported().contains(DoseItem.PRESSURE))
                        .map(c -> c.study().id())
                        .distinct()
                        .count();
        assertThat(studies).isEqualTo(5);
    }
}
