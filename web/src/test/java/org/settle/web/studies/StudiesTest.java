package org.settle.web.studies;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.evidence.Condition;
import org.settle.evidence.Evidence;
import org.settle.evidence.Outcome;
import org.settle.evidence.Study;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;

/// Every page of what studies say, as a reader goes through them.
@Tag("any-store")
final class StudiesTest {
    private static final Evidence EVIDENCE = Evidence.load();
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]+)\"");

    @TempDir static Path data;

    private static RunningSettle settle;
    private static WebVisitor visitor;

    @BeforeAll
    static void start() {
        settle = RunningSettle.in(data);
        visitor = new WebVisitor(settle.address());
    }

    @AfterAll
    static void stop() {
        settle.close();
    }

    private static String page(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).as(path).doesNotContain("NaN", "{", "}");
        return answer.body();
    }

    private static Set<String> links(String page) {
        Set<String> links = new TreeSet<>();
        LINK.matcher(page).results().forEach(m -> links.add(m.group(1)));
        return links;
    }

    private static List<String> families() {
        return EVIDENCE.outcomes().stream().map(Outcome::family).distinct().toList();
    }

    /// One tap from a sentence to its study, one more to the paper.
    @Test
    void everyQuestionLeadsToItsPapersInTwoTaps() {
        String list = page("/studies");
        for (String family : families()) {
            assertThat(links(list)).contains("/studies/" + family);
            Set<String> studies = links(page("/studies/" + family));
            studies.removeIf(link -> !link.startsWith("/studies/study/"));
            for (String study : studies) {
                assertThat(links(page(study))).anyMatch(link -> link.startsWith("https://"));
            }
        }
    }

    @Test
    void everyStudyHasItsPageWithItsPaper() {
        for (Study study : EVIDENCE.studies()) {
            assertThat(links(page("/studies/study/" + study.id())))
                    .contains(study.source().address());
        }
    }

    @Test
    void everyQuestionOfAConditionIsAnswered() {
        for (Condition condition : EVIDENCE.conditions()) {
            assertThat(page("/studies/sleep?condition=" + condition.id()))
                    .contains("148 studies", "November 2026");
        }
    }

    @Test
    void whatOneCouldExpectSaysWhereEachNumberComesFrom() {
        for (String family : families()) {
            String page = page("/studies/prior?outcome=" + family);
            if (page.contains("How this was worked out")) {
                assertThat(links(page)).anyMatch(l -> l.startsWith("/studies/study/"));
                assertThat(page).contains("Our choice");
            } else {
                assertThat(page).contains("No trial that we read gives a number");
            }
        }
    }

    @Test
    void whatIsMissingIsSaidWithAWayToAddAStudy() {
        assertThat(page("/studies/missing"))
                .contains("148 studies", "November 2026", "study,source,authors");
    }

    @Test
    void nonsenseIsNotFound() {
        for (String path :
                List.of(
                        "/studies/nonsense",
                        "/studies/sleep?condition=nonsense",
                        "/studies/study/nonsense",
                        "/studies/prior?outcome=%3Cb%3E")) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
