package org.settle.report.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.settle.evidence.Claim;
import org.settle.evidence.Evidence;
import org.settle.evidence.Grade;
import org.settle.evidence.Node;
import org.settle.evidence.SeenIn;
import org.settle.markup.Element;
import org.settle.report.chart.Frame;

/// What the drawings of the map show, and how one gets from them to the claims.
final class PathDrawingTest {
    private static final Evidence RECORD = Evidence.load();
    private static final PathWords WORDS = new PlainWords();
    private static final Set<String> TAGGED = Set.of("pain", "anxiety");
    private static final Frame FRAME = new Frame("map", "");
    private static final FocusMap.Headings HEADINGS =
            new FocusMap.Headings("title", "before", "after");

    private final FocusMap focus = new FocusMap(WORDS, RECORD.claims(), TAGGED);
    private final Element whole = whole(Map.of(), FRAME);

    private static Element whole(Map<String, Own> own, Frame frame) {
        return WholeMap.of(RECORD.nodes(), RECORD.claims(), WORDS, TAGGED)
                .draw(WORDS, own, frame, "title");
    }

    private static Stream<Element> links(Element svg) {
        return svg.elements().stream().filter(element -> element.name().equals("a"));
    }

    private static Element link(Element svg, String path) {
        return links(svg)
                .filter(link -> link.attribute("href").orElse("").equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static boolean has(Element link, String style) {
        return link.elements().stream()
                .anyMatch(part -> part.attribute("class").orElse("").equals(style));
    }

    @Test
    void everyNodeAndClaimOfTheWholeMapIsALinkOnce() {
        assertThat(links(whole).map(link -> link.attribute("href").orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        RECORD.nodes().stream().map(WORDS::page),
                                        RECORD.claims().stream().map(WORDS::page))
                                .toList());
    }

    @Test
    void everyLinkSaysWhereItLeads() {
        assertThat(links(whole))
                .allSatisfy(
                        link -> {
                            Element title = link.elements().getFirst();
                            assertThat(title.name()).isEqualTo("title");
                            assertThat(title.text()).isNotBlank();
                        });
    }

    @Test
    void whatStudiesSpeakAgainstIsCrossedOutAndNothingElseIs() {
        for (Claim claim : RECORD.claims()) {
            Element link = link(whole, WORDS.page(claim));
            assertThat(has(link, "cross"))
                    .as(claim.id())
                    .isEqualTo(claim.grade() == Grade.CONTRADICTED);
        }
    }

    @Test
    void whatHasNoSourceIsAskedAboutAndHasTheLineOfNoGrade() {
        List<String> said = List.of("c16", "c28", "c32");
        for (Claim claim : RECORD.claims()) {
            Element link = link(whole, WORDS.page(claim));
            boolean asked = link.elements().stream().anyMatch(part -> part.text().equals("?"));
            assertThat(asked).as(claim.id()).isEqualTo(said.contains(claim.id()));
            assertThat(link.attribute("class").orElseThrow().equals("path p-said"))
                    .isEqualTo(said.contains(claim.id()));
        }
    }

    @Test
    void animalsAndLaboratoriesAreMarkedAndPeopleAreNot() {
        for (Claim claim : RECORD.claims()) {
            boolean odd = List.of(SeenIn.ANIMALS, SeenIn.LABORATORY).contains(claim.seenIn());
            assertThat(has(link(whole, WORDS.page(claim)), "seen")).as(claim.id()).isEqualTo(odd);
        }
    }

    @Test
    void aNodeThatCanBeMeasuredHasARoundBox() {
        for (Node node : RECORD.nodes()) {
            boolean measured = !node.measured().isEmpty() || TAGGED.contains(node.id());
            Element box = link(whole, WORDS.page(node)).elements().get(1);
            assertThat(box.attribute("rx")).as(node.id()).hasValue(measured ? "14" : "2");
        }
    }

    @Test
    void theOwnResultStandsInItsBoxInWords() {
        Element own = whole(Map.of("pain", Own.UNCLEAR), new Frame("map", "simulated data"));
        assertThat(link(own, "/paths?at=pain").write())
                .contains("own-unclear", ">unclear</text>", "pain. measured. unclear");
        assertThat(own.write()).contains(">simulated data</text>");
        assertThat(whole.write()).doesNotContain("own-");
    }

    @Test
    void theFocusOnANodeHasAllItsClaimsAndNoOther() {
        for (Node node : RECORD.nodes()) {
            Element svg = focus.draw(node, Map.of(), FRAME, HEADINGS);
            assertThat(
                            links(svg)
                                    .map(link -> link.attribute("href").orElseThrow())
                                    .filter(path -> !path.contains("?")))
                    .as(node.id())
                    .containsExactlyInAnyOrderElementsOf(
                            RECORD.claims().stream()
                                    .filter(c -> c.from().equals(node) || c.to().equals(node))
                                    .map(WORDS::page)
                                    .toList());
            assertThat(svg.attribute("viewBox").orElseThrow()).startsWith("0 0 358 ");
        }
    }

    @Test
    void oneClaimAloneShowsBothNodes() {
        for (Claim claim : RECORD.claims()) {
            Element svg = focus.draw(claim, Map.of(), FRAME, "title");
            assertThat(links(svg).map(link -> link.attribute("href").orElseThrow()))
                    .containsExactly(
                            WORDS.page(claim), WORDS.page(claim.from()), WORDS.page(claim.to()));
        }
    }
}
