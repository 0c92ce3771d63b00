package org.settle.web.session;

import java.util.Map;
import java.util.stream.IntStream;
import org.settle.figures.Movements;
import org.settle.markup.Element;
import org.settle.practice.Breathing;
import org.settle.practice.Catalogue;
import org.settle.practice.Reason;
import org.settle.web.studies.ReasonSources;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// The page that guides through the steps. All steps stand in it; `player.js` shows one at a time,
/// keeps the time and reports it. Without scripts the step that is on is shown, with "next".
@Component
class Player {
    private static final int LARGEST_IN_SECONDS = 99;

    /// Seconds to take the position before the time of a step begins.
    private static final int LEAD = 10;

    private final Catalogue catalogue;
    private final ReasonSources sources;

    Player(Catalogue catalogue, ReasonSources sources) {
        this.catalogue = catalogue;
        this.sources = sources;
    }

    Page page(Visit visit, String id, Session session) {
        Element steps =
                Element.of("div")
                        .with("id", "player")
                        .with("data-step", Integer.toString(session.progress().step()))
                        .with("data-path", "/session/" + id);
        for (int at = 0; at < session.steps().size(); at++) {
            steps.add(step(visit, id, session, at));
        }
        return Page.of(visit, "session.title")
                .bare()
                .script("player.js")
                .add(steps, Cues.toggles(visit), Ui.quiet(visit.say("session.awake")));
    }

    private Element step(Visit visit, String id, Session session, int at) {
        SessionStep step = session.steps().get(at);
        Breathing breathing = catalogue.breathing(step.breathing());
        Element section =
                Element.of("section")
                        .with("class", "step")
                        .with("data-seconds", Integer.toString(step.seconds()))
                        .with("data-done", session.progress().done().get(at).toString())
                        .with("data-in", Double.toString(breathing.secondsIn()))
                        .with("data-out", Double.toString(breathing.secondsOut()));
        if (at != session.progress().step()) {
            section.with("hidden", "hidden");
        }
        if (step.presses()) {
            section.with("data-lead", Integer.toString(LEAD));
        }
        section.add(Ui.quiet(part(visit, session, at)));
        section.add(Element.of("h2", name(visit, step)).with("tabindex", "-1"));
        if (Movements.ids().contains(step.id())) {
            section.add(frames(visit, step));
        }
        section.add(lines(visit, step));
        int left = step.seconds() - session.progress().done().get(at);
        section.add(pacer(visit).with("data-ready", visit.say("session.ready")).add(clock(left)));
        section.add(reach(visit, id, step));
        if (step.presses()) {
            section.add(Ui.quiet(how(visit, step)));
        }
        if (at + 1 < session.steps().size()) {
            section.add(
                    Ui.quiet(
                            visit.say(
                                    "session.then",
                                    Map.of("step", name(visit, session.steps().get(at + 1))))));
        }
        Element next =
                Ui.form(
                        visit,
                        "/session/" + id + "/next",
                        hidden("step", at),
                        hidden("seconds", step.seconds()),
                        Ui.send(visit.say("session.next")).with("class", "button"));
        return section.add(next).add(reasons(visit, step));
    }

    private static String part(Visit visit, Session session, int at) {
        int left =
                IntStream.range(at, session.steps().size())
                        .map(
                                i ->
                                        session.steps().get(i).seconds()
                                                - session.progress().done().get(i))
                        .sum();
        return visit.say(
                "session.part",
                Map.of(
                        "at", Integer.toString(at + 1),
                        "all", Integer.toString(session.steps().size()),
                        "minutes", Integer.toString((left + 59) / 60)));
    }

    static String name(Visit visit, SessionStep step) {
        if (step.isOwn()) {
            return visit.say("session.own-name");
        }
        return step.presses()
                ? visit.words().begin("practice.region." + step.region())
                : visit.words().begin("practice.companion." + step.id());
    }

