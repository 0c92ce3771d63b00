package org.settle.web.learn;

import java.util.List;
import java.util.Map;
import org.settle.figures.LearnPictures;
import org.settle.markup.Element;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// The list of cards, and one card.
@Controller
class LearnPages {
    private static final int PARAGRAPHS = 3;

    private final Cards cards;

    LearnPages(Cards cards) {
        this.cards = cards;
    }

    @GetMapping("/learn")
    View list(Visit visit) {
        Element list = Ui.actions();
        for (String id : cards.ids()) {
            list.add(Ui.secondary(visit.say("learn.card-" + id), "/learn/" + id));
        }
        list.add(Ui.primary(visit.say("map.title"), "/paths"));
        return Page.of(visit, "learn.title").add(Ui.p(visit.say("learn.what")), list);
    }

    @GetMapping("/learn/{id}")
    View card(Visit visit, @PathVariable String id) {
        List<Claim> claims = cards.claims(id);
        if (claims.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such card.");
        }
        String title = "learn.card-" + id;
        Page page =
                Page.of(visit, title)
                        .add(Ui.picture(LearnPictures.picture(id, visit.say(title))))
                        .add(Ui.card(Ui.p(visit.say("learn.short-" + id)).with("class", "short")));
        for (int paragraph = 1; paragraph <= PARAGRAPHS; paragraph++) {
            page.add(Ui.p(visit.say("learn.text-" + id + "-" + paragraph)));
        }
        return page.add(
                Ui.heading(visit.say("learn.sure")),
                Ui.list(
                        claims.stream()
                                .map(Claim::grade)
                                .distinct()
                                .map(grade -> visit.say("learn.means-" + grade))
                                .toList()),
                Ui.fold(visit.say("learn.sources"), sources(visit, claims)),
                Ui.actions(
                        Ui.primary(visit.say("learn.next"), "/learn/" + cards.after(id)),
                        Ui.secondary(visit.say("learn.all"), "/learn")));
    }

    private static Element sources(Visit visit, List<Claim> claims) {
        Element list = Element.of("ul");
        for (Claim claim : claims) {
            String said =
                    visit.say(
                            "learn.source",
                            Map.of(
                                    "claim", visit.say("learn.claim-" + claim.id()),
                                    "grade", visit.say("learn.grade-" + claim.grade())));
            list.add(
                    Element.of("li")
                            .add(Ui.p(said))
                            .add(
                                    Element.of("a", claim.citation() + ", " + claim.doi())
                                            .with("class", "tap")
                                            .with("rel", "noreferrer noopener")
                                            .with("href", "https://doi.org/" + claim.doi())));
        }
        return list;
    }
}
