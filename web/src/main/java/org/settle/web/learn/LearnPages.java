package org.settle.web.learn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.settle.evidence.Claim;
import org.settle.evidence.Source;
import org.settle.figures.LearnPictures;
import org.settle.markup.Element;
import org.settle.web.studies.PublishedRecord;
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
    private final PublishedRecord published;

    LearnPages(Cards cards, PublishedRecord published) {
        this.cards = cards;
        this.published = published;
    }

    @GetMapping("/learn")
    View list(Visit visit) {
        Element list = Ui.actions();
        for (String id : cards.ids()) {
            list.add(Ui.secondary(visit.say("learn.card-" + id), "/learn/" + id));
        }
        list.add(Ui.primary(visit.say("studies.title"), "/studies"));
        list.add(Ui.primary(visit.say("map.title"), "/paths"));
        return Page.of(visit, "learn.title").add(Ui.p(visit.say("learn.what")), list);
    }

    @GetMapping("/learn/{id}")
    View card(Visit visit, @PathVariable String id) {
        List<Behind> behind = cards.behind(id);
        if (behind.isEmpty()) {
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
                        behind.stream()
                                .map(this::grade)
                                .distinct()
                                .map(grade -> visit.say("learn.means-" + grade))
                                .toList()),
                Ui.fold(visit.say("learn.sources"), sources(visit, behind)),
                Ui.actions(
                        Ui.primary(visit.say("learn.next"), "/learn/" + cards.after(id)),
                        Ui.secondary(visit.say("learn.all"), "/learn")));
    }

    private String grade(Behind behind) {
        return switch (behind) {
            case Behind.Recorded recorded ->
                    claim(recorded).grade().name().toLowerCase(Locale.ROOT);
            case Behind.Method _ -> "method";
        };
    }

    private Claim claim(Behind.Recorded recorded) {
        return published.evidence().claims().stream()
                .filter(claim -> claim.id().equals(recorded.claim()))
                .findFirst()
                .orElseThrow();
    }

    private Element sources(Visit visit, List<Behind> all) {
        Element list = Element.of("ul");
        for (Behind behind : all) {
            switch (behind) {
                case Behind.Recorded recorded -> list.add(item(visit, claim(recorded)));
                case Behind.Method method ->
                        list.add(
                                item(visit, "learn.claim-" + method.id(), "method")
                                        .add(
                                                paper(
                                                        method.citation(),
                                                        "https://doi.org/" + method.doi())));
            }
        }
        return list;
    }

    private Element item(Visit visit, Claim claim) {
        Element item =
                item(visit, "claim." + claim.id(), claim.grade().name().toLowerCase(Locale.ROOT));
        for (Source source : claim.sources()) {
            item.add(
                    paper(
                            source.citation() + ", " + source.identifier().text(),
                            source.identifier().address()));
        }
        return item;
    }

    private static Element item(Visit visit, String key, String grade) {
        String said =
                visit.say(
                        "learn.source",
                        Map.of(
                                "claim",
                                visit.say(key),
                                "grade",
                                visit.say("learn.grade-" + grade)));
        return Element.of("li").add(Ui.p(said));
    }

    private static Element paper(String name, String address) {
        return Element.of("a", name)
                .with("class", "tap")
                .with("rel", "noreferrer noopener")
                .with("href", address);
    }
}
