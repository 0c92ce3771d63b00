package org.settle.web.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.settle.markup.Element;
import org.settle.practice.Answer;
import org.settle.practice.Question;
import org.settle.practice.Reason;
import org.settle.practice.ScreenOutcome;
import org.settle.practice.Tailoring;
import org.settle.web.ui.Page;
import org.settle.web.ui.Reasons;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The short way to a first session: one line on where answers live, a few questions, an outcome.
@Controller
class StartPages {
    private static final int MANY = 3;
    private static final int FEW = 6;

    private final Screening screening;
    private final Tailoring tailoring;

    StartPages(Screening screening, Tailoring tailoring) {
        this.screening = screening;
        this.tailoring = tailoring;
    }

    @GetMapping("/start")
    View questions(Visit visit) {
        return page(visit, Map.of());
    }

    @PostMapping("/start")
    View answer(Visit visit, @RequestParam Map<String, String> typed) {
        Map<String, Answer> answers = new HashMap<>();
        for (Question question : screening.screen().questions(Question.Form.QUICK)) {
            answerOf(typed.get(question.id())).ifPresent(a -> answers.put(question.id(), a));
        }
        if (answers.size() < screening.screen().questions(Question.Form.QUICK).size()) {
            return page(visit, typed).status(422);
        }
        screening.save(visit.self(), Question.Form.QUICK, answers);
        return new Redirect(
                screening.asksPlaces(Question.Form.QUICK, answers)
                        ? "/start/places"
                        : "/start/result");
    }

    @GetMapping("/start/result")
    View result(Visit visit, @RequestParam(defaultValue = "") String waited) {
        return visit.person()
                .flatMap(screening::outcome)
                .<View>map(outcome -> outcomePage(visit, outcome, waited.equals("yes")))
                .orElseGet(() -> new Redirect("/start"));
    }

    private Page page(Visit visit, Map<String, String> typed) {
        List<Element> content = new ArrayList<>();
        List<Question> questions = screening.screen().questions(Question.Form.QUICK);
        open(visit, questions, typed).ifPresent(content::add);
        for (Question question : questions) {
            content.add(question(visit, question, typed));
        }
        content.add(Ui.send(visit.say("ui.next")));
        return Page.of(visit, "screen.title")
                .bare()
                .add(
                        Ui.p(visit.say("screen.why")),
                        Ui.quiet(visit.say("screen.private")),
                        Ui.keptForm(visit, "/start").addAll(content),
                        Ui.actions(Ui.secondary(visit.say("screen.breathe"), "/breathe")));
    }

    static Element question(Visit visit, Question question, Map<String, String> typed) {
        String family = "practice.screen." + question.id();
        Optional<Answer> given = answerOf(typed.get(question.id()));
        List<Element> choices = new ArrayList<>();
        choices.addAll(help(visit.say(family + ".help")));
        if (!typed.isEmpty() && given.isEmpty()) {
            choices.add(Element.of("p", visit.say("screen.missing")).with("class", "error"));
        }
        for (Answer answer : List.of(Answer.NO, Answer.YES, Answer.UNKNOWN)) {
            String id = answer.name().toLowerCase(Locale.ROOT);
            choices.add(
                    Ui.choice(
                            "radio",
                            question.id(),
                            id,
                            visit.say("practice.answer." + id),
                            given.equals(Optional.of(answer))));
        }
        return Ui.choices(visit.say(family + ".question"), choices)
                .with("class", "row")
                .with("id", question.id());
    }

    /// How many answers are missing after a form was sent, with the way to the first of them.
    static Optional<Element> open(
            Visit visit, List<Question> questions, Map<String, String> typed) {
        List<String> open =
                questions.stream()
                        .map(Question::id)
                        .filter(id -> answerOf(typed.get(id)).isEmpty())
                        .toList();
        if (typed.isEmpty() || open.isEmpty()) {
            return Optional.empty();
        }
        String count = Integer.toString(open.size());
        return Optional.of(
                Element.of("p", visit.say("screen.open", Map.of("count", count)) + " ")
                        .with("class", "error")
                        .with("role", "alert")
                        .add(
                                Element.of("a", visit.say("screen.to-open"))
                                        .with("class", "tap")
                                        .with("href", "#" + open.getFirst())));
    }

