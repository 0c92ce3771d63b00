package org.settle.web.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.settle.evidence.Claim;
import org.settle.evidence.Evidence;
import org.settle.evidence.Node;
import org.settle.evidence.Source;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;
import org.settle.web.ui.Words;

/// The pages of the map: from every sentence to its source in two taps, and what has none says so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PathPagesTest {
    private static final Evidence RECORD = Evidence.load();
    private static final Pattern CLAIM_LINK =
            Pattern.compile("<a class=\"tap\" href=\"/paths/(c\\d+)\">([^<]+)</a>");

    @TempDir static Path data;

    private RunningSettle settle;
    private WebVisitor visitor;

    @BeforeAll
    void start() {
        settle = RunningSettle.in(data);
        visitor = new WebVisitor(settle.address());
    }

    @AfterAll
    void stop() {
        settle.close();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Test
    void everyNodeHasItsPageInEveryLanguage() {
        for (Locale locale : Words.LANGUAGES) {
            Words words = Words.of(locale);
            for (Node node : RECORD.nodes()) {
                HttpResponse<String> page =
                        visitor.in(locale.getLanguage()).get("/paths?at=" + node.id());
                assertThat(page.statusCode()).as(node.id()).isEqualTo(200);
                assertThat(page.body())
                        .contains("<h1>" + escaped(words.begin("node." + node.id())) + "</h1>");
            }
        }
    }

    @Test
    void everySentenceOfASourcedClaimStandsBesideAllItsSources() {
        for (Locale locale : Words.LANGUAGES) {
            for (Claim claim : RECORD.claims()) {
                HttpResponse<String> page =
                        visitor.in(locale.getLanguage()).get("/paths/" + claim.id());
                assertThat(page.statusCode()).as(claim.id()).isEqualTo(200);
                assertThat(page.body())
                        .as(claim.id())
                        .contains(escaped(Words.of(locale).say("claim." + claim.id())));
                for (Source source : claim.sources()) {
                    assertThat(page.body())
                            .as(claim.id())
                            .contains(
                                    "href=\"" + escaped(source.identifier().address()) + "\"",
                                    escaped(source.showed()));
                }
            }
        }
    }

    @Test
    void whatHasNoSourceIsSaidToHaveNoneAndHasNoGrade() {
        List<Claim> said = RECORD.claims().stream().filter(c -> !c.isSourced()).toList();
        assertThat(said.stream().map(Claim::id)).containsExactly("c16", "c22", "c28", "c32");
        for (Locale locale : Words.LANGUAGES) {
            Words words = Words.of(locale);
            for (Claim claim : said) {
                String body = visitor.in(locale.getLanguage()).get("/paths/" + claim.id()).body();
                String grade = VisitWords.id(claim.grade());
                assertThat(body)
                        .contains(
                                escaped(
                                        words.say(
                                                "map.only-said",
                                                Map.of("claim", words.say("claim." + claim.id())))),
                                words.say("map.means-said"))
                        .doesNotContain("https://doi.org/", words.say("learn.means-" + grade));
            }
        }
    }

    @Test
    void everySentenceInAListLeadsToItsClaim() {
        for (String path :
                List.of("/paths", "/paths?at=mfr", "/paths?at=pain", "/paths?at=hrv-vagal")) {
            Matcher links = CLAIM_LINK.matcher(visitor.get(path).body());
            int found = 0;
            while (links.find()) {
                Claim claim =
                        RECORD.claims().stream()
                                .filter(c -> c.id().equals(links.group(1)))
                                .findFirst()
                                .orElseThrow();
                boolean whole = links.group(2).endsWith(escaped(claim.statement()));
                boolean step = links.group(2).contains(" → ");
                assertThat(whole || step).as(links.group()).isTrue();
                found++;
            }
            assertThat(found).as(path).isPositive();
        }
    }

    @Test
    void theListsHoldWhatThePictureShows() {
        String body = visitor.get("/paths").body();
        for (Claim claim : RECORD.claims()) {
            String href = "href=\"/paths/" + claim.id() + "\"";
            assertThat(body.split(href, -1)).as(claim.id()).hasSize(3);
        }
        for (Node node : RECORD.nodes()) {
            assertThat(body).contains("<a class=\"tap\" href=\"/paths?at=" + node.id() + "\">");
        }
    }

    @Test
    void whatIsSpokenAgainstIsCrossedOutOnEveryPage() {
        assertThat(visitor.get("/paths/c06").body()).contains("p-contradicted", "class=\"cross\"");
        assertThat(visitor.get("/paths/c10").body()).doesNotContain("class=\"cross\"");
    }

    @Test
    void aPlaceThatIsNotInTheMapIsMissing() {
        for (String path : List.of("/paths/c999", "/paths/nothing", "/paths?at=nothing")) {
            HttpResponse<String> page = visitor.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.body()).contains("href=\"/help\"");
        }
    }

    @Test
    void theCardsToLearnLeadToIt() {
        assertThat(visitor.get("/learn").body()).contains("href=\"/paths\"");
    }
}
