package org.settle.web.days;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.web.checkin.CheckIn;
import org.settle.web.checkin.Outcome;
import org.settle.web.day.DayViews;
import org.settle.web.days.DayBook.Day;
import org.settle.web.pain.PainWords;
import org.settle.web.sleep.NightBar;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// How one day looks: to read, and to change while it is open.
///
/// @param visit for whom
/// @param open whether the day can still be written
record DayScreen(Visit visit, boolean open) {
    Page of(Day day) {
        Page page = Page.titled(visit, DayViews.name(visit, day.day()));
        page.add(Ui.quiet(visit.say(open ? "day.is-open" : "day.is-over")));
        if (day.isEmpty()) {
            page.add(Ui.p(visit.say("day.is-empty")));
        }
        day.checkIn()
                .filter(CheckIn::late)
                .ifPresent(_ -> page.add(Ui.quiet(visit.say("day.late"))));
        checkIn(day).ifPresent(page::add);
        night(day).ifPresent(page::add);
        pain(day).ifPresent(page::add);
        return page.add(Ui.actions(Ui.secondary(visit.say("day.to-days"), "/days")));
    }

    private Optional<Element> checkIn(Day day) {
        if (day.checkIn().isEmpty() && day.minutes() == 0) {
            return add("day.way-check-in", "/check-in?day=" + day.day());
        }
        Element card = Ui.card(Ui.heading(visit.say("day.part-check-in")));
        Element lines = Element.of("dl");
        ratings(day).forEach(lines::add);
        session(day).ifPresent(said -> lines.add(row("day.name-session", said, day, "session")));
        List<String> things = things(day);
        if (!things.isEmpty() || open) {
            String said = things.isEmpty() ? visit.say("day.nothing") : String.join(", ", things);
            lines.add(row("day.name-things", said, day, "things"));
        }
        if (!day.note().isEmpty() || open) {
            String said = day.note().isEmpty() ? visit.say("day.nothing") : day.note();
            lines.add(row("day.column-note", said, day, "note"));
        }
        return Optional.of(card.add(lines));
    }

    private List<Element> ratings(Day day) {
        List<Element> rows = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            String id = outcome.id();
            day.rating(id)
                    .map(v -> visit.say("day.of-ten", Map.of("value", v.toString())))
                    .ifPresent(said -> rows.add(row("day.name-" + id, said, day, id)));
        }
        return rows;
    }

    private Optional<String> session(Day day) {
        if (day.minutes() > 0) {
            return Optional.of(
                    visit.say("day.minutes", Map.of("minutes", Long.toString(day.minutes()))));
        }
        return day.checkIn()
                .flatMap(CheckIn::session)
                .map(done -> visit.say(done ? "ui.yes" : "ui.no"));
    }

    private List<String> things(Day day) {
        return day.checkIn().map(CheckIn::things).orElse(List.of()).stream()
                .map(t -> visit.say("day.thing-" + t))
                .toList();
    }

    private Element row(String key, String said, Day day, String screen) {
        String name = visit.say(key);
        Element row =
                Element.of("div")
                        .add(Element.of("dt", name))
                        .add(Element.of("dd", said).with("class", "kept"));
        // Minutes come from the log; they are not changed by hand.
        boolean logged = screen.equals("session") && day.minutes() > 0;
        if (open && !logged) {
            row.add(
                    Element.of("dd")
                            .add(
                                    Element.of("a", visit.say("day.change"))
                                            .with(
                                                    "href",
                                                    "/check-in/" + screen + "?day=" + day.day())
                                            .with(
                                                    "aria-label",
                                                    visit.say("day.change") + ": " + name)));
        }
        return row;
    }

    private Optional<Element> night(Day day) {
        if (day.night().isEmpty()) {
            return add("day.way-sleep", "/sleep?day=" + day.day());
        }
        Element card =
                Ui.card(
                        Ui.heading(visit.say("day.part-night")),
                        Ui.picture(NightBar.of(visit, day.night().get(), day.day())),
                        NightBar.lengths(visit, day.night().get(), day.day()));
        day.night()
                .flatMap(n -> n.quality())
                .ifPresent(
                        v ->
                                card.add(
                                        Ui.p(
                                                visit.say(
                                                        "day.sleep-rated",
                                                        Map.of("value", v.toString())))));
        return Optional.of(withChange(card, "/sleep/times?day=" + day.day()));
    }

    private Optional<Element> pain(Day day) {
        if (day.pain().isEmpty()) {
            return add("day.way-pain", "/pain?day=" + day.day());
        }
        Element card =
                Ui.card(
                        Ui.heading(visit.say("day.part-pain")),
                        PainWords.said(visit, day.pain().get().places()));
        return Optional.of(withChange(card, "/pain?day=" + day.day()));
    }

    private Element withChange(Element card, String path) {
        return open ? card.add(Ui.actions(Ui.secondary(visit.say("day.change"), path))) : card;
    }

    private Optional<Element> add(String key, String path) {
        return open
                ? Optional.of(Ui.actions(Ui.secondary(visit.say(key), path)))
                : Optional.empty();
    }
}
