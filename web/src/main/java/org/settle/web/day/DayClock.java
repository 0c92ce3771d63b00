package org.settle.web.day;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/// Which day it is for somebody who goes to bed after midnight: a day ends at four in the morning.
@Component
public final class DayClock {
    private static final Duration END = Duration.ofHours(4);
    private static final int NOON = 12;

    private final Clock clock;

    DayClock(Clock clock) {
        this.clock = clock;
    }

    /// The day that is on.
    ///
    /// @return yesterday's date before four in the morning
    public LocalDate today() {
        return LocalDate.now(Clock.offset(clock, END.negated()));
    }

    /// Whether a day can still be written: the day itself, and until noon of the next.
    ///
    /// @param day any day
    /// @return false for days that are over, and for days to come
    public boolean isOpen(LocalDate day) {
        boolean yesterday = day.equals(today().minusDays(1));
        return day.equals(today()) || (yesterday && LocalDateTime.now(clock).getHour() < NOON);
    }

    /// Whether something written now for a day is late.
    ///
    /// @param day any day
    /// @return true for a day that has ended
    public boolean isLate(LocalDate day) {
        return day.isBefore(today());
    }
}
