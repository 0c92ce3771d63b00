package org.settle.web.start;

import java.util.Optional;
import org.settle.practice.ScreenOutcome;
import org.settle.web.day.DayViews;
import org.settle.web.store.Person;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A clinician was asked and agreed. What the answers leave out stays out all the same.
@Controller
class AgreedPage {
    private final Screening screening;

    AgreedPage(Screening screening) {
        this.screening = screening;
    }

    @GetMapping("/start/agreed")
    View ask(Visit visit) {
        Optional<Person> person = visit.person();
        if (person.flatMap(screening::outcome)
                .filter(ScreenOutcome.AskFirst.class::isInstance)
                .isEmpty()) {
            return new Redirect("/start/result");
        }
        // The short questions do not say what it was that a clinician agreed to.
        if (!screening.isFull(person.get())) {
            return Page.of(visit, "start.agreed")
                    .bare()
                    .add(
                            Ui.p(visit.say("start.agreed-full")),
                            Ui.actions(
                                    Ui.primary(
                                            visit.say("start.agreed-questions"), "/start/screen"),
                                    Ui.secondary(visit.say("ui.back"), "/start/result")));
        }
        return Page.of(visit, "start.agreed")
                .bare()
                .add(
                        Ui.p(visit.say("start.agreed-only")),
                        Ui.p(visit.say("start.agreed-stays")),
                        Ui.form(
                                visit,
                                "/start/agreed",
                                DayViews.hidden("to", screening.mark(person.get())),
                                Ui.actions(
                                        Ui.send(visit.say("start.agreed-yes")),
                                        Ui.secondary(visit.say("ui.back"), "/start/result"))));
    }

    @PostMapping("/start/agreed")
    View agree(Visit visit, @RequestParam(defaultValue = "") String to) {
        // What a clinician agreed to are the answers that this page was about, no later ones.
        visit.person()
                .filter(screening::isFull)
                .filter(person -> screening.mark(person).equals(to))
                .ifPresent(screening::agree);
        return new Redirect("/start/result");
    }
}
