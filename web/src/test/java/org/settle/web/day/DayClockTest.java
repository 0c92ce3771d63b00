package org.settle.web.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.settle.web.HandClock;

final class DayClockTest {
    private final HandClock clock = new HandClock("Europe/Berlin", "2026-11-26T20:00");
    private final DayClock days = new DayClock(clock);

    @Test
    void aDayEndsAtFourInTheMorning() {
        clock.set("2026-11-27T03:59");
        assertThat(days.today()).isEqualTo("2026-11-26");
        clock.set("2026-11-27T04:00");
        assertThat(days.today()).isEqualTo("2026-11-27");
    }

    @Test
    void aDayEndsAtFourByTheWallAlsoWhenTheClocksChange() {
        for (String night : new String[] {"2026-03-29", "2026-10-25"}) {
            clock.set(night + "T03:59");
            assertThat(days.today()).isEqualTo(LocalDate.parse(night).minusDays(1));
            clock.set(night + "T04:00");
            assertThat(days.today()).isEqualTo(night);
        }
    }

    @Test
    void aDayIsOpenUntilNoonOfTheNext() {
        LocalDate day = LocalDate.parse("2026-11-26");
        assertThat(days.isOpen(day)).isTrue();
        clock.set("2026-11-27T11:59");
        assertThat(days.isOpen(day)).isTrue();
        clock.set("2026-11-27T12:00");
        assertThat(days.isOpen(day)).isFalse();
    }

    @Test
    void aDayThatClosedAtNoonDoesNotOpenAgainAfterMidnight() {
        clock.set("2026-11-28T01:00");
        assertThat(days.isOpen(LocalDate.parse("2026-11-26"))).isFalse();
        assertThat(days.isOpen(LocalDate.parse("2026-11-27"))).isTrue();
    }

    @Test
    void whatIsWrittenAfterTheDayHasEndedIsLate() {
        LocalDate day = LocalDate.parse("2026-11-26");
        clock.set("2026-11-27T03:00");
        assertThat(days.isLate(day)).isFalse();
        clock.set("2026-11-27T04:00");
        assertThat(days.isLate(day)).isTrue();
    }

    @Test
    void noDayOfTheFutureAndNoNonsenseIsOpen() {
        assertThat(days.open("2026-11-27")).isEmpty();
        assertThat(days.open("2026-02-30")).isEmpty();
        assertThat(days.open("+999999999-12-31")).isEmpty();
        assertThat(days.open("-999999999-01-01")).isEmpty();
        assertThat(days.open("tomorrow")).isEmpty();
        assertThat(days.open("")).contains(days.today());
    }

    @Test
    void theMorningIsFromFourToNoon() {
        assertThat(days.isMorning()).isFalse();
        clock.set("2026-11-27T04:00");
        assertThat(days.isMorning()).isTrue();
        clock.set("2026-11-27T12:00");
        assertThat(days.isMorning()).isFalse();
    }
}
