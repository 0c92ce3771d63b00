package org.settle.web.sleep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NightTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void anOrdinaryNightGoesOverMidnight() {
        Night night = night("2026-11-26", "23:00", "23:40", "06:30", "07:00");
        assertThat(night.bed().toLocalDate()).isEqualTo("2026-11-25");
        assertThat(night.inBed()).isEqualTo(Duration.ofHours(8));
        assertThat(night.asleepFor()).isEqualTo(Duration.ofMinutes(410));
        assertThat(problem(night)).isEmpty();
    }

    @Test
    void aNightMayBeginAfterMidnightAndADayMayBeTheNight() {
        Night short1 = night("2026-11-26", "01:10", "02:00", "06:30", "06:30");
        assertThat(short1.bed().toLocalDate()).isEqualTo("2026-11-26");
        assertThat(short1.inBed()).isEqualTo(Duration.ofMinutes(320));
        Night afterNightWork = night("2026-11-26", "08:00", "08:30", "15:00", "15:20");
        assertThat(afterNightWork.inBed()).isEqualTo(Duration.ofMinutes(440));
        assertThat(problem(afterNightWork)).isEmpty();
    }

    @Test
    void aNightInWhichTheClocksGoForwardIsAnHourShorter() {
        Night night = night("2026-03-29", "23:00", "23:00", "07:00", "07:00");
        assertThat(night.asleepFor()).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void aNightInWhichTheClocksGoBackIsAnHourLonger() {
        Night night = night("2026-10-25", "23:00", "23:00", "07:00", "07:00");
        assertThat(night.asleepFor()).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void aTimeThatTheClockSkippedIsStillAMoment() {
        Night night = night("2026-03-29", "02:30", "03:30", "07:00", "07:00");
        assertThat(night.untilAsleep()).isEqualTo(Duration.ZERO);
        assertThat(problem(night)).isEmpty();
    }

    @Test
    void aNightWithoutSleepHasTheSameTimeTwice() {
        Night night = night("2026-11-26", "23:00", "06:00", "06:00", "07:00");
        assertThat(night.asleepFor()).isZero();
        assertThat(problem(night)).isEmpty();
    }

    @Test
    void anOrderThatCannotBeNamesTheTimeToLookAt() {
        assertThat(problem(night("2026-11-26", "23:00", "22:30", "07:00", "07:10")))
                .contains(new Night.Problem("asleep", "order"));
        assertThat(problem(night("2026-11-26", "23:00", "23:30", "23:15", "23:40")))
                .contains(new Night.Problem("woke", "order"));
        assertThat(problem(night("2026-11-26", "23:00", "23:30", "07:00", "06:50")))
                .contains(new Night.Problem("up", "order"));
        assertThat(problem(night("2026-11-26", "09:00", "09:30", "07:00", "07:10")))
                .as("9 in place of 21 o'clock")
                .contains(new Night.Problem("woke", "order"));
    }

    @Test
    void whatIsStillToComeCannotBeWritten() {
        ZonedDateTime six = LocalDate.parse("2026-11-26").atTime(6, 0).atZone(BERLIN);
        assertThat(night("2026-11-26", "23:00", "23:30", "07:00", "07:10").problem(six))
                .contains(new Night.Problem("woke", "future"));
        assertThat(night("2026-11-26", "23:00", "23:30", "05:00", "06:10").problem(six))
                .contains(new Night.Problem("up", "future"));
    }

    private static Optional<Night.Problem> problem(Night night) {
        return night.problem(night.up().plusDays(1));
    }

    private static Night night(String day, String bed, String asleep, String woke, String up) {
        NightTimes times =
                new NightTimes(
                        LocalTime.parse(bed),
                        LocalTime.parse(asleep),
                        LocalTime.parse(woke),
                        LocalTime.parse(up));
        return Night.of(LocalDate.parse(day), times, BERLIN);
    }
}
