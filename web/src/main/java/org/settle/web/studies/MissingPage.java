package org.settle.web.studies;

import java.util.List;
import java.util.Map;
import org.settle.evidence.Evidence;
import org.settle.evidence.LeftOut;
import org.settle.markup.Element;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// What is missing from the record, and how to add a study.
@Controller
class MissingPage {
    private static final int GAPS = 6;

    private final PublishedRecord published;

    MissingPage(PublishedRecord published) {
        this.published = published;
    }

    @GetMapping("/studies/missing")
    View missing(Visit visit) {
        Evidence evidence = published.evidence();
        List<LeftOut> studies =
                evidence.leftOut().stream().filter(l -> l.kind() == LeftOut.Kind.STUDY).toList();
        Element gaps = Element.of("ul");
        for (int gap = 1; gap <= GAPS; gap++) {
            gaps.add(Element.of("li", visit.say("studies.gap-" + gap)));
        }
        Element left = Element.of("ul");
        studies.forEach(
                l -> left.add(Element.of("li", l.citation().orElse(l.name())).with("lang", "en")));
        return Page.of(visit, "studies.missing")
                .add(
                        Ui.p(
                                visit.say(
                                        "studies.missing-what",
                                        Map.of("n", Integer.toString(evidence.studiesRead())))),
                        gaps,
                        Ui.heading(visit.say("studies.left-out")),
                        Ui.p(
                                visit.say(
                                        "studies.left-out-why",
                                        Map.of("n", Integer.toString(studies.size())))),
                        Ui.fold(visit.say("studies.left-out-list"), left),
                        Ui.heading(visit.say("studies.add")),
                        Ui.p(visit.say("studies.add-how")),
                        Element.of("pre", ROW).with("tabindex", "0"),
                        Ui.p(visit.say("studies.add-then")),
                        Ui.actions(Ui.secondary(visit.say("studies.all"), "/studies")));
    }

    private static final String ROW =
            """
            study,source,authors,title,year,design,people,conditions,participants,role,read
            example-2026,10.1234/example,Example A and others,An invented trial,2026,randomised,adults,insomnia,60,mfr-self,full-text
            """;
}
