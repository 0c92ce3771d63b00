package org.settle.web.studies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.evidence.Identifier;
import org.settle.evidence.Study;
import org.settle.markup.Element;
import org.settle.practice.Citation;
import org.settle.practice.Reason;
import org.settle.practice.Sources;
import org.settle.practice.Tailoring;
import org.settle.web.ui.Reasons;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// Says why something is suggested, and where that stands: the paper, or that the rule is ours.
@Component
public final class ReasonSources {
    private static final String RULE = "practice.reason.";

    private final Tailoring tailoring;
    private final PublishedRecord published;
    private final Sources sources = Sources.load();

    ReasonSources(Tailoring tailoring, PublishedRecord published) {
        this.tailoring = tailoring;
        this.published = published;
    }

    /// Reasons as a list.
    ///
    /// @param visit in whose language
    /// @param reasons at least one
    /// @return each with its source
    public Element list(Visit visit, List<Reason> reasons) {
        Element list = Element.of("ul");
        reasons.forEach(reason -> list.add(item(visit, reason)));
        return list;
    }

    private Element item(Visit visit, Reason reason) {
        Element item =
                Element.of("li")
                        .add(Element.of("p", Reasons.say(visit, reason.key(), reason.values())));
        if (!reason.key().startsWith(RULE)) {
            return item;
        }
        return item.add(
                sourceOf(reason)
                        .map(doi -> paper(visit, doi))
                        .orElseGet(
                                () ->
                                        Element.of("p", told(visit, citation(reason)))
                                                .with("class", "quiet")));
    }

    /// The paper behind a reason.
    ///
    /// @param reason of a session or a programme
    /// @return its DOI; empty where the rule is ours, or the source has none
    Optional<String> sourceOf(Reason reason) {
        return citation(reason).flatMap(Citation::doi);
    }

    private Optional<Citation> citation(Reason reason) {
        return tailoring.source(new Reason(reason.key(), Map.of())).map(sources::citation);
    }

    private static String told(Visit visit, Optional<Citation> citation) {
        return citation.flatMap(Citation::text)
                .map(text -> visit.say("studies.source", Map.of("text", text)))
                .orElse(visit.say("studies.ours"));
    }

    /// Named where the record knows it.
    private Element paper(Visit visit, String doi) {
        String name =
                published
                        .evidence()
                        .study(new Identifier(doi))
                        .map((Study study) -> study.citation().name() + ", " + doi)
                        .orElse(doi);
        return Element.of("a", visit.say("studies.source", Map.of("text", name)))
                .with("class", "tap")
                .with("rel", "noreferrer noopener")
                .with("href", "https://doi.org/" + doi);
    }
}
