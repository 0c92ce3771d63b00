package org.settle.web.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.settle.markup.Element;
import org.settle.practice.Answer;
import org.settle.practice.Catalogue;
import org.settle.practice.Question;
import org.settle.practice.Region;
import org.settle.practice.ScreenOutcome;
import org.settle.web.store.Person;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// All safety questions, before a programme is made.
@Controller
class FullScreenPages {
    private final Screening screening;
    private final Catalogue catalogue;

    FullScreenPages(Screening screening, Catalogue catalogue) {
        this.screening = screening;
        this.catalogue = catalogue;
    }

    @GetMapping("/start/screen")
    View questions(Visit visit) {
        return page(visit, Map.of(), Set.of());
    }

    @PostMapping("/start/screen")
    View answer(Visit visit, @RequestParam MultiValueMap<String, String> typed) {
        Map<String, Answer> answers = new HashMap<>();
        List<Question> questions = screening.screen().questions(Question.Form.FULL);
        for (Question question : questions) {
            StartPages.answerOf(typed.getFirst(question.id()))
                    .ifPresent(a -> answers.put(question.id(), a));
        }
        Set<String> places = new HashSet<>(typed.getOrDefault("place", List.of()));
        places.retainAll(catalogue.regions().stream().map(Region::id).toList());
        if (answers.size() < questions.size()) {
            return page(visit, typed.toSingleValueMap(), places).status(422);
        }
        Person person = visit.self();
        screening.save(person, Question.Form.FULL, answers, places);
        boolean pressing = screening.outcome(person).filter(ScreenOutcome::pressing).isPresent();
        return new Redirect(pressing ? "/start/pressure" : "/start/result");
    }

    /// A person's own words to take to a doctor or midwife.
    @GetMapping("/start/note")
    View note(Visit visit) {
        if (visit.person().flatMap(screening::outcome).orElse(new ScreenOutcome.Go())
                instanceof ScreenOutcome.AskFirst ask) {
            List<String> lines =
                    ask.noteLines().stream().map(r -> visit.say(r.key(), r.values())).toList();
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

    private Page page(Visit visit, Map<String, String> typed, Set<String> places) {
        List<Element> content = new ArrayList<>();
        for (Question question : screening.screen().questions(Question.Form.FULL)) {
            content.add(StartPages.question(visit, question, typed));
        }
        List<Element> marks =
                catalogue.regions().stream()
                        .map(
                                region ->
                                        Ui.choice(
                                                "checkbox",
                                                "place",
                                                region.id(),
                                                visit.say("practice.region." + region.id()),
                                                places.contains(region.id())))
                        .toList();
        content.add(
                Ui.fold(
                        visit.say("start.places-fold"),
                        Ui.choices(visit.say("start.places"), marks)));
        content.add(Ui.send(visit.say("ui.next")));
        return Page.of(visit, "start.screen-title")
                .bare()
                .add(
                        Ui.p(visit.say("start.screen-why")),
                        Ui.quiet(visit.say("start.screen-unsure")),
                        Ui.form(visit, "/start/screen").addAll(content));
    }
}
