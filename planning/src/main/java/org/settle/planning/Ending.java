package org.settle.planning;

import org.apache.commons.numbers.gamma.Erfc;

/// How one simulated trial could end. Which word is said depends on how large the effect is; so for
/// each word the least effect is kept that would lead to it. Then every worthwhile amount can be
/// asked for without another trial.
///
/// @param sd day-to-day sd of this self
/// @param clearFrom the least true effect that ends with "very likely helps", infinite where none
///   would
/// @param probablyFrom the least one that ends with "probably helps" or more
/// @param falseClear whether "very likely" is said, either way and of any arm, where nothing
///   changes anything
/// @param halfWidth half of the 95 % interval where nothing changes anything
record Ending(
        double sd, double clearFrom, double probablyFrom, boolean falseClear, double halfWidth) {
    /// This one, in a trial that was stopped before if its answer was clear.
    ///
    /// @param before the look before this one
    Ending after(Ending before) {
        return new Ending(
                sd,
                Math.min(clearFrom, before.clearFrom),
                Math.min(probablyFrom, before.clearFrom),
                falseClear || before.falseClear,
                halfWidth);
    }

    /// How far effects go that people can expect, in day-to-day sds of the outcome: the spread of
    /// the effects of virtual people (docs/models/virtual-people.md).
    private static final double SPREAD = 0.45;

    /// The probability of a word, if the effect comes from what people can expect, half-normal with
    /// [#SPREAD], and is worth having.
    ///
    /// @param from the least effect that leads to the word
    /// @param worthwhile the least effect worth having
    double reached(double from, double worthwhile) {
        if (from <= worthwhile) {
            return 1;
        }
        double unit = SPREAD * sd * Math.sqrt(2);
        double all = Erfc.value(worthwhile / unit);
        // So far out nothing is left of the prior but the worthwhile amount itself.
        return all > 0 ? Erfc.value(from / unit) / all : 0;
    }
}
