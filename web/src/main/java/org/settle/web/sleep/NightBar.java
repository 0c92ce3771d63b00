package org.settle.web.sleep;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.settle.markup.Element;
import org.settle.web.ui.Visit;

/// A night as a picture and in words: how long, never how well.
public final class NightBar {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double WIDTH = 358;

    private NightBar() {}

    /// The night as a bar from bed to getting up; the time asleep is filled.
    ///
    /// @param visit in whose language
    /// @param night which night
    /// @param morning the day on which it ended
    /// @return an `svg`
    public static Element of(Visit visit, SleepNight night, LocalDate morning) {
        Night moments = night.on(morning);
        String title = visit.say("day.sleep-picture", words(visit, moments));
        double whole = Math.max(1, moments.inBed().toMinutes());
        double from = 1 + moments.untilAsleep().toMinutes() / whole * (WIDTH - 2);
        double length = moments.asleepFor().toMinutes() / whole * (WIDTH - 2);
        return Element.of("svg")
                .with("viewBox", "0 0 358 66")
                .with("class", "strip")
                .with("role", "img")
                .with("aria-label", title)
                .add(Element.of("title", title))
                .add(bar(1, WIDTH - 2, "awake"))
                .add(bar(from, length, "asleep"))
                .add(text(0, "start", moments.bed()))
                .add(text(WIDTH, "end", moments.up()));
    }

    /// How long each part was.
    ///
    /// @param visit in whose language
    /// @param night which night
    /// @param morning the day on which it ended
    /// @return a `p`
    public static Element lengths(Visit visit, SleepNight night, LocalDate morning) {
        return Element.of("p", visit.say("day.sleep-lengths", words(visit, night.on(morning))));
    }

    private static Map<String, String> words(Visit visit, Night night) {
        return Map.of(
                "bed", CLOCK.format(night.bed()),
                "up", CLOCK.format(night.up()),
                "inbed", length(visit, night.inBed()),
                "asleep", length(visit, night.asleepFor()));
    }

    private static String length(Visit visit, Duration length) {
        return visit.say(
                "day.length",
                Map.of(
                        "hours", Long.toString(length.toHours()),
                        "minutes", Integer.toString(length.toMinutesPart())));
    }

    private static Element bar(double x, double width, String style) {
        return Element.of("rect")
                .with("x", x)
                .with("y", 6)
                .with("width", width)
                .with("height", 28)
                .with("rx", 6)
                .with("class", style);
    }

    private static Element text(double x, String anchor, ZonedDateTime moment) {
        return Element.of("text", CLOCK.format(moment))
                .with("x", x)
                .with("y", 56)
                .with("font-size", "16")
                .with("text-anchor", anchor)
                .with("fill", "currentColor");
    }
}
