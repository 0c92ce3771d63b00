package org.settle.web.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.analysis.Answer;
import org.settle.markup.Element;
import org.settle.report.AnswerHistory;
import org.settle.report.AnswerPicture;
import org.settle.web.day.DayViews;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// All answers of one person, the newest first.
@Controller
class HistoryPage {
    private final Trials trials;
    private final Answers answers;

    HistoryPage(Trials trials, Answers answers) {
        this.trials = trials;
        this.answers = answers;
    }

    @GetMapping("/trial/history")
    View history(Visit visit) {
        List<Answer.Estimated> known = new ArrayList<>();
        List<Element> cards = new ArrayList<>();
        for (MyTrial mine : visit.person().map(trials::all).orElse(List.of()).reversed()) {
            if (mine.kept().seal().isPresent()) {
                Optional<Answer.Estimated> answer = answers.shown(visit.self(), mine);
                answer.ifPresent(known::add);
                cards.add(card(visit, mine, answer));
            }
        }
        Page page = Page.of(visit, "trial.history").charts();
        if (visit.person().filter(trials::isAnyChanged).isPresent()) {
            page.add(Ui.card(Ui.p(visit.say("trial.changed-text"))));
        }
        if (cards.isEmpty()) {
            return page.add(
                    Ui.p(visit.say("trial.history-none")),
                    Ui.actions(Ui.primary(visit.say("trial.title"), "/trial")));
        }
        page.add(Ui.p(visit.say("trial.history-what")));
        if (!known.isEmpty()) {
            page.add(Ui.report(List.of(new AnswerHistory(Answers.context(visit)).picture(known))));
        }
        return page.addAll(cards).add(Ui.actions(Ui.secondary(visit.say("ui.back"), "/trial")));
    }

    private static Element card(Visit visit, MyTrial mine, Optional<Answer.Estimated> answer) {
        KeptTrial kept = mine.kept();
        Element card =
                Ui.card(
                        Ui.heading(TrialWords.question(visit, kept.arms(), kept.idea())),
                        Ui.quiet(
                                visit.say(
                                        "trial.from-to",
                                        Map.of(
                                                "first", DayViews.name(visit, mine.start()),
                                                "last", DayViews.name(visit, mine.lastDay())))));
        answer.ifPresentOrElse(
                a ->
                        new AnswerPicture(Answers.context(visit))
                                .answer(a)
                                .forEach(line -> card.add(Ui.p(line))),
                () -> card.add(Ui.p(visit.say("trial.no-answer"))));
        kept.decision()
                .ifPresent(
                        d ->
                                card.add(
                                        Ui.p(
                                                visit.say(
                                                        "trial.decided",
                                                        Map.of(
                                                                "what",
                                                                visit.say("trial.decide-" + d))))));
        return card.add(
                Ui.actions(
                        Ui.secondary(
                                visit.say("trial.to-result"), "/trial/" + mine.key() + "/result")));
    }
}
