package org.settle.web.sleep;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.settle.web.store.Kind;

/// One night, kept under the day on which it ended.
///
/// @param times what the clock said
/// @param zone whose clock it was, so that the night is as long tomorrow as it is today
/// @param quality 0 to 10, where it was rated
/// @param asked whether the rating was answered or skipped
/// @param late whether it was written after the day had ended
public record SleepNight(
        NightTimes times, String zone, Optional<Integer> quality, boolean asked, boolean late) {
    static final Kind<SleepNight> KIND = new Kind<>("sleep", SleepNight.class);

    Night on(LocalDate morning) {
        return Night.of(morning, times, ZoneId.of(zone));
    }

    SleepNight rated(Optional<Integer> value, boolean isLate) {
        return new SleepNight(times, zone, value, true, isLate);
    }
}
