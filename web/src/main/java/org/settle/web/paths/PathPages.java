package org.settle.web.paths;

import java.util.List;
import java.util.Optional;
import org.settle.evidence.Claim;
import org.settle.evidence.Node;
import org.settle.markup.Element;
import org.settle.report.paths.FocusMap;
import org.settle.web.trial.OwnResults;
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

/// The whole map, one node of it with its neighbours, and one claim with its sources.
@Controller
class PathPages {
    private final Paths paths;
    private final OwnResults results;

    PathPages(Paths paths, OwnResults results) {
        this.paths = paths;
        this.results = results;
    }

    @GetMapping("/paths")
    View map(Visit visit, @RequestParam Optional<String> at) {
        OwnMap own = new OwnMap(results.of(visit));
        if (at.isEmpty()) {
            return whole(visit, own);
        }
        return focus(visit, own, paths.node(at.get()).orElseThrow(PathPages::missing));
    }

    @GetMapping("/paths/{id}")
    View claim(Visit visit, @PathVariable String id) {
        Claim claim = paths.claim(id).orElseThrow(PathPages::missing);
        OwnMap own = new OwnMap(results.of(visit));
        VisitWords words = new VisitWords(visit);
        Element drawn =
                new FocusMap(words, paths.claims(), OwnMap.nodes())
                        .draw(
                                claim,
                                own.byNode(),
                                own.frame(visit, List.of(claim.from(), claim.to())),
                                words.path(claim));
        return new ClaimPage(words, claim).page(focusFigure(drawn));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "The map has no such place.");
    }

    private Page whole(Visit visit, OwnMap own) {
        VisitWords words = new VisitWords(visit);
        PathList lists = new PathList(words);
        String title = visit.say("map.title");
        Element drawn =
                paths.map(visit).draw(words, own.byNode(), own.frame(visit, paths.nodes()), title);
        return Page.of(visit, "map.title")
                .charts()
                .add(
                        Ui.p(visit.say("map.what")),
                        Ui.p(visit.say("map.how")),
                        Ui.heading(visit.say("map.begin-measured")).with("class", "begin"),
                        lists.chips(nodes(Paths.MEASURED)),
                        Ui.heading(visit.say("map.begin-done")).with("class", "begin"),
                        lists.chips(nodes(Paths.DONE)))
                .addAll(own.card(visit))
                .add(
                        KeyList.of(visit, !own.results().isEmpty()),
                        Ui.fold(visit.say("map.whole"), scrolled(drawn)).with("class", "whole-map"),
                        Ui.heading(visit.say("map.list")))
                .addAll(lists.byStanding(paths.claims()))
                .add(Ui.heading(visit.say("map.points")))
                .addAll(lists.byLane(paths.nodes()))
                .add(Ui.actions(Ui.secondary(visit.say("learn.title"), "/learn")));
    }

    private static Element scrolled(Element drawn) {
        return Element.of("figure").with("class", "map-scroll").add(drawn);
    }

    private List<Node> nodes(List<String> ids) {
        return ids.stream().map(id -> paths.node(id).orElseThrow()).toList();
    }

    private Page focus(Visit visit, OwnMap own, Node node) {
        VisitWords words = new VisitWords(visit);
        PathList lists = new PathList(words);
        String before = visit.say("map.before");
        String after = visit.say("map.after");
        FocusMap.Headings headings = new FocusMap.Headings(words.name(node), before, after);
        Element drawn =
                new FocusMap(words, paths.claims(), OwnMap.nodes())
                        .draw(node, own.byNode(), own.frame(visit, paths.around(node)), headings);
        Page page = Page.titled(visit, words.name(node)).charts();
        if (!node.measured().isEmpty() || OwnMap.nodes().contains(node.id())) {
            page.add(Ui.quiet(visit.say("map.measured")));
        }
        page.add(focusFigure(drawn), KeyList.of(visit, !own.results().isEmpty()));
        addClaims(page, lists, before, paths.to(node));
        addClaims(page, lists, after, paths.from(node));
        return page.addAll(new Further(paths, words).of(node))
                .addAll(own.card(visit))
                .add(Ui.actions(Ui.primary(visit.say("map.title"), "/paths")));
    }

    private static void addClaims(Page page, PathList lists, String heading, List<Claim> claims) {
        if (!claims.isEmpty()) {
            page.add(Ui.heading(heading), lists.claims(claims));
        }
    }

    private static Element focusFigure(Element drawn) {
        return Element.of("figure").with("class", "focus-map").add(drawn);
    }
}
