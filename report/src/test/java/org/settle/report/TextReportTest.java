package org.settle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.settle.analysis.Answer;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;

final class TextReportTest {
    private static String write(Answer.Estimated answer) {
        return new TextReport(Examples.context()).write(answer);
    }

    @Test
    void saysTheMainOutcomeFirst() {
        assertThat(write(Examples.helps()).lines().skip(3).findFirst())
                .hasValueSatisfying(
                        line ->
                                assertThat(line)
                                        .startsWith("With rolling, your sleep came out about"));
    }

    @Test
    void neverLeavesEightyColumns() {
        Outcome pain = Outcome.of("pain", Direction.LOWER);
        Trial trial = Trial.of(Examples.arms("0", "1", "2", "3"), List.of(Examples.SLEEP, pain));
        Examples.Person person = new Examples.Person(6, 60, 0.1, 1.2, 0.1, 0.8, -1.0);
        String text = write(Examples.answer(trial, Examples.diary(trial.outcomes(), person)));

        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(text).contains("Which of the 4 is best?").contains("\"1\"");
    }
}
