package org.settle.web.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.practice.Reason;
import org.settle.practice.ScreenOutcome;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Own ideas: what could do harm is not taken, with the reason beside it. An idea is looked at when
/// it is written, when it begins, and each time it goes on ([Admission]).
@Controller
@RequestMapping("/practice/own")
class OwnIdeaPages {
    private static final int LONGEST = 120;

    private final Documents documents;
    private final Screening screening;
    private final Sessions sessions;
    private final Admission admission;

    OwnIdeaPages(Documents documents, Screening screening, Sessions sessions, Admission admission) {
        this.documents = documents;
        this.screening = screening;
        this.sessions = sessions;
        this.admission = admission;
    }

    @GetMapping
    View ideas(Visit visit) {
        return page(visit, field(visit));
    }

    @PostMapping
    View add(Visit visit, @RequestParam(defaultValue = "") String idea) {
        String text = idea.strip();
        Field typed = field(visit).with(idea);
        if (text.isEmpty() || text.length() > LONGEST) {
            return page(visit, typed.wrong(visit.say("session.own-wrong"))).status(422);
        }
        Optional<Reason> refused = refused(visit, text);
        if (refused.isPresent()) {
            return page(visit, typed.wrong(said(visit, refused.get()))).status(422);
        }
        documents.change(
                visit.self(),
                OwnIdeas.KIND,
                OwnIdeas.KEY,
                own -> own.orElse(OwnIdeas.NONE).with(text));
        return new Redirect("/practice/own");
    }

    @PostMapping("/remove")
    View remove(Visit visit, @RequestParam int at) {
        documents.change(
                visit.self(),
                OwnIdeas.KIND,
                OwnIdeas.KEY,
                own -> own.orElse(OwnIdeas.NONE).without(at));
        return new Redirect("/practice/own");
    }

    @PostMapping("/start")
    View start(Visit visit, @RequestParam int at) {
        Person person = visit.self();
        List<String> ideas = of(visit).ideas();
        if (at < 0 || at >= ideas.size()) {
            return new Redirect("/practice/own");
        }
        Optional<ScreenOutcome> outcome = screening.outcome(person);
        if (outcome.isEmpty()) {
            return new Redirect("/start");
        }
        if (!outcome.get().pressing()) {
            return new Redirect("/start/result");
        }
        String idea = ideas.get(at);
        Optional<Reason> refused = refused(visit, idea);
        return refused.isPresent()
                ? page(visit, field(visit).with(idea).wrong(said(visit, refused.get()))).status(422)
                : new Redirect("/session/" + sessions.planOwn(person, idea, "own"));
    }

    private Page page(Visit visit, Field typed) {
        Page page = Page.of(visit, "session.own").add(Ui.p(visit.say("session.own-what")));
        List<String> ideas = of(visit).ideas();
        for (int at = 0; at < ideas.size(); at++) {
            String place = Integer.toString(at);
            page.add(
                    Ui.card(
                            Ui.p(ideas.get(at)),
                            Ui.form(
                                    visit,
                                    "/practice/own/start",
                                    Ui.sendWith(visit.say("session.own-start"), "at", place)
                                            .with("class", "button primary")),
                            Ui.form(
                                    visit,
                                    "/practice/own/remove",
                                    Ui.sendWith(
                                            visit.say(
                                                    "session.own-remove",
                                                    Map.of("idea", ideas.get(at))),
                                            "at",
                                            place))));
        }
        if (ideas.size() < OwnIdeas.MOST || !typed.error().isEmpty()) {
            page.add(
                    Ui.form(
                            visit,
                            "/practice/own",
                            Ui.input(typed, "text"),
                            Ui.send(visit.say("session.own-add"))));
        }
        return page.add(Ui.actions(Ui.secondary(visit.say("ui.back"), "/practice")));
    }

    private OwnIdeas of(Visit visit) {
        return visit.person()
                .flatMap(p -> documents.find(p, OwnIdeas.KIND, OwnIdeas.KEY))
                .orElse(OwnIdeas.NONE);
    }

    private Optional<Reason> refused(Visit visit, String idea) {
        return admission.refused(visit.person(), idea);
    }

    private static String said(Visit visit, Reason reason) {
        return Reasons.say(visit, reason.key(), reason.values());
    }

    private static Field field(Visit visit) {
        return Field.of("idea", visit.say("session.own-idea"), visit.say("session.own-hint"));
    }
}
