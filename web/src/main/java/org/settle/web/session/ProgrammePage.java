package org.settle.web.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.practice.LeftOut;
import org.settle.practice.Programme;
import org.settle.practice.Reason;
import org.settle.practice.ScreenOutcome;
import org.settle.practice.Step;
import org.settle.web.start.Programmes;
import org.settle.web.start.Screening;
import org.settle.web.store.Person;
import org.settle.web.studies.ReasonSources;
import org.settle.web.ui.Page;
import org.settle.web.ui.Reasons;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The tailoring, seen: each step with its reason, and what was left out and why.
@Controller
class ProgrammePage {
    private final Programmes programmes;
    private final Sessions sessions;
    private final Screening screening;
    private final ReasonSources sources;

    ProgrammePage(
            Programmes programmes, Sessions sessions, Screening screening, ReasonSources sources) {
        this.programmes = programmes;
        this.screening = screening;
        this.sessions = sessions;
        this.sources = sources;
    }

    @GetMapping("/start/programme")
    View programme(Visit visit) {
        Optional<Person> person = visit.person();
        // A red flag leads to advice, never to a plan, not even a calm one.
        if (person.flatMap(screening::outcome).orElse(new ScreenOutcome.Go())
                instanceof ScreenOutcome.DoNotStart) {
            return new Redirect("/start/result");
        }
        Optional<Programme> made = person.flatMap(p -> programmes.of(p, sessions.last(p)));
        if (made.isEmpty()) {
            return new Redirect("/start/screen");
        }
        return made.get().steps().isEmpty()
                ? new Redirect("/start/result")
                : page(visit, made.get());
    }

    private Page page(Visit visit, Programme programme) {
        Page page =
                Page.of(visit, "start.programme-title")
                        .add(
                                Ui.p(
                                        visit.say(
                                                "start.programme-when",
                                                Map.of(
                                                        "minutes",
                                                        Integer.toString(programme.minutes()),
                                                        "days",
                                                        Integer.toString(programme.daysPerWeek()),
                                                        "time",
                                                        visit.say(
                                                                "practice.time."
                                                                        + programme.timeOfDay())))),
                                start(visit));
        programme.steps().forEach(step -> page.add(step(visit, step)));
        page.add(Ui.p(said(visit, programme.progression())));
        programme.pointers().forEach(pointer -> page.add(Ui.care(Ui.p(said(visit, pointer)))));
        List<String> out = programme.leftOut().stream().map(o -> leftOut(visit, o)).toList();
        if (!out.isEmpty()) {
            page.add(Ui.fold(visit.say("start.left-out"), Ui.list(out)));
        }
        return page.add(Ui.actions(Ui.secondary(visit.say("start.change"), "/start/wishes")));
    }

    private static Element start(Visit visit) {
        return Ui.form(
                visit,
                "/session/start",
                Element.of("input")
                        .with("type", "hidden")
                        .with("name", "kind")
                        .with("value", "programme"),
                Ui.send(visit.say("start.go")));
    }

    private Element step(Visit visit, Step step) {
        List<Element> lines = new ArrayList<>();
        switch (step) {
            case Step.Press press -> {
                lines.add(Ui.heading(visit.words().begin("practice.region." + press.region())));
                lines.add(Ui.picture(Player.picture(visit, SessionStep.of(press))));
                lines.add(
                        Ui.p(
                                visit.say(
                                        "start.step",
                                        Map.of(
                                                "tool", visit.say("practice.tool." + press.tool()),
                                                "posture",
                                                        visit.say(
                                                                "practice.posture."
                                                                        + press.posture()),
                                                "time", span(visit, press.seconds()),
                                                "pressure",
                                                        visit.say(
                                                                "practice.pressure."
                                                                        + press.pressure()
                                                                                .id())))));
            }
            case Step.Calm calm -> {
                lines.add(Ui.heading(visit.words().begin("practice.companion." + calm.id())));
                lines.add(
                        Ui.p(
                                visit.say(
                                        "start.calm-step",
                                        Map.of("time", span(visit, calm.seconds())))));
            }
        }
        List<Reason> why = step.reasons();
        why.stream().findFirst().ifPresent(first -> lines.add(Ui.quiet(said(visit, first))));
        if (!why.isEmpty()) {
            lines.add(Ui.fold(visit.say("session.why-this"), sources.list(visit, why)));
        }
        return Ui.card(lines.toArray(Element[]::new));
    }

    private static String span(Visit visit, int seconds) {
        if (seconds % 60 != 0) {
            return visit.say("start.span-seconds", Map.of("seconds", Integer.toString(seconds)));
        }
        return seconds == 60
                ? visit.say("start.span-minute")
                : visit.say(
                        "start.span-minutes", Map.of("minutes", Integer.toString(seconds / 60)));
    }

    private static String leftOut(Visit visit, LeftOut out) {
        String key = "practice." + out.kind() + "." + out.id();
        String name = visit.words().knows(key) ? visit.words().begin(key) : out.id();
        return name + ": " + said(visit, out.reason());
    }

    private static String said(Visit visit, Reason reason) {
        return Reasons.say(visit, reason.key(), reason.values());
    }
}
