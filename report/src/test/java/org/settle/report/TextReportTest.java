package org.settle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.analysis.Verdict;
import org.settle.checks.ReadingGrade;

final class TextReportTest {
    private static String write(Answer.Estimated answer) {
        return new TextReport(Examples.context()).write(answer);
    }

    /// Without the breaks of lines.
    private static String flat(Answer.Estimated answer) {
        return write(answer).replaceAll("\\s+", " ");
    }

    private static final Map<Verdict, String> FIRST =
            Map.of(
                    Verdict.VERY_LIKELY_HELPS, "points better (higher) than with usual evening.",
                    Verdict.PROBABLY_HELPS, "points better (higher) than with usual evening.",
                    Verdict.LEANS_TO_HELP, "usual evening. This may well be chance.",
                    Verdict.PRACTICALLY_NO_DIFFERENCE, "about the same as with usual evening.",
                    Verdict.CANNOT_TELL, "There is no clear difference in your sleep",
                    Verdict.LEANS_TO_HARM, "points worse (lower) than with usual evening. This",
                    Verdict.PROBABLY_HARMS, "points worse (lower) than with usual evening.",
                    Verdict.VERY_LIKELY_HARMS, "points worse (lower) than with usual evening.");

    @Test
    void saysEveryVerdictWithItsDirectionAndItsChance() {
        Examples.everyVerdict()
                .forEach(
                        (verdict, answer) -> {
                            String text = flat(answer);
                            assertThat(answer.main().effects().getFirst().verdict())
                                    .isEqualTo(verdict);
                            assertThat(text).contains(FIRST.get(verdict));
                            assertThat(text).containsPattern("The chance that rolling .* in 100: ");
                        });
    }

    @Test
    void startsWithTheMainOutcome() {
        String sentence = write(Examples.helps()).lines().skip(3).findFirst().orElseThrow();

        assertThat(sentence).startsWith("With rolling, your sleep came out about");
    }

    @Test
    void neverLeavesEightyColumns() {
        for (Answer.Estimated answer : Examples.all()) {
            assertThat(write(answer).lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void isNeverSurerThanANumberCanBe() {
        for (Answer.Estimated answer : Examples.all()) {
            assertThat(flat(answer))
                    .doesNotContainPattern("(?<!than )(?<![0-9])(?:0|100) in 100")
                    .doesNotContain("NaN")
                    .doesNotContain("-0 ")
                    .doesNotContain("{");
        }
    }

    @Test
    void isReadAtGradeSixOrBelow() {
        for (Answer.Estimated answer : Examples.all()) {
            assertThat(ReadingGrade.of(flat(answer))).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void saysWhichOfSeveralArmsIsBest() {
        assertThat(flat(Examples.fourArms()))
                .containsPattern("Which of the 4 is best\\? Most likely \"1\": \\d+ in 100\\.")
                .contains("With \"2\", your sleep")
                .contains("The second check was not made, because we do not know how the order");
    }

    @Test
    void comparesWithAReferenceThatIsAnIntervention() {
        assertThat(flat(Examples.activeReference()))
                .contains("than with stretching")
                .contains("Here, \"helps\" means: is better than stretching.")
                .contains("your minutes awake")
                .doesNotContain("least that matters");
    }

    @Test
    void saysRanksInUsualSpreads() {
        assertThat(flat(Examples.ranks()))
                .contains("usual spreads better (higher)")
                .contains("Your ratings count as ranks here.")
                .doesNotContain("points");
    }

    @Test
    void saysSimulatedOnlyWhereItIs() {
        Answer.Estimated answer = Examples.helps();
        ReportContext real =
                new ReportContext(
                        "my.csv", false, "0.1.0", AnalysisSettings.STANDARD, Locale.ENGLISH);

        assertThat(write(answer)).contains("SIMULATED");
        assertThat(new TextReport(real).write(answer).toLowerCase(Locale.ROOT))
                .doesNotContain("simulated");
    }

    @Test
    void listsOtherOutcomesAsATable() {
        assertThat(write(Examples.fourArms()))
                .containsPattern("Outcome +With +Change +Helps +In words")
                .containsPattern("pain +3 +[0-9.]+ better +\\d+ in 100 +\\w+ helps");
    }
}
