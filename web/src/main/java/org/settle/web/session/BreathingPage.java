package org.settle.web.session;

import java.util.List;
import java.util.Map;
import org.settle.figures.BreathingForms;
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
    private static final List<Integer> MINUTES = List.of(2, 5, 10, 15, 20);
    private static final String USUAL = "longer-out";

    private final Catalogue catalogue;

    BreathingPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/breathe")
    View breathe(
            Visit visit,
            @RequestParam(defaultValue = USUAL) String form,
            @RequestParam(defaultValue = "5") String minutes) {
        Breathing chosen =
                catalogue.breathing().stream()
                        .filter(b -> b.id().equals(form))
                        .findFirst()
                        .orElseGet(() -> catalogue.breathing(USUAL));
        int length =
                MINUTES.stream().filter(m -> m.toString().equals(minutes)).findFirst().orElse(5);
        Element box =
                Player.pacer(visit)
                        .with("id", "breathe")
                        .with("data-minutes", Integer.toString(length))
                        .with("data-over", visit.say("session.breathe-over"))
                        .with("data-in", Double.toString(chosen.secondsIn()))
                        .with("data-out", Double.toString(chosen.secondsOut()));
        return Page.of(visit, "session.breathe-title")
                .bare()
                .script("breathe.js")
                .add(
                        Ui.p(visit.say("session.breathe-how")),
                        box,
                        Ui.actions(Ui.primary(visit.say("ui.done"), "/")),
                        Ui.heading(visit.say("session.minutes")),
                        lengths(visit, chosen.id(), length),
                        Ui.fold(
                                visit.say("session.breathe-other"),
                                forms(visit, chosen.id(), length)),
                        Cues.toggles(visit));
    }

    private static Element lengths(Visit visit, String form, int length) {
        Element chips = Element.of("div").with("class", "chips");
        for (int minutes : MINUTES) {
            String text =
                    visit.say("session.minutes-one", Map.of("minutes", Integer.toString(minutes)));
            Element link = Ui.secondary(text, path(form, minutes));
            chips.add(minutes == length ? link.with("aria-current", "true") : link);
        }
        return chips;
    }

    private Element forms(Visit visit, String form, int length) {
        Element list = Element.of("div").with("class", "forms");
        for (Breathing other : catalogue.breathing()) {
            String name = visit.words().begin("practice.breathing." + other.id());
            Element link = Ui.secondary("", path(other.id(), length));
            link.add(BreathingForms.picture(other.id(), "").with("aria-hidden", "true"))
                    .add(Element.of("span", name));
            list.add(other.id().equals(form) ? link.with("aria-current", "true") : link);
        }
        return list;
    }

    private static String path(String form, int minutes) {
        return "/breathe?form=" + form + "&minutes=" + minutes;
    }
}
