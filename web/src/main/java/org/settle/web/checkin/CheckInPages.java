package org.settle.web.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.settle.practice.Reason;
import org.settle.practice.ScreenReopening;
import org.settle.web.day.DayClock;
import org.settle.web.day.DayViews;
import org.settle.web.help.HeavyNote;
import org.settle.web.start.Screening;
import org.settle.web.store.Person;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The check-in: one screen for each thought, and every tap is saved before the next screen.
@Controller
class CheckInPages {
    private static final int LONGEST_NOTE = 2000;
    private static final String SKIP = "skip";

    private final CheckIns checkIns;
    private final Screening screening;
    private final DayClock days;
    private final HeavyNote heavyNote;
    private final ScreenReopening reopening = ScreenReopening.load();

    CheckInPages(CheckIns checkIns, Screening screening, DayClock days, HeavyNote heavyNote) {
        this.checkIns = checkIns;
        this.screening = screening;
        this.days = days;
        this.heavyNote = heavyNote;
    }

    @GetMapping("/check-in")
    View next(Visit visit, @RequestParam(defaultValue = "") String day) {
        Optional<LocalDate> date = days.open(day);
        if (date.isEmpty()) {
            return elsewhere(day);
        }
        CheckIn now = written(visit, date.get());
        List<Outcome> outcomes = checkIns.outcomes(visit.person());
        CheckInScreens screens = screens(visit, date.get(), "");
        return now.next(outcomes)
                .<View>map(s -> screens.screen(s, now, outcomes))
                .orElseGet(screens::over);
    }

    /// One screen again, to change what was said while the day is open.
    @GetMapping("/check-in/{screen:[a-z]+}")
    View again(
            Visit visit,
            @PathVariable String screen,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = CheckInScreens.ONE) String edit) {
        Optional<LocalDate> date = days.open(day);
        if (date.isEmpty()) {
            return elsewhere(day);
        }
        List<Outcome> outcomes = List.of(Outcome.values());
        return CheckIn.screens(outcomes).noneMatch(screen::equals)
                ? DayViews.missing(visit)
                : screens(visit, date.get(), edit)
                        .screen(screen, written(visit, date.get()), outcomes);
    }

    @PostMapping("/check-in/rate")
    View rate(
            Visit visit,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String edit,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String value) {
        Optional<LocalDate> date = days.open(day);
        if (date.isEmpty() || List.of(Outcome.values()).stream().noneMatch(isCalled(question))) {
            return DayViews.closed(visit, "");
        }
        if (value.equals(SKIP)) {
            return save(visit, date.get(), edit, c -> c.skipping(question));
        }
        return value.matches("[0-9]|10")
                ? save(visit, date.get(), edit, c -> c.rated(question, Integer.parseInt(value)))
                : again(visit, date.get(), edit, question, "day.tap-number");
    }

    @PostMapping("/check-in/session")
    View session(
            Visit visit,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String edit,
            @RequestParam(defaultValue = "") String value) {
        Optional<LocalDate> date = days.open(day);
        if (date.isEmpty()) {
            return DayViews.closed(visit, "");
        }
        return switch (value) {
            case "yes", "no" ->
                    save(
                            visit,
                            date.get(),
                            edit,
                            c -> c.withSession(Optional.of(value.equals("yes"))));
            case SKIP -> save(visit, date.get(), edit, c -> c.withSession(Optional.empty()));
            default -> again(visit, date.get(), edit, CheckIn.SESSION, "day.tap-answer");
        };
    }

    @PostMapping("/check-in/things")
    View things(
            Visit visit,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String edit,
            @RequestParam(defaultValue = "") String skip,
            @RequestParam(name = "thing", defaultValue = "") List<String> chosen) {
        Optional<LocalDate> date = days.open(day);
        if (date.isEmpty()) {
            return DayViews.closed(visit, "");
        }
        List<String> known =
                chosen.stream()
                        .filter(t -> checkIns.things(visit.person()).contains(t) || isChange(t))
                        .toList();
        if (!skip.isEmpty()) {
            return save(visit, date.get(), edit, c -> c.withThings(c.things()));
        }
        Optional<Reason> reason =
                known.stream().filter(this::isChange).findFirst().map(reopening::afterChange);
        return saveAndLook(visit, date.get(), edit, c -> c.withThings(known), reason);
    }

    @PostMapping("/check-in/note")
    View note(
            Visit visit,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String edit,
            @RequestParam(defaultValue = "") String skip,
            @RequestParam(defaultValue = "") String note) {
        Optional<LocalDate> date = days.open(day);
        if (date.isEmpty()) {
            return DayViews.closed(visit, note);
        }
        if (!skip.isEmpty()) {
            return save(visit, date.get(), edit, c -> c.withNote(c.note()));
        }
        // A browser sends a new line as two signs.
        String text = note.replace("\r\n", "\n");
        if (text.length() > LONGEST_NOTE) {
            String most = Integer.toString(LONGEST_NOTE);
            return screens(visit, date.get(), edit)
                    .note(text, visit.say("day.note-long", Map.of("most", most)))
                    .status(422);
        }
        Optional<Page> heavy =
                heavyNote.after(visit, text, CheckInScreens.onward(date.get(), edit));
        View next =
                saveAndLook(
                        visit,
                        date.get(),
                        edit,
                        c -> c.withNote(text.strip()),
                        reopening.afterNote(text));
        // The safety questions, where they are to be asked again, wait until the next session.
        return heavy.<View>map(page -> page).orElse(next);
    }

    /// What a person says about illness, a medicine and the like opens the safety questions again.
    private View saveAndLook(
            Visit visit,
            LocalDate day,
            String edit,
            UnaryOperator<CheckIn> by,
            Optional<Reason> reason) {
        Person person = visit.self();
        CheckIn before = checkIns.of(person, day);
        CheckIn after = checkIns.change(person, day, by);
        boolean told = before.things().equals(after.things()) && before.note().equals(after.note());
        if (reason.isEmpty() || told) {
            return new Redirect(CheckInScreens.onward(day, edit));
        }
        screening.reopen(person);
        return screens(visit, day, edit).reopened(reason.get());
    }

    private View save(Visit visit, LocalDate day, String edit, UnaryOperator<CheckIn> by) {
        checkIns.change(visit.self(), day, by);
        return new Redirect(CheckInScreens.onward(day, edit));
    }

    /// The same screen once more, with a sentence that says what is needed.
    private View again(Visit visit, LocalDate day, String edit, String screen, String key) {
        List<Outcome> outcomes =
                edit.isEmpty() ? checkIns.outcomes(visit.person()) : List.of(Outcome.values());
        return screens(visit, day, edit)
                .screen(screen, written(visit, day), outcomes)
                .add(CheckInScreens.error(visit.say(key)))
                .status(422);
    }

    /// A day that is over can be read; what is no day leads to today.
    private View elsewhere(String typed) {
        return new Redirect(days.day(typed).map(d -> "/days/" + d).orElse("/check-in"));
    }

    private CheckIn written(Visit visit, LocalDate day) {
        return visit.person().map(p -> checkIns.of(p, day)).orElse(CheckIn.EMPTY);
    }

    private CheckInScreens screens(Visit visit, LocalDate day, String edit) {
        return new CheckInScreens(
                visit,
                day,
                days.isLate(day),
                edit,
                checkIns.things(visit.person()),
                reopening.changes());
    }

    private boolean isChange(String thing) {
        return reopening.changes().contains(thing);
    }

    private static java.util.function.Predicate<Outcome> isCalled(String id) {
        return o -> o.id().equals(id);
    }
}
