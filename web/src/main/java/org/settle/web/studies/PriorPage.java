package org.settle.web.studies;

import java.util.Optional;
import org.settle.evidence.Evidence;
import org.settle.evidence.appraisal.Question;
import org.settle.evidence.prior.EvidencePrior;
import org.settle.report.studies.PriorPart;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// What the studies would have somebody expect before the first day, and where each number of it
/// comes from.
@Controller
class PriorPage {
    private final PublishedRecord published;

    PriorPage(PublishedRecord published) {
        this.published = published;
    }

    @GetMapping("/studies/prior")
    View prior(
            Visit visit,
            @RequestParam(defaultValue = "sleep") String outcome,
            @RequestParam(defaultValue = "") String condition) {
        Evidence evidence = published.evidence();
        Optional<String> among = Optional.of(condition).filter(c -> !c.isEmpty());
        Question asked = new Question(Optional.of(outcome), among);
        if (!asked.isKnownTo(evidence)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such question.");
        }
        EvidencePrior prior = EvidencePrior.of(evidence, outcome, among);
        return Page.of(visit, "studies.prior-title")
                .charts()
                .add(
                        Ui.quiet(StudyLinks.said(visit, evidence).name(prior.question())),
                        Ui.report(
                                new PriorPart(StudyLinks.speech(visit), StudyLinks::of)
                                        .write(prior)),
                        Ui.p(visit.say("studies.prior-use")),
                        Ui.actions(
                                Ui.secondary(
                                        visit.say("studies.to-question"), "/studies/" + outcome),
                                Ui.secondary(visit.say("studies.all"), "/studies")));
    }
}
