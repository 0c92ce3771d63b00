package org.settle.web.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.web.checkin.CheckIn;
import org.settle.web.checkin.CheckIns;
import org.settle.web.pain.PainMap;
import org.settle.web.pain.PainMaps;
import org.settle.web.session.Sessions;
import org.settle.web.sleep.SleepNight;
import org.settle.web.sleep.SleepNights;
import org.settle.web.store.Person;
import org.springframework.stereotype.Component;

/// All that was written, day by day.
@Component
class DayBook {
    private final CheckIns checkIns;
    private final SleepNights nights;
    private final PainMaps maps;
    private final Sessions sessions;

    DayBook(CheckIns checkIns, SleepNights nights, PainMaps maps, Sessions sessions) {
        this.checkIns = checkIns;
        this.nights = nights;
        this.maps = maps;
        this.sessions = sessions;
    }

    /// One day.
    ///
    /// @param day which day
    /// @param checkIn what was checked in
    /// @param night the night that ended on it
    /// @param pain where it hurt
    /// @param minutes minutes of session really done
    record Day(
            LocalDate day,
            Optional<CheckIn> checkIn,
            Optional<SleepNight> night,
            Optional<PainMap> pain,
            long minutes) {
        boolean isEmpty() {
            return checkIn.isEmpty() && night.isEmpty() && pain.isEmpty() && minutes == 0;
        }

        Optional<Integer> rating(String outcome) {
            return checkIn.map(CheckIn::ratings).map(r -> r.get(outcome));
        }

        String note() {
            return checkIn.map(CheckIn::note).orElse("");
        }
    }

    /// Every day between two, also the empty ones.
    ///
    /// @param known whose days, or nobody's
    /// @param first the first day
    /// @param last the last day, included
    List<Day> between(Optional<Person> known, LocalDate first, LocalDate last) {
        if (known.isEmpty()) {
            return first.datesUntil(last.plusDays(1)).map(DayBook::nothing).toList();
        }
        Person person = known.get();
        Map<LocalDate, CheckIn> written = checkIns.between(person, first, last);
        Map<LocalDate, SleepNight> slept = nights.between(person, first, last);
        Map<LocalDate, PainMap> hurt = maps.between(person, first, last);
        Map<LocalDate, Long> minutes = sessions.minutesBetween(person, first, last);
        return first.datesUntil(last.plusDays(1))
                .map(
                        d ->
                                new Day(
                                        d,
                                        Optional.ofNullable(written.get(d)),
                                        Optional.ofNullable(slept.get(d)),
                                        Optional.ofNullable(hurt.get(d)),
                                        minutes.getOrDefault(d, 0L)))
                .toList();
    }

    Day of(Optional<Person> known, LocalDate day) {
        return between(known, day, day).getFirst();
    }

    private static Day nothing(LocalDate day) {
        return new Day(day, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }
}
