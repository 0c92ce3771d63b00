package org.settle.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LinesTest {
    private Paper paper;

    @BeforeEach
    void open() throws IOException {
        paper = new Paper(new About("title", "en", "Settle"));
    }

    @AfterEach
    void close() throws IOException {
        paper.close();
    }

    private Lines lines(double width) {
        return new Lines(paper.letters(), Type.BODY, width);
    }

    @Test
    void breaksBetweenWordsAndLongWordsAnywhere() {
        assertThat(lines(60).of("one two three four")).containsExactly("one two three", "four");
        assertThat(lines(40).of("Fahrtsgesellschaft"))
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        line ->
                                assertThat(paper.letters().width(line, Type.BODY.size()))
                                        .isLessThanOrEqualTo(40));
    }

    @Test
    void keepsANumberWithWhatItCounts() {
        assertThat(Lines.words("the chance is 84 in 100, or 0.5 points: 1.2 %"))
                .containsExactly("the", "chance", "is", "84 in 100,", "or", "0.5 points:", "1.2 %");
    }

    @Test
    void leavesNoSingleWordForTheLastLine() {
        String text = "a sentence of some words that ends at x";
        double width = paper.letters().width(text, Type.BODY.size()) - 1;

        assertThat(lines(width).of(text).getLast()).isEqualTo("x");
        assertThat(lines(width).calm(text).getLast()).contains(" ");
    }

    @Test
    void breaksATitleBetweenItsSentences() {
        assertThat(lines(110).even("Which one is best? Most likely it is A."))
                .containsExactly("Which one is best?", "Most likely it is A.");
    }

    @Test
    void cutsWhatIsTooLong() {
        assertThat(lines(40).of("one two three four five six", 2)).hasSize(2);
        assertThat(lines(40).of("one two three four five six", 2).getLast()).endsWith("…");
    }

    @Test
    void partsANameOnlyWhereItHasTo() {
        assertThat(lines(200).ofParts("sleep\nrolling", " · ", 2))
                .containsExactly("sleep · rolling");
        assertThat(lines(40).ofParts("sleep\nrolling", " · ", 2))
                .containsExactly("sleep", "rolling");
    }
}
