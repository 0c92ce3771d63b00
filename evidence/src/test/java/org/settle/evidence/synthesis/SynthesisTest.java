package org.settle.evidence.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.settle.bayes.meta.CoefficientTest;
import org.settle.bayes.meta.EffectSize;
import org.settle.bayes.meta.RandomEffects;
import org.settle.bayes.meta.Studies;
import org.settle.bayes.meta.TauMethod;
import org.settle.evidence.Contrast;
import org.settle.evidence.Design;
import org.settle.evidence.Direction;
import org.settle.evidence.Evidence;
import org.settle.evidence.Outcome;
import org.settle.evidence.appraisal.Question;
import org.settle.evidence.effect.Origin;
import org.settle.evidence.effect.StandardisedEffect;
import org.settle.evidence.effect.TrialEffect;

final class SynthesisTest {
    private static final Evidence EVIDENCE = Evidence.load();

    private static Synthesis of(String outcome) {
        return Synthesis.of(EVIDENCE, new Question(Optional.of(outcome), Optional.empty()));
    }

    private static List<Synthesis> all() {
        return EVIDENCE.outcomes().stream()
                .map(Outcome::family)
                .distinct()
                .map(SynthesisTest::of)
                .toList();
    }

    /// A review holds trials of the record: together they would count twice.
    @Test
    void reviewsAreNeverPooledWithTrials() {
        for (Synthesis synthesis : all()) {
            assertThat(synthesis.trials())
                    .flatExtracting(TrialEffect::results)
                    .allMatch(
                            r ->
                                    r.contrast().study().design() == Design.RANDOMISED
                                            || r.contrast().study().design()
                                                    == Design.RANDOMISED_CROSSOVER);
            assertThat(synthesis.reviews())
                    .noneMatch(r -> r.contrast().study().design() == Design.RANDOMISED);
            synthesis
                    .pooled()
                    .ifPresent(p -> assertThat(p.trials()).isEqualTo(synthesis.trials().size()));
        }
    }

    @Test
    void differentThingsAreNeverPooled() {
        Question all = new Question(Optional.empty(), Optional.empty());
        assertThat(Synthesis.of(EVIDENCE, all).pooled()).isEmpty();
        assertThat(of("other").pooled()).isEmpty();
        assertThat(of("pain").pooled()).isPresent();
    }

    @Test
    void aGroupOfPeopleCountsOnce() {
        for (Synthesis synthesis : all()) {
            assertThat(synthesis.trials())
                    .extracting(t -> t.study().cohort().orElse(t.study().id()))
                    .doesNotHaveDuplicates();
        }
    }

    /// Positive is better, whatever sign was printed; no number is made up where none was read.
    @Test
    void theSignIsThatOfWhomItFavours() {
        List<StandardisedEffect> effects =
                all().stream()
                        .flatMap(s -> s.trials().stream())
                        .flatMap(t -> t.results().stream())
                        .toList();
        assertThat(effects).isNotEmpty();
        for (StandardisedEffect effect : effects) {
            Contrast contrast = effect.contrast();
            if (contrast.direction() == Direction.FAVOURS_TREATMENT) {
                assertThat(effect.size().estimate()).as(contrast.toString()).isPositive();
            }
            if (contrast.direction() == Direction.FAVOURS_CONTROL) {
                assertThat(effect.size().estimate()).as(contrast.toString()).isNegative();
            }
            assertThat(contrast.care()).isEmpty();
        }
    }

    @Test
    void theTrialsTogetherAreWhatTheEngineSaysOfThem() {
        Synthesis pain = of("pain");
        assertThat(pain.trials()).hasSizeGreaterThan(2);
        RandomEffects fit =
                RandomEffects.fit(
                        Studies.of(pain.trials().stream().map(TrialEffect::size).toList()),
                        TauMethod.REML,
                        CoefficientTest.KNAPP_HARTUNG);
        assertThat(pain.pooled().orElseThrow().mean()).isEqualTo(fit.coefficients().getFirst());
    }

    /// One roller trial of sleep: eta squared 0.13 to 0.28 in 33 and 33 people, and nothing that
    /// could be pooled but that.
    @Test
    void etaSquaredBecomesAnEffect() {
        StandardisedEffect effect =
                of("sleep").trials().stream()
                        .flatMap(t -> t.results().stream())
                        .filter(r -> r.origin() == Origin.ETA)
                        .findFirst()
                        .orElseThrow();
        Contrast contrast = effect.contrast();
        double eta = contrast.effect().value().orElseThrow();
        int n1 = contrast.treated().n().orElseThrow();
        int n2 = contrast.control().n().orElseThrow();
        double t = Math.sqrt(eta / (1 - eta) * (n1 + n2 - 2));
        assertThat(effect.size()).isEqualTo(EffectSize.hedgesGOfT(t, n1, n2));
    }

    /// As one number with their mean standard error: two scales of the same people are no more
    /// people.
    @Test
    void severalResultsOfOneGroupBecomeTheirMean() {
        for (Synthesis synthesis : all()) {
            for (TrialEffect trial : synthesis.trials()) {
                double mean =
                        trial.results().stream()
                                .mapToDouble(r -> r.size().estimate())
                                .average()
                                .orElseThrow();
                assertThat(trial.size().estimate()).isCloseTo(mean, within(1e-12));
                assertThat(trial.size().variance())
                        .isGreaterThanOrEqualTo(
                                trial.results().stream()
                                                .mapToDouble(r -> r.size().variance())
                                                .min()
                                                .orElseThrow()
                                        - 1e-12);
            }
        }
    }
}
