package org.settle.report.words;

/// A probability as people hear it: so many in 100.
///
/// It is rounded towards 50, so that the words are never surer than the number, and never says 0 or
/// 100 in 100.
///
/// @param probability in [0, 1]
public record Chance(double probability) {
    private static final double ROUNDING = 1e-9;

    /// Checks the probability.
    ///
    /// @throws IllegalArgumentException if it leaves [0, 1] by more than rounding
    public Chance {
        if (!(probability >= -1e-6 && probability <= 1 + 1e-6)) {
            throw new IllegalArgumentException(
                    "A chance needs a probability from 0 to 1, but was given " + probability + ".");
        }
        probability = Math.clamp(probability, 0, 1);
    }

    /// How many in 100.
    ///
    /// @return from 1 to 99
    public int inHundred() {
        double of100 = 100 * probability;
        double towards50 = of100 >= 50 ? Math.floor(of100 + ROUNDING) : Math.ceil(of100 - ROUNDING);
        return (int) Math.clamp(towards50, 1, 99);
    }

    /// Whether even 99 in 100 says too little.
    ///
    /// @return true above 0.99
    public boolean isOver() {
        return probability > 0.99 + ROUNDING;
    }

    /// Whether even 1 in 100 says too much.
    ///
    /// @return true below 0.01
    public boolean isUnder() {
        return probability < 0.01 - ROUNDING;
    }
}
