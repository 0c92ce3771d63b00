package org.settle.web.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.settle.markup.Element;
import org.settle.web.day.DayViews;
import org.settle.web.days.DayBook.Day;
import org.settle.web.ui.Visit;

/// The days as a table of weeks; each leads to its own page. A mark shows where something stands.
final class Calendar {
    private static final int WEEK = 7;

    private Calendar() {}

    static Element of(Visit visit, List<Day> days) {
        Locale locale = visit.words().locale();
        // Which day comes first depends on the country that the browser names, not on the language.
        Locale country = visit.request().getLocale();
        DayOfWeek start =
                country.getCountry().isEmpty()
                        ? DayOfWeek.MONDAY
                        : WeekFields.of(country).getFirstDayOfWeek();
        Element head = Element.of("tr");
        for (int at = 0; at < WEEK; at++) {
            DayOfWeek weekday = start.plus(at);
            head.add(
                    Element.of("th", weekday.getDisplayName(TextStyle.SHORT, locale))
                            .with("scope", "col"));
        }
        Element body = Element.of("tbody");
        LocalDate first = days.getFirst().day();
        int blank = Math.floorMod(first.getDayOfWeek().getValue() - start.getValue(), WEEK);
        Element row = Element.of("tr");
        for (int at = 0; at < blank; at++) {
            row.add(Element.of("td"));
        }
        for (int at = 0; at < days.size(); at++) {
            if ((at + blank) % WEEK == 0 && at > 0) {
                body.add(row);
                row = Element.of("tr");
            }
            row.add(Element.of("td").add(link(visit, days.get(at))));
        }
        return Element.of("table")
                .with("class", "calendar")
                .add(Element.of("caption", visit.say("day.calendar")))
                .add(Element.of("thead").add(head))
                .add(body.add(row));
    }

    private static Element link(Visit visit, Day day) {
        String name = DayViews.name(visit, day.day());
        String text =
                visit.say(
                        day.isEmpty() ? "day.cell-empty" : "day.cell-written", Map.of("day", name));
        Element link =
                Element.of("a")
                        .with("href", "/days/" + day.day())
                        .with("aria-label", text)
                        .text(Integer.toString(day.day().getDayOfMonth()));
        return day.isEmpty() ? link : link.with("class", "written");
    }
}
