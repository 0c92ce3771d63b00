package org.settle.web.example;

import java.util.Optional;
import org.settle.markup.Element;
import org.settle.web.day.DayViews;
import org.settle.web.store.Person;
import org.settle.web.system.DeviceCookie;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Three virtual people to look around with before one's own trial: on the first day, on the way,
/// on the day of the answer, and after it.
@Controller
@RequestMapping("/trial/examples")
class ExamplePages {
    private final Examples examples;
    private final DeviceCookie cookie;

    ExamplePages(Examples examples, DeviceCookie cookie) {
        this.examples = examples;
        this.cookie = cookie;
    }

    @GetMapping
    View examples(Visit visit) {
        Page page =
                Page.of(visit, "example.title")
                        .add(Ui.p(visit.say("example.what")), Ui.p(visit.say("example.how")));
        Example.ALL.forEach(example -> page.add(card(visit, example)));
        return page.add(Ui.actions(Ui.secondary(visit.say("ui.back"), "/trial")));
    }

    private static Element card(Visit visit, Example example) {
        String name = visit.say("example.person-" + example.id());
        Element moments = Element.of("div").with("class", "chips");
        for (Moment moment : Moment.values()) {
            String label = visit.say("example.moment-" + moment.id());
            moments.add(
                    Ui.sendWith(label, "moment", moment.id())
                            .with("aria-label", label + ": " + name));
        }
        return Ui.card(
                Ui.heading(name),
                Ui.partingForm(
                        visit,
                        "/trial/examples",
                        DayViews.hidden("person", example.id()),
                        moments));
    }

    @PostMapping
    View open(
            Visit visit,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String moment) {
        Optional<Example> who = Example.find(person);
        Optional<Moment> when = Moment.find(moment);
        if (who.isEmpty() || when.isEmpty()) {
            return new Redirect("/trial/examples");
        }
        Person example = examples.make(visit, who.get(), when.get());
        cookie.enter(example, visit.request(), visit.response());
        return new Redirect(when.get() == Moment.AFTER ? "/trial" : "/today");
    }

    @PostMapping("/leave")
    View leave(Visit visit) {
        examples.remove(visit);
        cookie.leave(visit.request(), visit.response());
        return new Redirect("/trial");
    }

    /// Where examples stood before, and a form that was sent too late.
    @GetMapping({"/{old}", "/{old}/{page}"})
    View old() {
        return new Redirect("/trial/examples");
    }
}
