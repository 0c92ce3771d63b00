package org.settle.web.studies;

import org.settle.evidence.Evidence;
import org.settle.evidence.Study;
import org.settle.report.studies.StudyPart;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// One study.
@Controller
class StudyPage {
    private final PublishedRecord published;

    StudyPage(PublishedRecord published) {
        this.published = published;
    }

    @GetMapping("/studies/study/{id}")
    View study(Visit visit, @PathVariable String id) {
        Evidence evidence = published.evidence();
        Study study =
                evidence.studies().stream()
                        .filter(s -> s.id().equals(id))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new ResponseStatusException(
                                                HttpStatus.NOT_FOUND, "There is no such study."));
        return Page.titled(visit, study.citation().name())
                .charts()
                .add(
                        Ui.report(
                                new StudyPart(StudyLinks.speech(visit), visit::say)
                                        .write(evidence, study)),
                        Ui.actions(Ui.secondary(visit.say("studies.all"), "/studies")));
    }
}
