package org.settle.web.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.settle.markup.Element;
import org.settle.web.ui.Page;
import org.settle.web.ui.Reasons;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// The questions before and after, one a page, each with a way to skip it.
final class Questions {
    /// From serious to small; a sore place is told by its name instead.
    static final List<String> SIGNS = List.of("numbness", "dizziness", "distress", "headache");

    private static final int FARTHEST = 5;

    private Questions() {}

    static Page scale(Visit visit, String id, Session session) {
        Stage asked = session.stage();
        String key = "session." + idOf(asked);
        Page page = Page.of(visit, key).bare();
        if (asked == Stage.BEFORE) {
            carriedOver(session)
                    .ifPresent(w -> page.add(Ui.p(Reasons.say(visit, w.key(), w.values()))));
        }
        if (asked == Stage.DISCOMFORT) {
            page.add(Ui.quiet(visit.say("session.discomfort-how")));
        }
        return page.add(
                felt(
                        visit,
                        id,
                        asked,
                        Ui.scale("value", visit.say(key + "-low"), visit.say(key + "-high"))),
                skip(visit, id, asked));
    }

    /// Why this session is calmer than the last one, where that is so.
    private static Optional<SessionStep.Why> carriedOver(Session session) {
        return session.steps().stream()
                .flatMap(step -> step.reasons().stream())
                .filter(why -> why.key().startsWith("practice.reason.last-"))
                .findFirst();
    }

    /// Sitting, one leg straight, both hands slide down as far as it is easy.
    static Page reach(Visit visit, String id, Stage asked) {
        Element answers = Ui.actions();
        for (int far = 0; far <= FARTHEST; far++) {
            answers.add(
                    Ui.sendWith(visit.say("session.reach-" + far), "value", Integer.toString(far)));
        }
        return Page.of(visit, "session." + idOf(asked))
                .bare()
                .add(
                        Ui.p(visit.say("session.reach-how")),
                        Ui.quiet(visit.say("session.reach-easy")),
                        felt(visit, id, asked, answers),
                        skip(visit, id, asked));
    }

    /// One page for all signs: with nothing ticked, "next" says there were none.
    static Page signs(Visit visit, String id, Session session) {
        List<Element> ticks = new ArrayList<>();
        for (String sign : SIGNS) {
            ticks.add(
                    Ui.choice("checkbox", "sign", sign, visit.say("session.sign-" + sign), false));
        }
        for (String place : session.places()) {
            String name = visit.say("practice.region." + place);
            String text = visit.say("session.sign-sore", Map.of("place", name));
            ticks.add(Ui.choice("checkbox", "sore", place, text, false));
        }
        return Page.of(visit, "session.signs")
                .bare()
                .add(
                        Ui.p(visit.say("session.signs-how")),
                        Ui.form(
                                visit,
                                "/session/" + id + "/signs",
                                Ui.choices(visit.say("session.signs-which"), ticks),
                                Ui.send(visit.say("ui.next"))));
    }

    static Session told(Session session, Set<String> signs, Set<String> sore) {
        Set<String> known = new HashSet<>(signs);
        known.retainAll(SIGNS);
        Set<String> places = new HashSet<>(sore);
        places.retainAll(session.places());
        if (!places.isEmpty()) {
            known.add("sore-place");
        }
        return session.answered(Stage.SIGNS, session.felt().with(known, places));
    }

    static Page ground(Visit visit, String id) {
        return Page.of(visit, "session.ground-title")
                .bare()
                .add(
                        Ui.list(
                                List.of(
                                        visit.say("session.ground-1"),
                                        visit.say("session.ground-2"),
                                        visit.say("session.ground-3"),
                                        visit.say("session.ground-4"),
                                        visit.say("session.ground-5"))),
                        Ui.actions(
                                Ui.primary(visit.say("ui.next"), "/session/" + id),
                                Ui.secondary(visit.say("ui.help-now"), "/help")));
    }

    private static Element felt(Visit visit, String id, Stage asked, Element answers) {
        return Ui.form(
                visit,
                "/session/" + id + "/felt",
                Element.of("input")
                        .with("type", "hidden")
                        .with("name", "asked")
                        .with("value", asked.name()),
                answers);
    }

    private static Element skip(Visit visit, String id, Stage asked) {
        return felt(
                visit,
                id,
                asked,
                Ui.actions(Ui.sendWith(visit.say("ui.skip-question"), "value", "")));
    }

    private static String idOf(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
