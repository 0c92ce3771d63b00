package org.settle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Diaries of centuries: nobody has one, and none may hang or come out wrong.
class LongDiaryTest {
    private static final int LONG = 100_000;

    @TempDir Path folder;

    /// The truth is known, and so is how sure so many days make: the arms differ by one, an
    /// independent day has sd 1.13, and two halves of AR(1) days with phi 0.4 give sd 0.012 or so.
    @Test
    void aHundredThousandDaysGiveANarrowAndRightAnswer() {
        Path file = SimulatedDiary.of(LONG, 2, 4).in(folder);
        Json json = Run.answer(file, "--outcome", "y", "--covariate", "x", "--noise", "ar1");
        assertThat(json.number("days", "calendar")).isEqualTo(LONG);
        assertThat(json.effect().number("sd")).isBetween(0.002, 0.02);
        assertThat(json.effect().number("mean")).isCloseTo(1, within(0.03));
        assertThat(json.parameter("autocorrelation").number("mean")).isCloseTo(0.4, within(0.02));
        assertThat(json.parameter("innovation_sd").number("mean")).isCloseTo(1, within(0.02));
        assertThat(json.parameter("covariates").number("x", "mean")).isCloseTo(0.3, within(0.02));
        assertThat(json.parameter("carryover").number("q97_5")).isLessThan(0.05);
    }

    @Test
    void aHundredThousandDaysUnderAllNoiseModelsWithAPage() {
        Path file = SimulatedDiary.of(LONG, 2, 4).in(folder);
        Json json =
                Run.answer(
                        file,
                        "--outcome",
                        "y",
                        "--design",
                        "daily",
                        "--html",
                        folder.resolve("p.html"));
        assertThat(json.effect().number("sd")).isBetween(0.002, 0.02);
        assertThat(json.effect().number("mean")).isCloseTo(1, within(0.03));
    }

    @Test
    void refusesMoreRowsThanAnyoneCanHave() {
        StringBuilder text = new StringBuilder("day,arm,y\n");
        for (int day = 1; day <= 200_001; day++) {
            text.append(day).append(",0,1\n");
        }
        Path file = SimulatedDiary.write(folder, "diary.csv", text.toString());
        assertThat(Run.analyzed(file).refused()).contains("200001", "200000");
    }
}
