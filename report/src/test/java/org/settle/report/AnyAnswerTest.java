package org.settle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.settle.analysis.Answer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What must hold for every answer, however odd.
final class AnyAnswerTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final List<String> PLACES =
            List.of("x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "d");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pagesAreWellFormedAndStayInsideTheirPictures(long seed) throws Exception {
        Answer.Estimated answer = new RandomAnswers(seed).next();
        String page = new HtmlReport(Examples.context()).write(answer);
        Document read = Pages.parse(page);

        assertThat(page).doesNotContain("Infinity").doesNotContain("{arm}&").doesNotContain("null");
        assertThat(Pages.all(read, "script")).isEmpty();
        assertThat(Pages.attributes(read, "id")).doesNotHaveDuplicates();
        for (Element svg : Pages.all(read, "svg")) {
            assertInside(svg);
        }
    }

    private static void assertInside(Element svg) {
        String[] box = svg.getAttribute("viewBox").split(" ", -1);
        double most = Math.max(Double.parseDouble(box[2]), Double.parseDouble(box[3]));
        for (int i = 0; i < svg.getElementsByTagName("*").getLength(); i++) {
            Element mark = (Element) svg.getElementsByTagName("*").item(i);
            for (String place : PLACES) {
                assertThat(mark.getAttribute(place)).doesNotContain("N").doesNotContain("I");
                Matcher number = NUMBER.matcher(mark.getAttribute(place));
                while (number.find()) {
                    assertThat(Double.parseDouble(number.group())).isBetween(-7.0, most);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textsFillEveryPlaceAndStayNarrow(long seed) {
        Answer.Estimated answer = new RandomAnswers(seed).next();
        String text = new TextReport(Examples.context()).write(answer);

        assertThat(text).doesNotContain("Infinity").doesNotContain("null");
        assertThat(text.lines())
                .allSatisfy(
                        line ->
                                assertThat(line.codePointCount(0, line.length()))
                                        .isLessThanOrEqualTo(80));
    }

    @Test
    void pagesOfRealAnswersDrawNoMoreThanFiveKindsOfMarks() throws Exception {
        for (Answer.Estimated answer : Examples.all()) {
            Document page = Pages.parse(new HtmlReport(Examples.context()).write(answer));
            for (Element svg : Pages.all(page, "svg")) {
                assertThat(kindsOfMarks(svg)).hasSizeLessThanOrEqualTo(5);
            }
        }
    }

    private static List<String> kindsOfMarks(Element svg) {
        return java.util.stream.IntStream.range(0, svg.getElementsByTagName("*").getLength())
                .mapToObj(i -> (Element) svg.getElementsByTagName("*").item(i))
                .filter(mark -> mark.getTagName().matches("circle|line|path|rect"))
                .map(mark -> mark.getAttribute("class"))
                // The hole of a ring belongs to the ring, axes belong to the ground.
                .filter(kind -> !kind.equals("hole") && !kind.equals("axis"))
                .distinct()
                .toList();
    }
}
