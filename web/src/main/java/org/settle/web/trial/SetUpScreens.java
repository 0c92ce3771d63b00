package org.settle.web.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.settle.markup.Element;
import org.settle.web.checkin.CheckIns;
import org.settle.web.checkin.Outcome;
import org.settle.web.day.DayViews;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// How the pages of the set-up look, one thought each.
///
/// @param visit for whom
record SetUpScreens(Visit visit) {
    /// What has to be agreed to before the lock, one line each.
    static final List<String> CONSENTS = List.of("chance", "frame", "leave");

    /// The questions that can be asked at once; what is not possible now, with why.
    ///
    /// @param first what is said before anything is planned
    /// @param against by question, why it is not possible
    Page questions(Optional<Element> first, Map<String, Optional<String>> against, String error) {
        List<Element> possible = new ArrayList<>();
        List<Element> not = new ArrayList<>();
        against.forEach(
                (id, reason) -> {
                    String text = visit.say("trial.template-" + id);
                    reason.ifPresentOrElse(
                            why -> not.add(Ui.p(text + " " + why)),
                            () -> possible.add(Ui.choice("radio", "question", id, text, false)));
                });
        Page page = Page.of(visit, "trial.new");
        first.ifPresent(page::add);
        page.add(Ui.p(visit.say("trial.new-what")));
        error(page, error);
        if (possible.isEmpty()) {
            page.add(Ui.care(Ui.p(visit.say("trial.first-programme"))));
        } else {
            page.add(
                    Ui.form(
                            visit,
                            "/trial/new/question",
                            Ui.choices(visit.say("trial.which"), possible),
                            Ui.send(visit.say("ui.next"))));
        }
        page.add(Ui.actions(Ui.secondary(visit.say("trial.choose"), "/trial/new/own")));
        if (!not.isEmpty()) {
            page.add(
                    Ui.fold(visit.say("trial.not-possible"), not.toArray(Element[]::new)),
                    Ui.actions(Ui.secondary(visit.say("trial.to-programme"), "/start/data")));
        }
        return page;
    }

    /// What should get better, and by how much.
    ///
    /// @param draft so far
    /// @param fair what these arms can be judged by
    /// @param error what was wrong, or empty
    Page outcome(Draft draft, Set<Outcome> fair, String error) {
        Page page =
                Page.of(visit, "trial.outcome")
                        .add(Ui.p(TrialWords.question(visit, draft.arms(), draft.idea())));
        error(page, error);
        List<Element> main = new ArrayList<>();
        List<Element> more = new ArrayList<>();
        for (Outcome o : fair) {
            String name = visit.words().begin("trial.outcome-" + o.id());
            main.add(Ui.choice("radio", "outcome", o.id(), name, o == draft.outcome()));
            more.add(Ui.choice("checkbox", "second", o.id(), name, draft.seconds().contains(o)));
        }
        List<Element> amounts =
                Draft.AMOUNTS.stream()
                        .map(
                                a ->
                                        Ui.choice(
                                                "radio",
                                                "amount",
                                                a.toString(),
                                                visit.say(
                                                        "trial.amount",
                                                        Map.of(
                                                                "points",
                                                                TrialWords.number(visit, a))),
                                                a == draft.worthwhile()))
                        .toList();
        return page.add(
                Ui.keptForm(
                        visit,
                        "/trial/new/outcome",
                        Ui.choices(visit.say("trial.main"), main),
                        Ui.quiet(
                                visit.say(
                                        fair.size() > 1
                                                ? "trial.night-after"
                                                : "trial.night-alone")),
                        Ui.choices(visit.say("trial.worth"), amounts),
                        Ui.quiet(visit.say("trial.worth-why")),
                        Ui.fold(
                                visit.say("trial.seconds"),
                                Ui.choices(visit.say("trial.seconds-what"), more)),
                        Ui.fold(
                                visit.say("trial.period"),
                                Ui.p(visit.say("trial.period-why")),
                                Ui.choice(
                                        "checkbox",
                                        "period",
                                        "yes",
                                        visit.say("trial.period-yes"),
                                        draft.things().contains(CheckIns.PERIOD))),
                        Ui.send(visit.say("ui.next"))));
    }

