package org.settle.web.session;

import java.util.List;
import java.util.Map;
import org.settle.markup.Element;
import org.settle.practice.Catalogue;
import org.settle.practice.Companion;
import org.settle.web.start.Screening;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// What can be done now: a session, an own programme, or one calm thing alone.
@Controller
class PracticePage {
    /// Breathing has a page of its own; light touch is what a trial compares with.
    private static final List<String> NOT_LISTED = List.of("slow-breathing", "light-touch");

    private final Screening screening;
    private final Catalogue catalogue;

    PracticePage(Screening screening, Catalogue catalogue) {
        this.screening = screening;
        this.catalogue = catalogue;
    }

    @GetMapping("/practice")
    View practice(Visit visit) {
        boolean screened = visit.person().flatMap(screening::outcome).isPresent();
        boolean planned = visit.person().flatMap(screening::fullOutcome).isPresent();
        return Page.of(visit, "session.practice")
                .add(
                        Ui.p(visit.say("session.practice-what")),
                        Ui.actions(
                                planned
                                        ? Ui.primary(
                                                visit.say("start.programme-title"),
                                                "/start/programme")
                                        : Ui.primary(
                                                visit.say("session.gentle"),
                                                screened ? "/start/result" : "/start"),
                                planned
                                        ? Ui.secondary(visit.say("session.gentle"), "/start/result")
                                        : Ui.secondary(visit.say("start.own-plan"), "/start/data"),
                                Ui.secondary(visit.say("session.breathe-title"), "/breathe")),
                        Ui.heading(visit.say("session.alone")),
                        alone(visit),
                        Ui.actions(
                                Ui.secondary(visit.say("session.own"), "/practice/own"),
                                Ui.secondary(visit.say("session.trial"), "/trial")),
                        Ui.quiet(visit.say("session.practice-frame")),
                        Ui.actions(Ui.secondary(visit.say("learn.title"), "/learn")));
    }

    private Element alone(Visit visit) {
        List<Element> buttons =
                catalogue.companions().stream()
                        .filter(c -> !NOT_LISTED.contains(c.id()))
                        .map(c -> button(visit, c))
                        .toList();
        return Ui.form(visit, "/session/start", Ui.actions(buttons.toArray(Element[]::new)));
    }

    private static Element button(Visit visit, Companion companion) {
        String text =
                visit.say(
                        "session.alone-one",
                        Map.of(
                                "what",
                                visit.words().begin("practice.companion." + companion.id()),
                                "minutes",
                                Integer.toString((companion.seconds() + 59) / 60)));
        return Ui.sendWith(text, "kind", companion.id());
    }
}
