package org.settle.analysis;

/// Why a diary cannot be analysed. Each case carries what a sentence about it needs.
public sealed interface Obstacle {
    /// The outcome was never written down.
    ///
    /// @param outcome its name
    record NothingObserved(String outcome) implements Obstacle {}

    /// The outcome is the same on every observed day.
    ///
    /// @param outcome its name
    /// @param value the value
    record NoVariation(String outcome, double value) implements Obstacle {}

    /// The outcome follows a fixed pattern to the point, so that nothing is left to chance: the
    /// more exactly a model repeats it, the more probable it gets, without end.
    ///
    /// @param outcome its name
    record ExactPattern(String outcome) implements Obstacle {}

    /// An arm has fewer than two observed days.
    ///
    /// @param outcome the outcome's name
    /// @param arm the arm's label
    /// @param observed how many days it has
    record TooFewDays(String outcome, String arm, int observed) implements Obstacle {}

    /// An arm was assigned but its dose was never done.
    ///
    /// @param arm the arm's label
    record NeverDone(String arm) implements Obstacle {}

    /// A covariate is the same on every observed day.
    ///
    /// @param covariate its name
    record ConstantCovariate(String covariate) implements Obstacle {}

    /// A covariate repeats what the trend, the arms or other covariates say already.
    ///
    /// @param covariate its name
    record Collinear(String covariate) implements Obstacle {}

    /// An arm repeats what the trend or the other arms say already.
    ///
    /// @param arm its label
    record CollinearArm(String arm) implements Obstacle {}

    /// The numbers of a column are too large to compute with.
    ///
    /// @param column its name
    /// @param largest the largest absolute value
    record TooLarge(String column, double largest) implements Obstacle {}

    /// The outcome is to be taken as ranks, but a value is no whole number, or outside its range,
    /// or there are too many ranks.
    ///
    /// @param outcome its name
    /// @param value the value
    record NoRank(String outcome, double value) implements Obstacle {}
}
