package org.settle.web.sleep;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.web.store.Kind;

/// The four times as they were typed, usable or not. They are kept like this after each tap, until
/// all four make a night.
///
/// @param typed by moment
record SleepForm(Map<String, String> typed) {
    static final Kind<SleepForm> KIND = new Kind<>("sleep-typed", SleepForm.class);

    private static final int LONGEST = 40;

    /// The moments in their order, and where a stepper begins when nothing stands there.
    static final List<String> MOMENTS = List.of("bed", "asleep", "woke", "up");

    private static final Map<String, LocalTime> START =
            Map.of(
                    "bed", LocalTime.of(23, 0),
                    "asleep", LocalTime.of(23, 30),
                    "woke", LocalTime.of(7, 0),
                    "up", LocalTime.of(7, 15));
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static SleepForm of(Map<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String moment : MOMENTS) {
            String text = sent.getOrDefault(moment, "").strip();
            typed.put(moment, text.substring(0, Math.min(text.length(), LONGEST)));
        }
        return new SleepForm(typed);
    }

    static SleepForm of(NightTimes times) {
        return of(
                Map.of(
                        "bed", CLOCK.format(times.bed()),
                        "asleep", CLOCK.format(times.asleep()),
                        "woke", CLOCK.format(times.woke()),
                        "up", CLOCK.format(times.up())));
    }

    String typed(String moment) {
        return typed.getOrDefault(moment, "");
    }

    Optional<LocalTime> time(String moment) {
        try {
            return Optional.of(LocalTime.parse(typed(moment)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The same with one time a quarter of an hour earlier or later.
    ///
    /// @param step such as `bed-earlier` or `up-later`; anything else changes nothing
    SleepForm stepped(String step) {
        Map<String, String> now = new LinkedHashMap<>(typed);
        for (String moment : MOMENTS) {
            Optional<LocalTime> time = time(moment);
            int minutes = step.equals(moment + "-later") ? 15 : -15;
            if (step.equals(moment + "-later") || step.equals(moment + "-earlier")) {
                // From an empty field the first tap only sets the usual time.
                LocalTime next =
                        time.map(t -> t.plusMinutes(minutes))
                                .orElse(START.getOrDefault(moment, LocalTime.MIDNIGHT));
                now.put(moment, CLOCK.format(next));
            }
        }
        return new SleepForm(now);
    }

    /// All four, if each can be read.
    Optional<NightTimes> times() {
        List<LocalTime> read = MOMENTS.stream().flatMap(m -> time(m).stream()).toList();
        return read.size() == MOMENTS.size()
                ? Optional.of(new NightTimes(read.get(0), read.get(1), read.get(2), read.get(3)))
                : Optional.empty();
    }
}
