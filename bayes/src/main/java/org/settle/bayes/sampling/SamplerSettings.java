package org.settle.bayes.sampling;

/// How long to sample, and from which seed.
///
/// @param chains independent chains, at least one; two or more let R-hat compare them
/// @param warmup draws of each chain that are thrown away, at least 20
/// @param draws draws of each chain that are kept, at least 4
/// @param seed the same seed gives the same draws
public record SamplerSettings(int chains, int warmup, int draws, long seed) {
    /// Checks the counts.
    ///
    /// @throws IllegalArgumentException when a count is too small
    public SamplerSettings {
        if (chains < 1 || warmup < 20 || draws < 4) {
            throw new IllegalArgumentException(
                    "Sampling needs 1 chain, 20 draws of warm-up and 4 draws or more, but %d, %d and %d were given"
                            .formatted(chains, warmup, draws));
        }
    }

    /// Two chains of 2500 draws: enough for a probability to about one in a hundred, in about a
    /// twentieth of a second for a trial of two months once the program is warm.
    ///
    /// @param seed the same seed gives the same draws
    /// @return the settings
    public static SamplerSettings ofQuickCheck(long seed) {
        return new SamplerSettings(2, 200, 2500, seed);
    }
}
