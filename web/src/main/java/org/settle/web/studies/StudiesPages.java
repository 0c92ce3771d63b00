package org.settle.web.studies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.settle.evidence.Contrast;
import org.settle.evidence.Evidence;
import org.settle.evidence.Outcome;
import org.settle.evidence.appraisal.Appraisal;
import org.settle.evidence.appraisal.Question;
import org.settle.evidence.synthesis.Synthesis;
import org.settle.markup.Element;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// What studies say: the questions, and one question.
@Controller
class StudiesPages {
    /// What people come for; all else is for the curious.
    private static final List<String> FIRST =
            List.of("sleep", "anxiety", "depression", "mood", "stress", "ptsd", "pain", "pms");

    private final PublishedRecord published;

    StudiesPages(PublishedRecord published) {
        this.published = published;
    }

    @GetMapping("/studies")
    View list(Visit visit) {
        Evidence evidence = published.evidence();
        Element others = Ui.actions();
        evidence.outcomes().stream()
                .map(Outcome::family)
                .distinct()
                .filter(family -> !FIRST.contains(family))
                .forEach(family -> others.add(way(visit, evidence, family)));
        Element first = Ui.actions();
        FIRST.forEach(family -> first.add(way(visit, evidence, family)));
        return Page.of(visit, "studies.title")
                .add(
                        Ui.p(
                                visit.say(
                                        "studies.what",
                                        Map.of("n", Integer.toString(evidence.studiesRead())))),
                        first,
                        Ui.fold(visit.say("studies.other-questions"), others),
                        Ui.actions(
                                Ui.secondary(visit.say("studies.missing"), "/studies/missing"),
                                Ui.secondary(visit.say("studies.to-learn"), "/learn")));
    }

    private static Element way(Visit visit, Evidence evidence, String family) {
        Appraisal appraisal = Appraisal.of(evidence, question(family, Optional.empty()));
        String known =
                appraisal.trials().isEmpty()
                        ? visit.say("studies.way-none")
                        : visit.say(
                                "studies.way",
                                Map.of("n", Integer.toString(appraisal.trialsByCohort().size())));
        return Ui.secondary(
                visit.words().begin("family." + family) + " · " + known, "/studies/" + family);
    }

    @GetMapping("/studies/{outcome}")
    View question(
            Visit visit,
            @PathVariable String outcome,
            @RequestParam(defaultValue = "") String condition) {
        Evidence evidence = published.evidence();
        Optional<String> among = Optional.of(condition).filter(c -> !c.isEmpty());
        Question question = question(outcome, among);
        if (!question.isKnownTo(evidence)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such question.");
        }
        Synthesis synthesis = Synthesis.of(evidence, question);
        String title = StudyLinks.said(visit, evidence).name(question);
        return Page.titled(
                        visit,
                        title.substring(0, 1).toUpperCase(visit.words().locale())
                                + title.substring(1))
                .charts()
                .add(Ui.report(StudyLinks.part(visit, evidence).write(synthesis)))
                .add(narrower(visit, evidence, outcome, condition))
                .add(
                        Ui.actions(
                                Ui.secondary(
                                        visit.say("studies.to-prior"),
                                        "/studies/prior?outcome=%s&condition=%s"
                                                .formatted(outcome, condition)),
                                Ui.secondary(visit.say("studies.all"), "/studies")));
    }

    private static Question question(String outcome, Optional<String> condition) {
        return new Question(Optional.of(outcome), condition);
    }

    /// The same outcome for those who have something.
    private static Element narrower(
            Visit visit, Evidence evidence, String outcome, String condition) {
        Appraisal all = Appraisal.of(evidence, question(outcome, Optional.empty()));
        Element ways = Ui.actions();
        if (!condition.isEmpty()) {
            ways.add(Ui.secondary(visit.say("studies.everybody"), "/studies/" + outcome));
        }
        Stream.concat(all.trials().stream(), all.reviews().stream())
                .map(Contrast::study)
                .flatMap(study -> study.conditions().stream())
                .distinct()
                .filter(c -> !c.id().equals(condition))
                .forEach(
                        c ->
                                ways.add(
                                        Ui.secondary(
                                                visit.words().begin("condition." + c.id()),
                                                "/studies/%s?condition=%s"
                                                        .formatted(outcome, c.id()))));
        return Ui.fold(visit.say("studies.among"), ways);
    }
}
