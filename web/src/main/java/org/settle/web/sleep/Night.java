package org.settle.web.sleep;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// The four moments of one night. They are found from the day on which somebody woke: the moments
/// before lie at most a day back, the one after at most a day on. Lengths are time that has really
/// passed, so that the nights on which the clocks change are right.
///
/// @param bed went to bed
/// @param asleep fell asleep
/// @param woke woke for good
/// @param up got up
record Night(ZonedDateTime bed, ZonedDateTime asleep, ZonedDateTime woke, ZonedDateTime up) {
    // No more than a guard against two times that were swapped, or 8 in place of 20 o'clock.
    private static final Duration LONGEST_AWAKE = Duration.ofHours(12);
    private static final Duration LONGEST_ASLEEP = Duration.ofHours(18);
    private static final Duration LONGEST_IN_BED = Duration.ofHours(23);

    /// What cannot be.
    ///
    /// @param moment which of the times to look at: `asleep`, `woke`, `up`
    /// @param kind `order` or `future`
    record Problem(String moment, String kind) {}

    static Night of(LocalDate morning, NightTimes times, ZoneId zone) {
        LocalDateTime woke = morning.atTime(times.woke());
        LocalDateTime asleep = before(woke, times.asleep());
        LocalDateTime bed = before(asleep, times.bed());
        LocalDateTime up = morning.atTime(times.up());
        return new Night(
                bed.atZone(zone),
                asleep.atZone(zone),
                woke.atZone(zone),
                (up.isBefore(woke) ? up.plusDays(1) : up).atZone(zone));
    }

    private static LocalDateTime before(LocalDateTime moment, LocalTime time) {
        LocalDateTime same = moment.toLocalDate().atTime(time);
        return same.isAfter(moment) ? same.minusDays(1) : same;
    }

    /// What cannot be, if anything.
    ///
    /// @param now nothing lies after it
    Optional<Problem> problem(ZonedDateTime now) {
        if (isOdd(untilAsleep(), LONGEST_AWAKE)) {
            return Optional.of(new Problem("asleep", "order"));
        }
        if (isOdd(asleepFor(), LONGEST_ASLEEP)) {
            return Optional.of(new Problem("woke", "order"));
        }
        if (isOdd(untilUp(), LONGEST_AWAKE)) {
            return Optional.of(new Problem("up", "order"));
        }
        if (isOdd(Duration.between(bed, up), LONGEST_IN_BED)) {
            return Optional.of(new Problem("up", "order"));
        }
        if (woke.isAfter(now)) {
            return Optional.of(new Problem("woke", "future"));
        }
        return up.isAfter(now) ? Optional.of(new Problem("up", "future")) : Optional.empty();
    }

    private static boolean isOdd(Duration length, Duration longest) {
        return length.isNegative() || length.compareTo(longest) > 0;
    }

    Duration untilAsleep() {
        return Duration.between(bed, asleep);
    }

    Duration asleepFor() {
        return Duration.between(asleep, woke);
    }

    Duration untilUp() {
        return Duration.between(woke, up);
    }

    Duration inBed() {
        return Duration.between(bed, up);
    }
}
