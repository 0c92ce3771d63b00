package org.settle.evidence.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.settle.bayes.meta.RandomEffectsPosterior;
import org.settle.bayes.meta.Studies;
import org.settle.bayes.numeric.Marginal;
import org.settle.evidence.Discount;
import org.settle.evidence.Discount.Reason;
import org.settle.evidence.Evidence;
import org.settle.evidence.Outcome;
import org.settle.evidence.effect.TrialEffect;

final class EvidencePriorTest {
    private static final Evidence EVIDENCE = Evidence.load();

    /// Each number can be followed from the trials to what is left.
    @Test
    void itIsThePredictionLessWhatIsTakenOff() {
        EvidencePrior prior = EvidencePrior.of(EVIDENCE, "pain", Optional.empty());
        Marginal next =
                RandomEffectsPosterior.of(
                                Studies.of(prior.trials().stream().map(TrialEffect::size).toList()),
                                1,
                                0.5)
                        .prediction();
        double keep = prior.taken().stream().mapToDouble(Discount::keep).reduce(1, (a, b) -> a * b);
        double added =
                prior.taken().stream()
                        .filter(d -> d.reason() != Reason.FLOOR)
                        .mapToDouble(d -> d.sd() * d.sd())
                        .sum();
        assertThat(prior.mean()).isCloseTo(keep * next.mean(), within(1e-12));
        assertThat(prior.sd())
                .isCloseTo(Math.max(0.5, Math.sqrt(next.sd() * next.sd() + added)), within(1e-12));
    }

    @Test
    void itNeverClaimsMoreThanTheFloorAllows() {
        for (String family :
                EVIDENCE.outcomes().stream().map(Outcome::family).distinct().toList()) {
            EvidencePrior prior = EvidencePrior.of(EVIDENCE, family, Optional.empty());
            assertThat(prior.sd()).as(family).isGreaterThanOrEqualTo(0.5).isFinite();
            assertThat(prior.mean()).as(family).isFinite();
        }
    }

    @Test
    void whereTheRecordHasNothingItIsTheReferencePrior() {
        EvidencePrior prior = EvidencePrior.of(EVIDENCE, "ptsd", Optional.empty());
        assertThat(prior.isReference()).isTrue();
        assertThat(prior.mean()).isZero();
        assertThat(prior.sd()).isEqualTo(EvidencePrior.REFERENCE_SD);
    }

    /// Fibromyalgia has trials of its own; for sport all trials are taken, and that costs.
    @Test
    void otherPeopleCost() {
        EvidencePrior own = EvidencePrior.of(EVIDENCE, "pain", Optional.of("fibromyalgia"));
        EvidencePrior other = EvidencePrior.of(EVIDENCE, "pain", Optional.of("athletes"));
        assertThat(own.question().condition()).contains("fibromyalgia");
        assertThat(own.taken()).extracting(Discount::reason).doesNotContain(Reason.OTHER_CONDITION);
        assertThat(other.question().condition()).isEmpty();
        assertThat(other.taken()).extracting(Discount::reason).contains(Reason.OTHER_CONDITION);
    }
}
