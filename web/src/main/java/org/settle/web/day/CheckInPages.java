package org.settle.web.day;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.settle.markup.Element;
import org.settle.practice.Reason;
import org.settle.practice.ScreenReopening;
import org.settle.web.start.Screening;
import org.settle.web.store.Documents;
import org.settle.web.store.Person;
import org.settle.web.ui.Field;
import org.settle.web.ui.Page;
import org.settle.web.ui.Reasons;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The check-in: one screen for each thought, and every tap is saved before the next screen.
@Controller
class CheckInPages {
    private static final List<String> THINGS =
            List.of("long-day", "coffee", "alcohol", "visit", "travel");
    private static final int LONGEST_NOTE = 2000;

    private final Documents documents;
    private final Screening screening;
    private final DayClock days;
    private final ScreenReopening reopening = ScreenReopening.load();

    CheckInPages(Documents documents, Screening screening, DayClock days) {
        this.documents = documents;
        this.screening = screening;
        this.days = days;
    }

    @GetMapping("/check-in")
    View show(Visit visit, @RequestParam(defaultValue = "") String day) {
        LocalDate date = dayOf(day);
        CheckIn now = of(visit, date);
        return now.next()
                .<View>map(
                        screen ->
                                switch (screen) {
                                    case "things" -> things(visit, date);
                                    case "note" -> note(visit, date, "", "");
                                    default -> question(visit, date, screen);
                                })
                .orElseGet(() -> over(visit, date));
    }

    @PostMapping("/check-in/rate")
    View rate(
            Visit visit,
            @RequestParam String day,
            @RequestParam String question,
            @RequestParam(defaultValue = "") String value) {
        LocalDate date = dayOf(day);
        if (!CheckIn.QUESTIONS.contains(question)) {
            return next(date);
        }
        boolean late = days.isLate(date);
        return value.matches("[0-9]|10")
                ? save(visit, date, c -> c.rated(question, Integer.parseInt(value), late))
                : save(visit, date, c -> c.skipping(question, late));
    }

    @PostMapping("/check-in/things")
    View answerThings(
            Visit visit,
            @RequestParam String day,
            @RequestParam(name = "thing", defaultValue = "") List<String> chosen) {
        LocalDate date = dayOf(day);
        List<String> known =
                chosen.stream()
                        .filter(t -> THINGS.contains(t) || reopening.changes().contains(t))
                        .toList();
        View view = save(visit, date, c -> c.withThings(known, days.isLate(date)));
        return known.stream()
                .filter(reopening.changes()::contains)
                .findFirst()
                .<View>map(change -> reopened(visit, date, reopening.afterChange(change)))
                .orElse(view);
    }

    @PostMapping("/check-in/note")
    View answerNote(
            Visit visit, @RequestParam String day, @RequestParam(defaultValue = "") String note) {
        LocalDate date = dayOf(day);
        if (note.length() > LONGEST_NOTE) {
            String sentence =
                    visit.say("day.note-long", Map.of("most", Integer.toString(LONGEST_NOTE)));
            return note(visit, date, note, sentence).status(422);
        }
        View view = save(visit, date, c -> c.withNote(note.strip(), days.isLate(date)));
        Optional<Reason> reason = reopening.afterNote(note);
        return reason.<View>map(r -> reopened(visit, date, r)).orElse(view);
    }

    private View save(Visit visit, LocalDate day, UnaryOperator<CheckIn> by) {
        if (days.isOpen(day)) {
            Person person = visit.self();
            CheckIn now =
                    documents.find(person, CheckIn.KIND, day.toString()).orElse(CheckIn.EMPTY);
            documents.put(person, CheckIn.KIND, day.toString(), by.apply(now));
        }
        return next(day);
    }

    private static View next(LocalDate day) {
        return new Redirect("/check-in?day=" + day);
    }

    private CheckIn of(Visit visit, LocalDate day) {
        return visit.person()
                .flatMap(p -> documents.find(p, CheckIn.KIND, day.toString()))
                .orElse(CheckIn.EMPTY);
    }

    /// A day that can no longer be written, or nonsense, leads to today.
    private LocalDate dayOf(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return days.isOpen(day) ? day : days.today();
        } catch (DateTimeParseException e) {
            return days.today();
        }
    }

    private static Page question(Visit visit, LocalDate day, String question) {
        String key = "day.rate-" + question;
        return Page.of(visit, key)
                .bare()
                .add(
                        Ui.form(
                                visit,
                                "/check-in/rate",
                                hidden("day", day.toString()),
                                hidden("question", question),
                                Ui.scale(
                                        "value", visit.say(key + "-low"), visit.say(key + "-high")),
                                Ui.actions(
                                        Ui.sendWith(visit.say("ui.skip-question"), "value", "skip"),
                                        Ui.secondary(visit.say("ui.not-today"), "/today"))));
    }

    private Page things(Visit visit, LocalDate day) {
        List<Element> usual = new ArrayList<>();
        THINGS.forEach(t -> usual.add(thing(visit, t)));
        List<Element> changes = new ArrayList<>();
        reopening.changes().forEach(t -> changes.add(thing(visit, t)));
        return Page.of(visit, "day.things")
                .bare()
                .add(
                        Ui.form(
                                visit,
                                "/check-in/things",
                                hidden("day", day.toString()),
                                Ui.choices(visit.say("day.things-usual"), usual),
                                Ui.choices(visit.say("day.things-changed"), changes),
                                Ui.send(visit.say("ui.next"))));
    }

    private static Element thing(Visit visit, String id) {
        return Ui.choice("checkbox", "thing", id, visit.say("day.thing-" + id), false);
    }

    private static Page note(Visit visit, LocalDate day, String typed, String error) {
        Field field =
                Field.of("note", visit.say("day.note-label"), visit.say("day.note-hint"))
                        .with(typed)
                        .wrong(error);
        return Page.of(visit, "day.note")
                .bare()
                .add(
                        Ui.form(
                                visit,
                                "/check-in/note",
                                hidden("day", day.toString()),
                                Ui.area(field),
                                Ui.send(visit.say("ui.done"))));
    }

    private View reopened(Visit visit, LocalDate day, Reason reason) {
        screening.reopen(visit.self());
        return Page.of(visit, "day.reopened")
                .bare()
                .add(
                        Ui.p(Reasons.say(visit, reason.key(), reason.values())),
                        Ui.actions(
                                Ui.primary(visit.say("ui.next"), "/check-in?day=" + day),
                                Ui.secondary(visit.say("day.to-screen"), "/start")));
    }

    private Page over(Visit visit, LocalDate day) {
        Page page = Page.of(visit, "day.over").add(Ui.p(visit.say("day.over-saved")));
        if (days.isLate(day)) {
            page.add(Ui.quiet(visit.say("day.late")));
        }
        return page.add(
                Ui.actions(
                        Ui.primary(visit.say("day.to-days"), "/days"),
                        Ui.secondary(visit.say("day.to-breathe"), "/breathe")));
    }

    private static Element hidden(String name, String value) {
        return Element.of("input").with("type", "hidden").with("name", name).with("value", value);
    }
}
