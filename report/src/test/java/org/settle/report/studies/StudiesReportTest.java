package org.settle.report.studies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.settle.evidence.Contrast;
import org.settle.evidence.Evidence;
import org.settle.evidence.Outcome;
import org.settle.evidence.appraisal.Question;
import org.settle.evidence.synthesis.Synthesis;

final class StudiesReportTest {
    private static final Evidence EVIDENCE = Evidence.load();
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    private static Question about(String outcome) {
        return new Question(Optional.of(outcome), Optional.empty());
    }

    @Test
    void everyStudyOfAQuestionHasItsLink() {
        for (String family :
                EVIDENCE.outcomes().stream().map(Outcome::family).distinct().toList()) {
            Synthesis synthesis = Synthesis.of(EVIDENCE, about(family));
            String page = new StudiesReport("1").write(EVIDENCE, about(family));
            assertThat(LINK.matcher(page).results().map((MatchResult m) -> m.group(1)).distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(
                                            synthesis.appraisal().trials().stream(),
                                            synthesis.appraisal().reviews().stream())
                                    .map((Contrast c) -> c.study().source().address())
                                    .distinct()
                                    .toList());
            assertThat(page).doesNotContain("NaN");
        }
    }

    @Test
    void withoutAnOutcomeTheWholeRecordIsWritten() {
        String page =
                new StudiesReport("1")
                        .write(EVIDENCE, new Question(Optional.empty(), Optional.empty()));
        assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(m -> m.group(1)))
                .doesNotHaveDuplicates()
                .contains("forest-pain-t", "doses-sleep-t");
    }

    @Test
    void thePictureHasALineForEveryNumber() {
        Synthesis pain = Synthesis.of(EVIDENCE, about("pain"));
        String page = new StudiesReport("1").write(EVIDENCE, about("pain"));
        pain.trials().forEach(t -> assertThat(page).contains(t.study().citation().name()));
        assertThat(page).contains("The trials together", "Full boxes: ");
    }
}
