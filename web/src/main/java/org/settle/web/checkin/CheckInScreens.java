package org.settle.web.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.settle.markup.Element;
import org.settle.practice.Reason;
import org.settle.web.day.DayViews;
import org.settle.web.ui.Field;
import org.settle.web.ui.Page;
import org.settle.web.ui.Reasons;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// How the screens of a check-in look. "Skip" and "not today" are as large as "next".
///
/// @param visit for whom
/// @param day which day
/// @param late whether that day has ended
/// @param edit empty where all screens come in a row; [#ONE] or [#UNDER_WAY] where one is changed
/// @param usual what else can be on a day
/// @param changes what opens the safety questions again
record CheckInScreens(
        Visit visit,
        LocalDate day,
        boolean late,
        String edit,
        List<String> usual,
        List<String> changes) {
    /// One screen is changed, and then the day is shown.
    static final String ONE = "yes";

    /// One screen is changed in the middle, and then the others go on.
    static final String UNDER_WAY = "on";

    /// What else can be on a day.
    static final List<String> USUAL = List.of("long-day", "coffee", "alcohol", "visit", "travel");

    Page screen(String screen, CheckIn now, List<Outcome> outcomes) {
        Page page =
                switch (screen) {
                    case CheckIn.SESSION -> session();
                    case CheckIn.THINGS -> things(now.things());
                    case CheckIn.NOTE -> note(now.note(), "");
                    default -> question(screen, now);
                };
        if (isEdit()) {
            return page;
        }
        List<String> all = CheckIn.screens(outcomes).toList();
        int at = all.indexOf(screen);
        page.add(
                Ui.quiet(
                        say(
                                "day.step",
                                Map.of(
                                        "at", Integer.toString(at + 1),
                                        "all", Integer.toString(all.size())))));
        return at == 0
                ? page
                : page.add(
                        Element.of("p")
                                .add(
                                        Element.of("a", visit.say("day.change-last"))
                                                .with("class", "tap")
                                                .with(
                                                        "href",
                                                        "/check-in/"
                                                                + all.get(at - 1)
                                                                + "?day="
                                                                + day
                                                                + "&edit="
                                                                + UNDER_WAY)));
    }

    private boolean isEdit() {
        return !edit.isEmpty();
    }

    /// Where an answer leads.
    static String onward(LocalDate day, String edit) {
        return edit.equals(ONE) ? "/days/" + day : "/check-in?day=" + day;
    }

    static Element error(String sentence) {
        return Element.of("p", sentence).with("class", "error").with("role", "alert");
    }

    private Page question(String outcome, CheckIn now) {
        String key = "day.rate-" + outcome;
        Page page = titled(key);
        if (isEdit() && now.ratings().containsKey(outcome)) {
            String value = Integer.toString(now.ratings().getOrDefault(outcome, 0));
            page.add(Ui.quiet(say("day.tapped", Map.of("value", value))));
        }
        return page.add(
                form(
                        "rate",
                        DayViews.hidden("question", outcome),
                        Ui.scale("value", visit.say(key + "-low"), visit.say(key + "-high")),
                        leave(Ui.sendWith(visit.say("ui.skip-question"), "value", "skip"))));
    }

    private Page session() {
        return titled("day.had-session")
                .add(
                        form(
                                "session",
                                Ui.actions(
                                        Ui.sendWith(visit.say("ui.yes"), "value", "yes"),
                                        Ui.sendWith(visit.say("ui.no"), "value", "no")),
                                leave(
                                        Ui.sendWith(
                                                visit.say("ui.skip-question"), "value", "skip"))));
    }

    private Page things(List<String> chosen) {
        return titled("day.things")
                .add(
                        form(
                                "things",
                                group("day.things-usual", usual, chosen),
                                group("day.things-changed", changes, chosen),
                                Ui.send(visit.say("ui.next")),
                                leave(skip())));
    }

    private Element group(String key, List<String> ids, List<String> chosen) {
        List<Element> boxes = new ArrayList<>();
        for (String id : ids) {
            String text = visit.say("day.thing-" + id);
            boxes.add(Ui.choice("checkbox", "thing", id, text, chosen.contains(id)));
        }
        return Ui.choices(visit.say(key), boxes).with("class", "pair");
    }

    Page note(String typed, String error) {
        Field field =
                Field.of("note", visit.say("day.note-label"), visit.say("day.note-hint"))
                        .with(typed)
                        .wrong(error);
        return titled("day.note")
                .add(form("note", Ui.area(field), Ui.send(visit.say("ui.done")), leave(skip())));
    }

    Page reopened(Reason reason) {
        return Page.of(visit, "day.reopened")
                .bare()
                .add(
                        Ui.p(Reasons.say(visit, reason.key(), reason.values())),
                        Ui.actions(
                                Ui.primary(visit.say("day.to-screen"), "/start"),
                                Ui.secondary(visit.say("day.go-on"), onward(day, edit))));
    }

    Page over() {
        Page page = Page.of(visit, "day.over").add(Ui.p(visit.say("day.over-saved")));
        if (late) {
            page.add(Ui.quiet(visit.say("day.late")));
        }
        return page.add(
                Ui.actions(
                        Ui.primary(visit.say("day.to-today"), "/today"),
                        Ui.secondary(visit.say("day.look"), "/days/" + day),
                        Ui.secondary(visit.say("day.to-breathe"), "/breathe")));
    }

    private Page titled(String key) {
        Page page = Page.of(visit, key).bare();
        return late ? page.add(DayViews.about(visit, day)) : page;
    }

    private Element form(String name, Element... content) {
        return Ui.keptForm(
                        visit,
                        "/check-in/" + name,
                        DayViews.hidden("day", day.toString()),
                        DayViews.hidden("edit", edit))
                .addAll(List.of(content));
    }

    private Element skip() {
        return Ui.sendWith(visit.say("ui.skip-question"), "skip", "yes");
    }

    private Element leave(Element skip) {
        Element out =
                isEdit()
                        ? Ui.secondary(visit.say("ui.back"), onward(day, edit))
                        : Ui.secondary(visit.say("ui.not-today"), "/today");
        return isEdit() ? Ui.actions(out) : Ui.actions(skip, out);
    }

    private String say(String key, Map<String, String> values) {
        return visit.say(key, values);
    }
}
