package org.settle.web.day;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Which day it is for somebody who goes to bed after midnight: a day ends at four in the morning
/// by the clock on the wall, and can be written until noon of the next.
@Component
public final class DayClock {
    private static final LocalTime END = LocalTime.of(4, 0);

    /// The parser alone would let years of nine digits in.
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Clock clock;

    /// Made by Spring.
    ///
    /// @param clock the time, and the zone of the server
    public DayClock(Clock clock) {
        this.clock = clock;
    }

    /// The time now.
    ///
    /// @return in the zone of the server
    public ZonedDateTime moment() {
        return ZonedDateTime.now(clock);
    }

    /// The day that is on.
    ///
    /// @return yesterday's date before four in the morning
    public LocalDate today() {
        LocalDateTime now = moment().toLocalDateTime();
        return now.toLocalTime().isBefore(END) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }

    /// Whether it is the time to ask about the night.
    ///
    /// @return true from four in the morning until noon
    public boolean isMorning() {
        LocalTime now = moment().toLocalTime();
        return !now.isBefore(END) && now.isBefore(LocalTime.NOON);
    }

    /// Whether a day can still be written: the day itself, and until noon of the next.
    ///
    /// @param day any day
    /// @return false for days that are over, and for days to come
    public boolean isOpen(LocalDate day) {
        LocalDateTime closes = day.plusDays(1).atTime(LocalTime.NOON);
        return !day.isAfter(today()) && moment().toLocalDateTime().isBefore(closes);
    }

    /// The day that a form is about.
    ///
    /// @param typed as it was sent; empty means today
    /// @return the day, or nothing where it can no longer be written or is no day
    public Optional<LocalDate> open(String typed) {
        return typed.isEmpty() ? Optional.of(today()) : day(typed).filter(this::isOpen);
    }

    /// A day of the past or today, as it stands in an address.
    ///
    /// @param typed such as `2026-11-26`
    /// @return the day, or nothing where it is no day or is still to come
    public Optional<LocalDate> day(String typed) {
        if (!DATE.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed)).filter(d -> !d.isAfter(today()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// Whether something written now for a day is late.
    ///
    /// @param day any day
    /// @return true for a day that has ended
    public boolean isLate(LocalDate day) {
        return day.isBefore(today());
    }
}
