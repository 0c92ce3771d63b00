package org.settle.evidence.effect;

import java.util.List;
import java.util.Optional;
import org.settle.bayes.meta.EffectSize;
import org.settle.evidence.Contrast;

/// A result in standard deviations of people.
///
/// @param contrast the result
/// @param size positive where the treatment did better
/// @param origin from what it was worked out
public record StandardisedEffect(Contrast contrast, EffectSize size, Origin origin) {
    /// What can be brought onto the scale without a guess.
    ///
    /// @param contrasts any results
    /// @return those that can, in order
    public static List<StandardisedEffect> of(List<Contrast> contrasts) {
        return contrasts.stream().map(Standardising::of).flatMap(Optional::stream).toList();
    }
}
