package org.settle.web.day;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.settle.markup.Element;
import org.settle.web.session.Sessions;
import org.settle.web.store.Documents;
import org.settle.web.store.Entry;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Today: the one thing to do next. My days: what was written, without any word on what helps.
@Controller
class DayPages {
    private static final int SHOWN = 28;

    private final Documents documents;
    private final Sessions sessions;
    private final DayClock days;

    DayPages(Documents documents, Sessions sessions, DayClock days) {
        this.documents = documents;
        this.sessions = sessions;
        this.days = days;
    }

    @GetMapping("/today")
    View today(Visit visit) {
        LocalDate today = days.today();
        Map<LocalDate, CheckIn> written = written(visit);
        long minutes = visit.person().map(p -> sessions.minutesOn(p, today)).orElse(0L);
        boolean checked =
                Optional.ofNullable(written.get(today)).filter(c -> c.next().isEmpty()).isPresent();
        Element session = Ui.secondary(visit.say("day.session"), "/practice");
        Element checkIn = Ui.secondary(visit.say("day.check-in"), "/check-in");
        Page page = Page.of(visit, "day.today");
        if (minutes == 0) {
            page.add(Ui.p(visit.say("day.next-session")));
            session.with("class", "button primary");
        } else if (!checked) {
            page.add(Ui.p(visit.say("day.next-check-in")));
            checkIn.with("class", "button primary");
        } else {
            page.add(Ui.p(visit.say("day.next-rest")));
        }
        page.add(Ui.actions(minutes == 0 ? session : checkIn, minutes == 0 ? checkIn : session));
        LocalDate yesterday = today.minusDays(1);
        if (!written.containsKey(yesterday) && days.isOpen(yesterday)) {
            page.add(
                    Ui.actions(
                            Ui.secondary(
                                    visit.say("day.yesterday"), "/check-in?day=" + yesterday)));
        }
        long week = written.keySet().stream().filter(d -> d.isAfter(today.minusDays(7))).count();
        return page.add(Ui.quiet(visit.say("day.week", Map.of("days", Long.toString(week)))));
    }

    @GetMapping("/days")
    View days(Visit visit) {
        Map<LocalDate, CheckIn> written = written(visit);
        Page page = Page.of(visit, "day.days");
        if (written.isEmpty()) {
            return page.add(
                    Ui.p(visit.say("day.none")),
                    Ui.actions(Ui.primary(visit.say("day.check-in"), "/check-in")));
        }
        CheckIn.QUESTIONS.forEach(q -> page.add(Ui.picture(strip(visit, q, written))));
        return page.add(
                Ui.quiet(visit.say("day.strip-how")),
                Ui.fold(visit.say("day.table"), table(visit, written)));
    }

    private Map<LocalDate, CheckIn> written(Visit visit) {
        LocalDate today = days.today();
        List<Entry<CheckIn>> entries =
                visit.person()
                        .map(
                                p ->
                                        documents.list(
                                                p,
                                                CheckIn.KIND,
                                                today.minusDays(SHOWN - 1).toString(),
                                                today.toString()))
                        .orElse(List.of());
        Map<LocalDate, CheckIn> written = new TreeMap<>();
        entries.forEach(e -> written.put(LocalDate.parse(e.key()), e.value()));
        return written;
    }

    /// A dot for each day from 0 at the bottom to 10 at the top; a day without one has a small
    /// tick.
    private Element strip(Visit visit, String question, Map<LocalDate, CheckIn> written) {
        String title = visit.say("day.name-" + question);
        Element svg =
                Element.of("svg")
                        .with("viewBox", "0 0 358 110")
                        .with("class", "strip")
                        .with("role", "img")
                        .with("aria-label", title);
        svg.add(Element.of("title", title));
        svg.add(text(0, 14, title));
        for (double y : List.of(24.0, 100.0)) {
            svg.add(line(0, y, 358, y, "axis"));
        }
        LocalDate first = days.today().minusDays(SHOWN - 1);
        for (int at = 0; at < SHOWN; at++) {
            double x = 10 + at * 12.5;
            Optional<Integer> value =
                    Optional.ofNullable(written.get(first.plusDays(at)))
                            .map(c -> c.ratings().get(question));
            svg.add(
                    value.map(v -> dot(x, 100 - v * 7.6))
                            .orElseGet(() -> line(x, 96, x, 104, "gap")));
        }
        return svg;
    }

    private static Element text(double x, double y, String text) {
        return Element.of("text", text)
                .with("x", x)
                .with("y", y)
                .with("font-size", "14")
                .with("fill", "currentColor");
    }

    private static Element dot(double x, double y) {
        return Element.of("circle").with("cx", x).with("cy", y).with("r", 4.5).with("class", "dot");
    }

    private static Element line(double x1, double y1, double x2, double y2, String style) {
        return Element.of("line")
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .with("class", style);
    }

    private static Element table(Visit visit, Map<LocalDate, CheckIn> written) {
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(visit.words().locale());
        Element head = Element.of("tr").add(cell("th", visit.say("day.column-day")));
        CheckIn.QUESTIONS.forEach(q -> head.add(cell("th", visit.say("day.name-" + q))));
        head.add(cell("th", visit.say("day.column-note")));
        Element table =
                Element.of("table")
                        .add(Element.of("caption", visit.say("day.table")))
                        .add(Element.of("thead").add(head));
        Element body = Element.of("tbody");
        written.forEach(
                (day, c) -> {
                    Element row = Element.of("tr").add(cell("td", day.format(format)));
                    CheckIn.QUESTIONS.forEach(
                            q ->
                                    row.add(
                                            cell(
                                                    "td",
                                                    c.ratings().containsKey(q)
                                                            ? c.ratings().get(q).toString()
                                                            : "–")));
                    String late = c.late() ? " (" + visit.say("day.late-short") + ")" : "";
                    body.add(row.add(cell("td", c.note() + late)));
                });
        return table.add(body);
    }

    private static Element cell(String kind, String text) {
        Element cell = Element.of(kind, text);
        return kind.equals("th") ? cell.with("scope", "col") : cell;
    }
}
