package org.settle.web.paths;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.settle.evidence.Claim;
import org.settle.evidence.Lane;
import org.settle.evidence.Node;
import org.settle.evidence.SeenIn;
import org.settle.markup.Element;
import org.settle.report.paths.Standing;
import org.settle.web.ui.Ui;

/// The map without a picture: claims as sentences and nodes as names, each a link.
///
/// @param words the language
record PathList(VisitWords words) {
    /// Sentences, each with how sure it is.
    Element claims(List<Claim> claims) {
        Element list = Element.of("ul").with("class", "claims");
        for (Claim claim : claims) {
            list.add(
                    Element.of("li")
                            .add(
                                    Element.of("a", words.said(claim))
                                            .with("class", "tap")
                                            .with("href", words.page(claim)))
                            .add(Ui.quiet(about(claim))));
        }
        return list;
    }

    /// From what to what, how sure, and in whom where that was not people.
    private String about(Claim claim) {
        Standing standing = Standing.of(claim);
        String said = words.path(claim) + " · " + words.standing(standing);
        boolean odd = claim.seenIn() == SeenIn.ANIMALS || claim.seenIn() == SeenIn.LABORATORY;
        return odd && standing != Standing.SAID
                ? said + " · " + words.visit().say("map.in-" + VisitWords.id(claim.seenIn()))
                : said;
    }

    /// All claims, folded by how sure they are.
    List<Element> byStanding(List<Claim> all) {
        return Stream.of(Standing.values())
                .map(
                        standing -> {
                            List<Claim> these =
                                    all.stream().filter(c -> Standing.of(c) == standing).toList();
                            return fold(
                                    words.standing(standing),
                                    these.size(),
                                    Ui.p(words.means(standing)),
                                    claims(these));
                        })
                .toList();
    }

    /// All nodes, folded by their lanes.
    List<Element> byLane(List<Node> all) {
        return Stream.of(Lane.values())
                .map(
                        lane -> {
                            List<Node> these =
                                    all.stream().filter(node -> node.lane() == lane).toList();
                            return fold(words.lane(lane), these.size(), nodes(these));
                        })
                .toList();
    }

    private Element fold(String name, int size, Element... content) {
        Map<String, String> places = Map.of("name", name, "number", Integer.toString(size));
        return Ui.fold(words.visit().say("map.fold", places), content);
    }

    private Element nodes(List<Node> nodes) {
        Element list = Element.of("ul");
        for (Node node : nodes) {
            list.add(
                    Element.of("li")
                            .add(
                                    Element.of("a", words.name(node))
                                            .with("class", "tap")
                                            .with("href", words.page(node))));
        }
        return list;
    }

    /// A few nodes to begin with.
    Element chips(List<Node> nodes) {
        Element chips = Element.of("div").with("class", "chips");
        nodes.forEach(node -> chips.add(Ui.secondary(words.name(node), words.page(node))));
        return chips;
    }
}
