package org.settle.evidence.effect;

import java.util.List;
import java.util.Optional;
import org.settle.bayes.meta.EffectSize;
import org.settle.evidence.Contrast;
import org.settle.evidence.Study;

/// What one group of people says on a question: the mean of its results, as if they hung together
/// fully. Several scales or times of the same people do not make them more.
///
/// @param results at least one, of one group of people
/// @param size positive where the treatment did better
public record TrialEffect(List<StandardisedEffect> results, EffectSize size) {
    /// Keeps the list unchangeable.
    public TrialEffect {
        results = List.copyOf(results);
    }

    /// What a group of people says.
    ///
    /// @param results its results of trials
    /// @return nothing where none can be brought onto the scale
    public static Optional<TrialEffect> of(List<Contrast> results) {
        List<StandardisedEffect> known = StandardisedEffect.of(results);
        return known.isEmpty() ? Optional.empty() : Optional.of(mean(known));
    }

    private static TrialEffect mean(List<StandardisedEffect> results) {
        double mean =
                results.stream().mapToDouble(r -> r.size().estimate()).average().orElseThrow();
        double se =
                results.stream()
                        .mapToDouble(r -> Math.sqrt(r.size().variance()))
                        .average()
                        .orElseThrow();
        return new TrialEffect(results, new EffectSize(mean, se * se));
    }

    /// The study that is named for it.
    ///
    /// @return the first
    public Study study() {
        return results.getFirst().contrast().study();
    }
}
