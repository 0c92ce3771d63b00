package org.settle.evidence.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.bayes.meta.Studies;
import org.settle.evidence.Contrast;
import org.settle.evidence.Evidence;
import org.settle.evidence.Study;
import org.settle.evidence.appraisal.Appraisal;
import org.settle.evidence.appraisal.Question;

/// What there is on a question, on one scale.
///
/// @param appraisal which trials and reviews there are, and how sure they make
/// @param trials those with a number, the oldest first
/// @param reviews those with a number; they hold trials as well and are never pooled with them
/// @param withoutNumber trials of which no number could be read
/// @param pooled the trials together; from two on
public record Synthesis(
        Appraisal appraisal,
        List<TrialEffect> trials,
        List<StandardisedEffect> reviews,
        List<Study> withoutNumber,
        Optional<Pooled> pooled) {
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
            List<StandardisedEffect> known = standardised(cohort);
            if (known.isEmpty()) {
                without.add(cohort.getFirst().study());
            } else {
                trials.add(TrialEffect.of(known));
            }
        }
        trials.sort(Comparator.comparingInt(t -> t.study().citation().year().orElse(0)));
        return new Synthesis(
                appraisal, trials, onePerReview(appraisal.reviews()), without, pooled(trials));
    }

    private static List<StandardisedEffect> standardised(List<Contrast> contrasts) {
        return contrasts.stream().map(Standardising::of).flatMap(Optional::stream).toList();
    }

    private static Optional<Pooled> pooled(List<TrialEffect> trials) {
        return trials.size() < 2
                ? Optional.empty()
                : Optional.of(
                        Pooled.of(Studies.of(trials.stream().map(TrialEffect::size).toList())));
    }

    /// A review may give several numbers on one question: the first is its main one.
    private static List<StandardisedEffect> onePerReview(List<Contrast> reviews) {
        Map<String, StandardisedEffect> first = new LinkedHashMap<>();
        for (StandardisedEffect effect : standardised(reviews)) {
            first.putIfAbsent(effect.contrast().study().id(), effect);
        }
        return List.copyOf(first.values());
    }
}
