package org.settle.evidence.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.evidence.Contrast;
import org.settle.evidence.Evidence;
import org.settle.evidence.Study;
import org.settle.evidence.appraisal.Appraisal;
import org.settle.evidence.appraisal.Question;
import org.settle.evidence.effect.Pooled;
import org.settle.evidence.effect.StandardisedEffect;
import org.settle.evidence.effect.TrialEffect;

/// What there is on a question, on one scale.
///
/// @param appraisal which trials and reviews there are, and how sure they make
/// @param trials those with a number, the oldest first
/// @param reviews those with a number; they hold trials as well and are never pooled with them
/// @param withoutNumber trials of which no number could be read
/// @param pooled the trials together; from two on, where they are about one thing
public record Synthesis(
        Appraisal appraisal,
        List<TrialEffect> trials,
        List<StandardisedEffect> reviews,
        List<Study> withoutNumber,
        Optional<Pooled> pooled) {
    private static final String MIXED = "other";

    /// Keeps the lists unchangeable.
    public Synthesis {
        trials = List.copyOf(trials);
        reviews = List.copyOf(reviews);
        withoutNumber = List.copyOf(withoutNumber);
    }

    /// Appraises a question and puts its numbers together.
    ///
    /// @param evidence the record
    /// @param question what is asked
    /// @return what there is, also where that is nothing
    public static Synthesis of(Evidence evidence, Question question) {
        return of(Appraisal.of(evidence, question));
    }

    /// Puts together what was appraised.
    ///
    /// @param appraisal of a question
    /// @return its numbers
    public static Synthesis of(Appraisal appraisal) {
        List<TrialEffect> trials = new ArrayList<>();
        List<Study> without = new ArrayList<>();
        for (List<Contrast> cohort : appraisal.trialsByCohort()) {
            TrialEffect.of(cohort)
                    .ifPresentOrElse(trials::add, () -> without.add(cohort.getFirst().study()));
        }
        trials.sort(Comparator.comparingInt(t -> t.study().citation().year().orElse(0)));
        return new Synthesis(
                appraisal,
                trials,
                onePerReview(appraisal.reviews()),
                without,
                isOneThing(appraisal.question()) ? Pooled.of(trials) : Optional.empty());
    }

    /// Sleep and pain together are no effect on anything, and neither is what is left over.
    private static boolean isOneThing(Question question) {
        return question.outcome().filter(outcome -> !outcome.equals(MIXED)).isPresent();
    }

    /// A review may give several numbers on one question: the first is its main one.
    private static List<StandardisedEffect> onePerReview(List<Contrast> reviews) {
        Map<String, StandardisedEffect> first = new LinkedHashMap<>();
        for (StandardisedEffect effect : StandardisedEffect.of(reviews)) {
            first.putIfAbsent(effect.contrast().study().id(), effect);
        }
        return List.copyOf(first.values());
    }
}
