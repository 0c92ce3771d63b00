package org.settle.web.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.markup.Element;
import org.settle.web.ui.Field;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// The end of a session: what was done, what follows from what was felt, and rest.
final class OverPage {
    private static final int TOO_MUCH = 4;
    private static final List<String> POINTED = List.of("numbness", "distress", "dizziness");

    private OverPage() {}

    static Page of(Visit visit, String id, Session session) {
        return page(visit, id, session, why(visit));
    }

    /// The reason was too long: all of it stays in its place.
    static Page tooLong(Visit visit, String id, Session session, String typed, int most) {
        Map<String, String> lengths =
                Map.of(
                        "most", Integer.toString(most),
                        "given", Integer.toString(typed.strip().length()));
        Field field = why(visit).with(typed).wrong(visit.say("session.why-long", lengths));
        return page(visit, id, session, field).status(422);
    }

    private static Page page(Visit visit, String id, Session session, Field why) {
        Page page =
                Page.of(visit, "session.over-title")
                        .add(
                                Ui.p(
                                        visit.say(
                                                "session.over-minutes",
                                                Map.of(
                                                        "minutes",
                                                        Long.toString(session.minutesDone())))));
        tension(visit, session.felt()).ifPresent(page::add);
        List<Element> care =
                POINTED.stream()
                        .filter(session.felt().signs()::contains)
                        .map(sign -> Ui.p(visit.say("practice.pointer.last-" + sign)))
                        .toList();
        if (!care.isEmpty()) {
            page.add(Ui.care().addAll(care).add(Ui.p(visit.say("session.over-calm"))));
        }
        follows(session).ifPresent(key -> page.add(Ui.card(Ui.p(visit.say(key)))));
        if (session.progress().stopped() && session.felt().why().isEmpty()) {
            page.add(
                    Ui.card(
                            Ui.keptForm(
                                    visit,
                                    "/session/" + id + "/why",
                                    Ui.area(why),
                                    Ui.sendWith(visit.say("ui.save"), "save", "yes"))));
        }
        return page.add(
                Ui.actions(
                        Ui.primary(visit.say("session.to-check-in"), "/check-in"),
                        Ui.secondary(visit.say("session.to-today"), "/today")));
    }

    /// What was felt, without a word on whether the session did it.
    private static Optional<Element> tension(Visit visit, Felt felt) {
        if (felt.tensionBefore().isEmpty() || felt.tensionAfter().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> both =
                Map.of(
                        "before", felt.tensionBefore().get().toString(),
                        "after", felt.tensionAfter().get().toString());
        return Optional.of(Ui.quiet(visit.say("session.over-tension", both)));
    }

    private static Optional<String> follows(Session session) {
        if (session.felt().discomfort().orElse(0) > TOO_MUCH) {
            return Optional.of("session.over-lighter");
        }
        return session.felt().sore().isEmpty()
                ? Optional.empty()
                : Optional.of("session.over-sore");
    }

    private static Field why(Visit visit) {
        return Field.of("why", visit.say("session.why"), visit.say("session.why-hint"));
    }
}
