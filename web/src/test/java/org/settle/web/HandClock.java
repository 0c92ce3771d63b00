package org.settle.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// A clock on a wall that a test sets by hand.
public final class HandClock extends Clock {
    private final ZoneId zone;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    /// A clock that shows a time such as `2026-11-26T20:00`.
    public HandClock(String zone, String time) {
        this.zone = ZoneId.of(zone);
        set(time);
    }

    /// Sets it.
    public void set(String time) {
        now.set(LocalDateTime.parse(time).atZone(zone).toInstant());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(instant(), other);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
