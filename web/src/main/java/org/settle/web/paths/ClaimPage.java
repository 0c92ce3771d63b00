package org.settle.web.paths;

import java.util.Locale;
import org.settle.evidence.Bearing;
import org.settle.evidence.Claim;
import org.settle.evidence.Source;
import org.settle.markup.Element;
import org.settle.report.paths.Standing;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// One claim: what may be said, how sure that is, in whom it was seen, and every source of it.
///
/// @param words the language
/// @param claim which one
record ClaimPage(VisitWords words, Claim claim) {
    Page page(Element drawn) {
        Visit visit = words.visit();
        Page page = Page.titled(visit, words.path(claim)).charts();
        Element said = Ui.p(words.said(claim)).with("class", "short");
        page.add(claim.isSourced() ? Ui.card(said) : Ui.care(said), drawn);
        page.add(
                Ui.heading(visit.say("learn.sure")),
                Ui.p(words.means(Standing.of(claim))),
                Ui.heading(visit.say("map.who")),
                Ui.p(visit.say("map.seen-" + seen())));
        if (claim.isSourced()) {
            page.add(Ui.heading(visit.say("learn.sources")));
            if (!isEnglish(visit)) {
                page.add(Ui.quiet(visit.say("map.in-english")));
            }
            page.add(sources(visit));
        }
        claim.note().ifPresent(note -> page.add(note(visit, note)));
        return page.add(
                Ui.actions(
                        Ui.secondary(words.name(claim.from()), words.page(claim.from())),
                        Ui.secondary(words.name(claim.to()), words.page(claim.to())),
                        Ui.primary(visit.say("map.title"), "/paths")));
    }

    private String seen() {
        return claim.isSourced() ? VisitWords.id(claim.seenIn()) : "said";
    }

    private Element sources(Visit visit) {
        Element list = Element.of("ul").with("class", "claims");
        for (Bearing bearing : Bearing.values()) {
            claim.sources().stream()
                    .filter(source -> source.bearing() == bearing)
                    .forEach(source -> list.add(source(visit, source)));
        }
        return list;
    }

    private static Element source(Visit visit, Source source) {
        String bearing = visit.say("map.source-" + VisitWords.id(source.bearing()));
        Element showed = Element.of("span", source.showed()).with("lang", "en");
        String name = source.citation() + ", " + source.identifier().text();
        return Element.of("li")
                .add(Element.of("p", bearing + " ").add(showed))
                .add(
                        Element.of("a", name)
                                .with("class", "tap")
                                .with("rel", "noreferrer noopener")
                                .with("href", source.identifier().address()));
    }

    private static Element note(Visit visit, String note) {
        return Ui.fold(visit.say("map.note"), Ui.p(note).with("lang", "en"));
    }

    private static boolean isEnglish(Visit visit) {
        return visit.words().locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
