package org.settle.web.days;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.web.checkin.CheckIn;
import org.settle.web.checkin.Outcome;
import org.settle.web.day.DayClock;
import org.settle.web.day.DayViews;
import org.settle.web.days.DayBook.Day;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// My days: what was written, without any word on what helps. And one day by itself.
@Controller
class DaysPages {
    private static final int SHOWN = 28;

    private final DayBook book;
    private final DayClock days;

    DaysPages(DayBook book, DayClock days) {
        this.book = book;
        this.days = days;
    }

    @GetMapping("/days")
    View days(Visit visit) {
        LocalDate today = days.today();
        List<Day> shown = book.between(visit.person(), today.minusDays(SHOWN - 1), today);
        Page page = Page.of(visit, "day.days");
        if (shown.stream().allMatch(Day::isEmpty)) {
            return page.add(
                    Ui.p(visit.say("day.none")),
                    Ui.actions(Ui.primary(visit.say("day.way-check-in"), "/check-in")));
        }
        List<String> rated = rated(shown);
        rated.forEach(o -> page.add(Ui.picture(Strip.of(visit, o, shown))));
        if (!rated.isEmpty()) {
            page.add(Ui.quiet(visit.say("day.strip-how")));
        }
        page.add(Calendar.of(visit, shown));
        if (!rated.isEmpty()) {
            page.add(Ui.fold(visit.say("day.table"), table(visit, rated, shown)));
        }
        return page.add(
                Ui.actions(
                        Ui.secondary(visit.say("day.to-week"), "/week"),
                        Ui.secondary(visit.say("day.to-trial"), "/trial")));
    }

    @GetMapping("/days/{date}")
    View day(Visit visit, @PathVariable String date) {
        Optional<LocalDate> day = days.day(date);
        return day.<View>map(
                        d -> new DayScreen(visit, days.isOpen(d)).of(book.of(visit.person(), d)))
                .orElseGet(() -> DayViews.missing(visit));
    }

    private static List<String> rated(List<Day> shown) {
        return Arrays.stream(Outcome.values())
                .map(Outcome::id)
                .filter(o -> shown.stream().anyMatch(d -> d.rating(o).isPresent()))
                .toList();
    }

    private static Element table(Visit visit, List<String> outcomes, List<Day> shown) {
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(visit.words().locale());
        Element head = Element.of("tr").add(column(visit.say("day.column-day")));
        outcomes.forEach(o -> head.add(column(visit.say("day.name-" + o))));
        head.add(column(visit.say("day.column-note")));
        Element body = Element.of("tbody");
        for (Day day : shown) {
            if (day.checkIn().isPresent()) {
                body.add(row(visit, format.format(day.day()), outcomes, day));
            }
        }
        Element table =
                Element.of("table")
                        .add(Element.of("caption", visit.say("day.table-what")))
                        .add(Element.of("thead").add(head))
                        .add(body);
        // Wide words must not push the page sideways; the keyboard can scroll here too.
        return Element.of("div")
                .with("class", "wide")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", visit.say("day.table-what"))
                .add(table);
    }

    private static Element row(Visit visit, String name, List<String> outcomes, Day day) {
        Element row = Element.of("tr").add(Element.of("th", name).with("scope", "row"));
        outcomes.forEach(
                o -> row.add(Element.of("td", day.rating(o).map(v -> v.toString()).orElse("–"))));
        boolean late = day.checkIn().filter(CheckIn::late).isPresent();
        String mark = late ? "(" + visit.say("day.late-short") + ")" : "";
        return row.add(Element.of("td", (day.note() + " " + mark).strip()));
    }

    private static Element column(String text) {
        return Element.of("th", text).with("scope", "col");
    }
}
