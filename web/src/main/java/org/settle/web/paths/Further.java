package org.settle.web.paths;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.settle.evidence.Claim;
import org.settle.evidence.Node;
import org.settle.markup.Element;
import org.settle.report.paths.Standing;
import org.settle.web.ui.Ui;

/// What is two steps away from a node, each step a link of its own.
///
/// @param paths the record
/// @param words the language
record Further(Paths paths, VisitWords words) {
    /// A fold with all ways of two steps; nothing where there is none.
    List<Element> of(Node node) {
        Map<String, List<Claim>> ways = new LinkedHashMap<>();
        for (Claim second : paths.to(node)) {
            paths.to(second.from()).forEach(first -> add(ways, first, second));
        }
        for (Claim first : paths.from(node)) {
            paths.from(first.to()).forEach(second -> add(ways, first, second));
        }
        if (ways.isEmpty()) {
            return List.of();
        }
        Element list = Element.of("ul");
        ways.forEach((way, claims) -> list.add(item(way, claims)));
        return List.of(
                Ui.fold(
                        words.visit().say("map.further"),
                        Ui.p(words.visit().say("map.further-what")),
                        list));
    }

    private void add(Map<String, List<Claim>> ways, Claim first, Claim second) {
        if (!first.from().equals(second.to())) {
            String way = words.path(first) + " → " + words.name(second.to());
            List<Claim> claims = ways.computeIfAbsent(way, _ -> new ArrayList<>());
            List.of(first, second).stream().filter(c -> !claims.contains(c)).forEach(claims::add);
        }
    }

    private Element item(String way, List<Claim> claims) {
        Element steps = Element.of("ul").with("class", "claims");
        for (Claim claim : claims) {
            String step = words.path(claim) + ": " + words.standing(Standing.of(claim));
            steps.add(
                    Element.of("li")
                            .add(
                                    Element.of("a", step)
                                            .with("class", "tap")
                                            .with("href", words.page(claim))));
        }
        return Element.of("li").add(Ui.p(way)).add(steps);
    }
}
