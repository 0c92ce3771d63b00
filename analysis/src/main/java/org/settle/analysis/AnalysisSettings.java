package org.settle.analysis;

/// How an answer is computed.
///
/// @param noise the noise models
/// @param priors the priors of the effects
/// @param ordinal whether outcomes are taken as ranks
/// @param companion whether the randomisation test is computed
/// @param sensitivity whether the answer is computed in other ways too
/// @param plannedDays the planned length of the trial, 0 where the diary is taken to be complete
/// @param seed for everything that is drawn
public record AnalysisSettings(
        NoiseChoice noise,
        PriorChoice priors,
        boolean ordinal,
        boolean companion,
        boolean sensitivity,
        int plannedDays,
        long seed) {
    /// All three noise models, reference priors, with companion and sensitivity, seed 1.
    public static final AnalysisSettings STANDARD =
            new AnalysisSettings(
                    NoiseChoice.AVERAGE, PriorChoice.REFERENCE, false, true, true, 0, 1);

    /// The same without randomisation test and sensitivity: the estimate alone.
    ///
    /// @return new settings
    public AnalysisSettings estimateOnly() {
        return new AnalysisSettings(noise, priors, ordinal, false, false, plannedDays, seed);
    }

    /// The same with other priors of the effects.
    ///
    /// @param changed the priors
    /// @return new settings
    public AnalysisSettings withPriors(PriorChoice changed) {
        return new AnalysisSettings(
                noise, changed, ordinal, companion, sensitivity, plannedDays, seed);
    }
}