    /// How long and how often it may change, under the curve of what was chosen.
    Page length(Draft draft, List<Element> sure) {
        Page page = Page.of(visit, "trial.length").charts().script("sure.js");
        List<Element> lengths =
                Draft.LENGTHS.stream()
                        .map(
                                n ->
                                        Ui.choice(
                                                "radio",
                                                "days",
                                                n.toString(),
                                                visit.say(
                                                        "trial.weeks",
                                                        Map.of("weeks", Integer.toString(n / 7))),
                                                n == draft.days()))
                        .toList();
        List<Element> rhythms = new ArrayList<>();
        for (String rhythm : draft.rhythms()) {
            rhythms.add(
                    Ui.choice(
                            "radio",
                            "rhythm",
                            rhythm,
                            visit.say("trial.rhythm-" + rhythm),
                            rhythm.equals(draft.rhythm())));
        }
        if (draft.mayFallInStep()) {
            page.add(Ui.care(Ui.p(visit.say("trial.in-step"))));
        }
        return page.add(
                Element.of("div").with("id", "sure").with("aria-live", "polite").addAll(sure),
                Ui.form(
                                visit,
                                "/trial/new/length",
                                Ui.choices(visit.say("trial.how-long"), lengths),
                                Ui.choices(visit.say("trial.how-often"), rhythms),
                                Ui.sendWith(visit.say("trial.show"), "show", "yes"),
                                Ui.send(visit.say("ui.next")))
                        .with("id", "length"));
    }

    /// All of the plan once more, what stops it, and what to agree to.
    Page lock(Draft draft, LocalDate today, Set<String> agreed, String error) {
        Page page =
                Page.of(visit, "trial.lock")
                        .add(
                                Ui.card(
                                        Ui.p(
                                                TrialWords.question(
                                                        visit, draft.arms(), draft.idea())),
                                        Ui.p(
                                                visit.say(
                                                        "trial.lock-what",
                                                        Map.of(
                                                                "days",
                                                                Integer.toString(draft.days()),
                                                                "outcome",
                                                                TrialWords.outcome(
                                                                        visit, draft.outcome()),
                                                                "amount",
                                                                TrialWords.number(
                                                                        visit,
                                                                        draft.worthwhile()))))),
                                Ui.p(
                                        visit.say(
                                                draft.things().isEmpty()
                                                        ? "trial.lock-how"
                                                        : "trial.lock-how-period")),
                                Ui.care(
                                        Ui.heading(visit.say("trial.stops")),
                                        TrialWords.stopRules(visit)));
        error(page, error);
        List<Element> consents = new ArrayList<>();
        for (String consent : CONSENTS) {
            consents.add(
                    Ui.choice(
                            "checkbox",
                            "agree",
                            consent,
                            visit.say("trial.agree-" + consent),
                            agreed.contains(consent)));
        }
        return page.add(
                Ui.keptForm(
                        visit,
                        "/trial/new/lock",
                        Ui.choices(
                                visit.say("trial.start"),
                                List.of(
                                        Ui.choice(
                                                "radio",
                                                "start",
                                                "today",
                                                visit.say(
                                                        "trial.start-today",
                                                        Map.of("day", DayViews.name(visit, today))),
                                                false),
                                        Ui.choice(
                                                "radio",
                                                "start",
                                                "tomorrow",
                                                visit.say(
                                                        "trial.start-tomorrow",
                                                        Map.of(
                                                                "day",
                                                                DayViews.name(
                                                                        visit, today.plusDays(1)))),
                                                true))),
                        Ui.choices(
                                visit.say("trial.limit"),
                                Draft.LIMITS.stream()
                                        .map(
                                                n ->
                                                        Ui.choice(
                                                                "radio",
                                                                "limit",
                                                                n.toString(),
                                                                visit.say(
                                                                        "trial.limit-above",
                                                                        Map.of("n", n.toString())),
                                                                n == Draft.USUAL_LIMIT))
                                        .toList()),
                        Ui.choices(visit.say("trial.agree"), consents),
                        Ui.actions(
                                Ui.send(visit.say("trial.lock-now")),
                                Ui.secondary(visit.say("trial.not-yet"), "/trial"))));
    }

    private static void error(Page page, String error) {
        if (!error.isEmpty()) {
            page.add(Ui.p(error).with("class", "error"));
        }
    }
}
