package org.settle.web.session;

import java.util.List;
import org.settle.markup.Element;
import org.settle.practice.Breathing;
import org.settle.practice.Catalogue;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Breathing, and nothing else: no question first, nothing stored.
@Controller
class BreathingPage {
    private final Catalogue catalogue;

    BreathingPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/breathe")
    View breathe(Visit visit, @RequestParam(defaultValue = "longer-out") String form) {
        List<Breathing> all = catalogue.breathing();
        Breathing chosen =
                all.stream()
                        .filter(b -> b.id().equals(form))
                        .findFirst()
                        .orElseGet(() -> catalogue.breathing("longer-out"));
        Element box =
                Player.pacer(visit)
                        .with("id", "breathe")
                        .with("data-in", Double.toString(chosen.secondsIn()))
                        .with("data-out", Double.toString(chosen.secondsOut()));
        Element others = Element.of("ul");
        all.stream().filter(b -> !b.equals(chosen)).forEach(b -> others.add(link(visit, b)));
        return Page.of(visit, "session.breathe-title")
                .bare()
                .script("breathe.js")
                .add(
                        Ui.p(visit.say("session.breathe-how")),
                        box,
                        Ui.fold(visit.say("session.breathe-other"), others),
                        Ui.actions(Ui.secondary(visit.say("ui.done"), "/")));
    }

    private static Element link(Visit visit, Breathing breathing) {
        return Element.of("li")
                .add(
                        Element.of("a", visit.say("practice.breathing." + breathing.id()))
                                .with("class", "button")
                                .with("href", "/breathe?form=" + breathing.id()));
    }
}