    static Element picture(Visit visit, SessionStep step) {
        return Movements.frame(step.id(), 1, visit.say("practice.movement." + step.id()));
    }

    /// Three frames of one movement, shown one after the other, or side by side where motion is not
    /// wanted.
    private static Element frames(Visit visit, SessionStep step) {
        String title = visit.say("practice.movement." + step.id());
        Element box =
                Element.of("figure")
                        .with("class", "frames")
                        .with("role", "img")
                        .with("aria-label", title + " " + visit.say("session.frames"));
        for (int frame = 0; frame < 3; frame++) {
            box.add(
                    Element.of("div")
                            .with("aria-hidden", "true")
                            .add(Movements.frame(step.id(), frame, title)));
        }
        return box;
    }

    private static String how(Visit visit, SessionStep step) {
        return visit.say(
                "session.how",
                Map.of(
                        "tool", visit.say("practice.tool." + step.tool()),
                        "pressure", visit.say("practice.pressure." + step.pressure())));
    }

    private Element lines(Visit visit, SessionStep step) {
        Element list = Element.of("ol").with("class", "lines");
        for (Line line : Line.of(visit.words(), catalogue, step)) {
            list.add(Element.of("li", line.text()).with("data-at", Integer.toString(line.at())));
        }
        return list;
    }

    /// Seconds, and above 99 minutes and seconds in smaller digits; `player.js` counts the same
    /// way.
    private static Element clock(int left) {
        boolean large = left <= LARGEST_IN_SECONDS;
        String text = large ? Integer.toString(left) : "%d:%02d".formatted(left / 60, left % 60);
        return Element.of("p", text)
                .with("class", large ? "clock" : "clock long")
                .with("role", "timer");
    }

    static Element pacer(Visit visit) {
        Element svg =
                Element.of("svg")
                        .with("viewBox", "0 0 200 200")
                        .with("aria-hidden", "true")
                        .with("class", "pacer")
                        .add(
                                Element.of("circle")
                                        .with("cx", "100")
                                        .with("cy", "100")
                                        .with("r", "92")
                                        .with("class", "ring"))
                        .add(
                                Element.of("circle")
                                        .with("cx", "100")
                                        .with("cy", "100")
                                        .with("r", "40")
                                        .with("class", "breath"));
        return Element.of("div")
                .with("class", "breathing")
                .add(svg)
                .add(
                        Element.of("p", visit.say("session.own-pace"))
                                .with("class", "word")
                                .with("data-in", visit.say("session.in"))
                                .with("data-out", visit.say("session.out")));
    }

    /// What is in reach at every moment.
    private static Element reach(Visit visit, String id, SessionStep step) {
        String path = "/session/" + id;
        Element pause =
                Element.of("button", visit.say("session.pause"))
                        .with("class", "button pause")
                        .with("type", "button")
                        .with("hidden", "hidden")
                        .with("data-on", visit.say("session.go-on"))
                        .with("data-off", visit.say("session.pause"));
        Element stop =
                Ui.form(
                        visit,
                        path + "/stop",
                        Element.of("button", visit.say("session.stop"))
                                .with("class", "button stop")
                                .with("type", "submit"));
        Element reach = Element.of("div").with("class", "reach").add(pause);
        if (step.presses()) {
            Element softer =
                    Ui.sendWith(visit.say("session.softer"), "softer", "yes")
                            .with("data-said", visit.say("movement." + step.id() + ".easier"));
            reach.add(Ui.form(visit, path + "/softer", softer));
        }
        return reach.add(stop);
    }

    private Element reasons(Visit visit, SessionStep step) {
        return Ui.fold(
                visit.say("session.why-this"),
                sources.list(
                        visit,
                        step.reasons().stream()
                                .map(r -> new Reason(r.key(), r.values()))
                                .toList()));
    }

    private static Element hidden(String name, int value) {
        return Element.of("input")
                .with("type", "hidden")
                .with("name", name)
                .with("value", Integer.toString(value));
    }
}
