package org.settle.web.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.settle.markup.Element;
import org.settle.web.day.DayClock;
import org.settle.web.day.DayViews;
import org.settle.web.days.DayBook.Day;
import org.settle.web.learn.Cards;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The last seven days to read again: days and notes, no sums, no word on what helps; and one card
/// to read.
@Controller
class WeekPage {
    private static final int WEEK = 7;

    private final DayBook book;
    private final DayClock days;
    private final Cards cards;

    WeekPage(DayBook book, DayClock days, Cards cards) {
        this.book = book;
        this.days = days;
        this.cards = cards;
    }

    @GetMapping("/week")
    View week(Visit visit) {
        LocalDate today = days.today();
        List<Day> week = book.between(visit.person(), today.minusDays(WEEK - 1), today);
        Page page = Page.of(visit, "day.week").add(Ui.p(visit.say("day.week-what")));
        List<Day> written = week.reversed().stream().filter(d -> !d.isEmpty()).toList();
        if (written.isEmpty()) {
            page.add(Ui.quiet(visit.say("day.week-none")));
        }
        written.forEach(d -> page.add(card(visit, d)));
        String card = cards.ofWeek(today);
        return page.add(
                Ui.heading(visit.say("learn.this-week")),
                Ui.p(visit.say("learn.short-" + card)),
                Ui.actions(
                        Ui.secondary(visit.say("learn.card-" + card), "/learn/" + card),
                        Ui.secondary(visit.say("day.to-days"), "/days"),
                        Ui.secondary(visit.say("day.to-today"), "/today")));
    }

    private static Element card(Visit visit, Day day) {
        Element card =
                Ui.card(
                        Element.of("h2")
                                .add(
                                        Element.of("a", DayViews.name(visit, day.day()))
                                                .with("href", "/days/" + day.day())
                                                .with("class", "tap")));
        if (!day.note().isEmpty()) {
            card.add(Ui.p(day.note()).with("class", "kept"));
        }
        if (day.minutes() > 0) {
            String minutes = Long.toString(day.minutes());
            card.add(Ui.quiet(visit.say("day.week-session", Map.of("minutes", minutes))));
        }
        return card;
    }
}
