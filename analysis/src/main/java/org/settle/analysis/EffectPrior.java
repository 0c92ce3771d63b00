package org.settle.analysis;

/// What other people's trials say about the effect in a new person: the predictive distribution,
/// never the confidence interval of the mean effect.
///
/// @param mean in units of this person's own spread (the sample sd of the outcome)
/// @param scale in units of this person's day-to-day sd, above 0
public record EffectPrior(double mean, double scale) {
    /// The reference prior: no effect on average, of any size up to a person's own day-to-day sd.
    public static final EffectPrior REFERENCE = new EffectPrior(0, 1);

    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if the mean is not finite or the scale not above 0
    public EffectPrior {
        if (!Double.isFinite(mean) || !Double.isFinite(scale) || !(scale > 0)) {
            throw new IllegalArgumentException(
                    "A prior needs a finite mean and a scale above 0, but was given mean %s, scale %s."
                            .formatted(mean, scale));
        }
    }
}
