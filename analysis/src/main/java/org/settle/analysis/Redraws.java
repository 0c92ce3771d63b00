package org.settle.analysis;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.settle.trial.design.OrderSet;
import org.settle.trial.design.SeededRandom;

/// The orders that an observed one is compared with: all of its set where they are few, then `p =
/// hits / orders`, the observed order among them; else draws from it, and `p = (1 + hits) / (1 +
/// draws)`. Source: Edgington and Onghena (2007), Randomization Tests, 4th edition.
///
/// @param setSize how many orders there are
/// @param others how many orders stand beside the observed one; 0 where all are compared
/// @param source the orders, made anew at each call
record Redraws(double setSize, int others, Supplier<Stream<int[]>> source) {

    /// Re-draws of a set.
    ///
    /// @param set the orders that could have been
    /// @param most all orders are compared up to this number
    /// @param draws how many are drawn beyond it
    /// @param seed of the draws
    static Redraws of(OrderSet set, int most, int draws, long seed) {
        if (set.size() <= most) {
            return new Redraws(set.size(), 0, set::all);
        }
        return new Redraws(
                set.size(),
                draws,
                () -> {
                    SeededRandom random = SeededRandom.of(seed);
                    return Stream.generate(() -> set.draw(random)).limit(draws);
                });
    }

    /// The same, made once and kept.
    Redraws kept() {
        List<int[]> all = source.get().toList();
        return new Redraws(setSize, others, all::stream);
    }

    /// The test, after so many orders with a contrast at least as large.
    RandomisationTest test(long hits) {
        return others == 0
                ? new RandomisationTest(hits / setSize, setSize, 1 / setSize)
                : new RandomisationTest((1.0 + hits) / (1 + others), setSize, 1.0 / (1 + others));
    }
}
