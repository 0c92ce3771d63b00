package org.settle.web.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.settle.markup.Element;
import org.settle.practice.Answer;
import org.settle.practice.Question;
import org.settle.practice.ScreenOutcome;
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

/// All safety questions, before a programme is made.
@Controller
class FullScreenPages {
    private final Screening screening;

    FullScreenPages(Screening screening) {
        this.screening = screening;
    }

    @GetMapping("/start/screen")
    View questions(Visit visit) {
        return page(visit, screening.given(visit.person()));
    }

    @PostMapping("/start/screen")
    View answer(Visit visit, @RequestParam Map<String, String> typed) {
        Map<String, Answer> answers = new HashMap<>();
        List<Question> questions = screening.screen().questions(Question.Form.FULL);
        for (Question question : questions) {
            StartPages.answerOf(typed.get(question.id()))
                    .ifPresent(a -> answers.put(question.id(), a));
        }
        if (answers.size() < questions.size()) {
            return page(visit, typed).status(422);
        }
        screening.save(visit.self(), Question.Form.FULL, answers);
        return screening.asksPlaces(Question.Form.FULL, answers)
                ? new Redirect("/start/places?form=full")
                : onward(visit, screening, Question.Form.FULL);
    }

    /// After all questions comes the sense of pressure, where pressing is possible at all.
    static Redirect onward(Visit visit, Screening screening, Question.Form form) {
        boolean pressing =
                visit.person()
                        .flatMap(screening::outcome)
                        .filter(ScreenOutcome::pressing)
                        .isPresent();
        return new Redirect(
                form == Question.Form.FULL && pressing ? "/start/pressure" : "/start/result");
    }

    /// A person's own words to take to a doctor or midwife.
    @GetMapping("/start/note")
    View note(Visit visit) {
        if (visit.person().flatMap(screening::outcome).orElse(new ScreenOutcome.Go())
                instanceof ScreenOutcome.AskFirst ask) {
            List<String> lines =
                    ask.noteLines().stream()
                            .map(r -> Reasons.say(visit, r.key(), r.values()))
                            .toList();
            return Page.of(visit, "start.note-title")
                    .add(
                            Ui.p(visit.say("start.note-what")),
                            Ui.list(lines),
                            Ui.p(visit.say("start.note-question")),
                            Ui.quiet(visit.say("start.note-print")),
                            Ui.actions(Ui.secondary(visit.say("ui.back"), "/start/result")));
        }
        return new Redirect("/start");
    }

    private Page page(Visit visit, Map<String, String> typed) {
        List<Element> content = new ArrayList<>();
        List<Question> questions = screening.screen().questions(Question.Form.FULL);
        StartPages.open(visit, questions, typed).ifPresent(content::add);
        for (Question question : questions) {
            content.add(StartPages.question(visit, question, typed));
        }
        content.add(Ui.send(visit.say("ui.next")));
        return Page.of(visit, "start.screen-title")
                .bare()
                .add(
                        Ui.p(visit.say("start.screen-why")),
                        Ui.quiet(visit.say("start.screen-unsure")),
                        Ui.keptForm(visit, "/start/screen").addAll(content));
    }
}
