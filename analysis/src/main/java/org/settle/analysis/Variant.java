package org.settle.analysis;

import java.util.List;

/// The same question answered in another way: one line of the sensitivity table.
///
/// @param kind what was changed
/// @param detail the number that belongs to it: the day left out, else 0
/// @param effects one per arm, in the order of the answer
public record Variant(Kind kind, int detail, List<Effect> effects) {
    /// Keeps a copy.
    public Variant {
        effects = List.copyOf(effects);
    }

    /// What was changed.
    public enum Kind {
        /// Days are independent.
        WHITE,
        /// Each day remembers the day before.
        AR1,
        /// The level wanders.
        DRIFT,
        /// The reference prior instead of the given one.
        REFERENCE_PRIOR,
        /// The share of the dose that was done instead of the assignment.
        AS_PRACTISED,
        /// The assignment instead of what was done.
        AS_ASSIGNED,
        /// Without the day that fits worst.
        WITHOUT_WORST_DAY,
        /// Without days that were written late.
        WITHOUT_LATE_DAYS,
        /// Ratings as ranks instead of numbers (days independent).
        RATINGS_AS_RANKS,
        /// Heavy tails: a few days may be far off.
        HEAVY_TAILS
    }

    /// The effect of one arm under the change. Ratings as ranks have no mean and sd in the
    /// outcome's unit; there both are NaN.
    ///
    /// @param mean in the outcome's unit
    /// @param sd in the outcome's unit
    /// @param pBenefit the probability of a change in the good direction
    public record Effect(double mean, double sd, double pBenefit) {}
}
