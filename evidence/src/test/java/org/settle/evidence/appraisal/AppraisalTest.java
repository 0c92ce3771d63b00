package org.settle.evidence.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.settle.evidence.Design;
import org.settle.evidence.Domain;
import org.settle.evidence.Evidence;

class AppraisalTest {
    private static final Evidence EVIDENCE = Evidence.load();

    private static Appraisal of(String outcome, String condition) {
        return Appraisal.of(EVIDENCE, new Question(Optional.of(outcome), Optional.of(condition)));
    }

    /// The one trial of rollers with a sleep outcome is among them, and nothing makes it sure.
    @Test
    void sleepInFibromyalgiaIsVeryUnsure() {
        Appraisal appraisal = of("sleep", "fibromyalgia");
        assertThat(appraisal.trials())
                .extracting(c -> c.study().id())
                .contains("self-mfr-fm-cpd-2020");
        assertThat(appraisal.certainty()).isLessThanOrEqualTo(Certainty.LOW);
        assertThat(appraisal.doubts())
                .extracting(Doubt::domain)
                .contains(Domain.BIAS, Domain.IMPRECISION);
        assertThat(appraisal.reviews()).allMatch(c -> c.study().design() != Design.RANDOMISED);
    }

    @Test
    void withoutATrialNothingIsKnown() {
        Appraisal appraisal = of("ptsd", "generalized-anxiety-disorder");
        assertThat(appraisal.trials()).isEmpty();
        assertThat(appraisal.certainty()).isEqualTo(Certainty.VERY_LOW);
        assertThat(appraisal.trialsByCohort()).isEmpty();
    }

    @Test
    void wordsThatNobodyKnowsAreFound() {
        assertThat(new Question(Optional.of("slepe"), Optional.empty()).isKnownTo(EVIDENCE))
                .isFalse();
        assertThat(new Question(Optional.of("sleep"), Optional.empty()).isKnownTo(EVIDENCE))
                .isTrue();
    }

    /// Two papers on one group of people are one trial.
    @Test
    void aGroupOfPeopleCountsOnce() {
        Appraisal pain =
                Appraisal.of(EVIDENCE, new Question(Optional.of("pain"), Optional.empty()));
        long papers = pain.trials().stream().map(c -> c.study().id()).distinct().count();
        assertThat((long) pain.trialsByCohort().size()).isLessThanOrEqualTo(papers);
    }
}
