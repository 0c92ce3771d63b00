package org.settle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.trial.Protocols;
import org.settle.trial.Trial;
import org.settle.trial.design.StudyDesigns;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class HtmlReportTest {
    private static String write(Answer.Estimated answer) {
        return new HtmlReport(Examples.context()).write(answer);
    }

    @Test
    void isOnePageThatLoadsNothing() throws Exception {
        for (Answer.Estimated answer : Examples.all()) {
            Document page = Pages.parse(write(answer));

            assertThat(Pages.all(page, "script")).isEmpty();
            assertThat(Pages.all(page, "link")).isEmpty();
            assertThat(Pages.attributes(page, "src")).isEmpty();
            assertThat(Pages.attributes(page, "href")).isEmpty();
            assertThat(write(answer)).doesNotContain("url(").doesNotContain("@import");
        }
    }

    @Test
    void hasLanguageLandmarksAndOneTitle() throws Exception {
        Document page = Pages.parse(write(Examples.helps()));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        for (String name : List.of("title", "header", "main", "footer", "h1")) {
            assertThat(
                            Pages.all(page, name).stream()
                                    .filter(e -> !e.getParentNode().getNodeName().equals("svg")))
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void headingsGoDownOneStepAtATime() throws Exception {
        for (Answer.Estimated answer : Examples.all()) {
            int before = 0;
            for (Element element : Pages.all(Pages.parse(write(answer)), "*")) {
                if (element.getTagName().matches("h[1-6]")) {
                    int level = element.getTagName().charAt(1) - '0';
                    assertThat(level).isLessThanOrEqualTo(before + 1);
                    before = level;
                }
            }
        }
    }

    @Test
    void everyPictureHasTitleDescriptionSentenceAndTable() throws Exception {
        for (Answer.Estimated answer : Examples.all()) {
            Document page = Pages.parse(write(answer));
            List<String> ids = Pages.attributes(page, "id");

            assertThat(ids).doesNotHaveDuplicates();
            assertThat(Pages.all(page, "svg")).hasSameSizeAs(Pages.all(page, "figure"));
            for (Element figure : Pages.all(page, "figure")) {
                for (String name : List.of("title", "desc", "figcaption", "table")) {
                    assertThat(figure.getElementsByTagName(name).getLength()).isEqualTo(1);
                }
            }
            for (String labels : Pages.attributes(page, "aria-labelledby")) {
                assertThat(ids).contains(labels.split(" ", -1));
            }
        }
    }

    @Test
    void comesInTheOrderOfAGoodAnswer() {
        String page = write(Examples.fourArms());

        assertThat(page)
                .containsSubsequence(
                        "<h1>",
                        "chance",
                        "<svg",
                        "How sure is this?",
                        "What it means for you",
                        "Your days",
                        "Your other outcomes",
                        "How it builds up",
                        "What would change the answer",
                        "What this cannot tell",
                        "What next?",
                        "for a statistician");
    }

    @Test
    void theFirstScreenHoldsSentenceChanceAndDots() {
        String page = write(Examples.helps());
        String first = page.substring(page.indexOf("<main>"), page.indexOf("<section>"));

        assertThat(first)
                .containsSubsequence("<h1>With rolling", "class=\"chance\"", "<svg", "better →");
    }

    @Test
    void marksSimulatedDaysOnThePageAndInEveryPicture() throws Exception {
        String page = write(Examples.helps());

        assertThat(page).contains("SIMULATED");
        assertThat(page.split("simulated data", -1))
                .hasSize(Pages.all(Pages.parse(page), "svg").size() + 1);
    }

    @Test
    void saysNothingOfSimulationOtherwise() {
        ReportContext real =
                new ReportContext(
                        "my.csv", false, "0.1.0", AnalysisSettings.STANDARD, Locale.ENGLISH);

        assertThat(new HtmlReport(real).write(Examples.helps()).toLowerCase(Locale.ROOT))
                .doesNotContain("simulated");
    }

    @Test
    void givesAStatisticianTheSealOfTheProtocol() {
        Trial trial =
                Protocols.lock(
                        Trial.of(Examples.arms("a", "b"), List.of(Examples.SLEEP))
                                .withDesign(StudyDesigns.parse("daily")),
                        30,
                        5);
        Answer.Estimated answer =
                Examples.answer(
                        trial,
                        Examples.diary(trial.outcomes(), new Examples.Person(1, 30, 0.1, 1, 0.5))
                                .withAssigned(trial.locked().orElseThrow().sequence()));

        assertThat(write(answer)).contains(trial.locked().orElseThrow().sha256());
    }

    @Test
    void isTheSamePageEveryTime() {
        assertThat(write(Examples.helps())).isEqualTo(write(Examples.helps()));
    }

    @Test
    void showsAnAnswerWithoutDotsAndSensitivity() throws Exception {
        Answer.Estimated full = Examples.helps();
        Answer.Estimated bare =
                Examples.answer(
                        full.trial(), full.diary(), AnalysisSettings.STANDARD.estimateOnly());

        assertThat(Pages.all(Pages.parse(write(bare)), "svg")).hasSize(3);
    }
}