    /// One line, or a list where it names many things.
    private static List<Element> help(String text) {
        List<String> things = List.of(text.split("(?<=\\.) ", -1));
        return things.size() > MANY
                ? List.of(Ui.list(things).with("class", "quiet"))
                : List.of(Ui.quiet(text));
    }

    static Optional<Answer> answerOf(@Nullable String typed) {
        for (Answer answer : Answer.values()) {
            if (answer.name().toLowerCase(Locale.ROOT).equals(typed)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /// @param waited whether a session was planned before these answers and is over by them
    private Page outcomePage(Visit visit, ScreenOutcome outcome, boolean waited) {
        String family =
                "practice.outcome."
                        + switch (outcome) {
                            case ScreenOutcome.Go _ -> "go";
                            case ScreenOutcome.GoWithChanges _ -> "changes";
                            case ScreenOutcome.AskFirst _ -> "ask";
                            case ScreenOutcome.DoNotStart stop ->
                                    stop.emergency() ? "emergency" : "stop";
                        };
        Page page = Page.of(visit, family + ".title").add(Ui.p(visit.say(family + ".advice")));
        if (waited) {
            page.add(Ui.p(visit.say("screen.waited")));
        }
        List<String> reasons = outcome.reasons().stream().map(r -> said(visit, r)).toList();
        if (!reasons.isEmpty()) {
            page.add(Ui.care(Ui.list(reasons)));
        }
        if (!(outcome instanceof ScreenOutcome.DoNotStart)) {
            leftOut(visit, outcome).ifPresent(page::add);
            page.add(Ui.p(what(visit, outcome)));
        }
        return page.add(next(visit, outcome));
    }

    /// Which places rest, where they are few enough to read.
    private static Optional<Element> leftOut(Visit visit, ScreenOutcome outcome) {
        Set<String> regions = outcome.excludedRegions();
        if (!outcome.pressing() || regions.isEmpty() || regions.size() > FEW) {
            return Optional.empty();
        }
        String names =
                regions.stream()
                        .sorted()
                        .map(r -> visit.say("practice.region." + r))
                        .collect(Collectors.joining("; "));
        return Optional.of(Ui.p(visit.say("screen.left-out", Map.of("places", names))));
    }

    /// What to expect of the session that the button starts.
    private String what(Visit visit, ScreenOutcome outcome) {
        int minutes = tailoring.gentleSession(outcome, Optional.empty()).minutes();
        return visit.say(
                outcome.pressing() ? "screen.session-what" : "screen.calm-what",
                Map.of("minutes", Integer.toString(minutes)));
    }

    private static Element next(Visit visit, ScreenOutcome outcome) {
        Element help = Ui.primary(visit.say("ui.help-now"), "/help");
        Element breathe = Ui.secondary(visit.say("screen.breathe"), "/breathe");
        if (outcome instanceof ScreenOutcome.DoNotStart) {
            return Ui.actions(help, breathe);
        }
        String start = outcome.pressing() ? "screen.session" : "screen.calm-session";
        Element session =
                Ui.form(
                        visit,
                        "/session/start",
                        Element.of("button", visit.say(start))
                                .with("class", "button primary")
                                .with("type", "submit"));
        return outcome instanceof ScreenOutcome.AskFirst
                ? Ui.actions(
                        session,
                        breathe,
                        Ui.secondary(visit.say("start.note-title"), "/start/note"),
                        Ui.secondary(visit.say("start.agreed"), "/start/agreed"))
                : Ui.actions(
                        session, breathe, Ui.secondary(visit.say("start.own-plan"), "/start/data"));
    }

    private static String said(Visit visit, Reason reason) {
        return Reasons.say(visit, reason.key(), reason.values());
    }
}
