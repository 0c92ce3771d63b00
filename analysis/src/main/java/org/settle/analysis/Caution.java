package org.settle.analysis;

import java.util.Optional;

/// What a reader of an answer should know about the days or the computation behind it. Each case
/// carries what a sentence about it needs.
public sealed interface Caution {
    /// The outcome this is about.
    ///
    /// @return its name; empty where it is about all
    default Optional<String> about() {
        return switch (this) {
            case CovariateMissing c -> Optional.of(c.outcome());
            case InWashout c -> Optional.of(c.outcome());
            case Lowered c -> Optional.of(c.outcome());
            case NoiseModelsDisagree c -> Optional.of(c.outcome());
            case RatingsAsRanksDisagree c -> Optional.of(c.outcome());
            case FewDays c -> Optional.of(c.outcome());
            case DirectionAssumed c -> Optional.of(c.outcome());
            case NotInPlan c -> Optional.of(c.outcome());
            case OddDay c -> Optional.of(c.outcome());
            default -> Optional.empty();
        };
    }

    /// Nobody said which way is better, so higher was taken.
    ///
    /// @param outcome the outcome's name
    record DirectionAssumed(String outcome) implements Caution {}

    /// The outcome is none of those the locked plan names.
    ///
    /// @param outcome the outcome's name
    record NotInPlan(String outcome) implements Caution {}

    /// Another outcome than the main one allows no answer.
    ///
    /// @param outcome the outcome's name
    /// @param because why
    record OutcomeLeftOut(String outcome, Obstacle because) implements Caution {}

    /// A value lies so far from all others that it may be a slip of the pen.
    ///
    /// @param outcome the outcome's name
    /// @param day the day, from 1
    /// @param value the value
    record OddDay(String outcome, int day, double value) implements Caution {}

    /// The diary goes on after the planned end: those days were not drawn by lot, and the end was
    /// chosen after the days were seen.
    ///
    /// @param day the last day of the diary
    /// @param plannedDays the planned length
    record AfterTheEnd(int day, int plannedDays) implements Caution {}

    /// The randomisation test is missing because days after a switch are left out, and another
    /// order would leave out other days.
    record WashoutHasNoTest() implements Caution {}

    /// Each arm came in one piece, so that arm and time cannot be told apart.
    record OnePieceEach() implements Caution {}

    /// A long stretch without any entry, which may be a slip in a date.
    ///
    /// @param days how many days
    /// @param before the first day with an entry after it
    record LongGap(int days, int before) implements Caution {}

    /// The share of the dose was not written on days of an arm; they count as done in full.
    ///
    /// @param days how many
    record DoseNotWritten(int days) implements Caution {}

    /// The diary names another arm than the locked plan; the plan is what was assigned.
    ///
    /// @param days how many
    record PlanDiffers(int days) implements Caution {}

    /// Days whose arm is not known count as days without any arm.
    ///
    /// @param days how many
    record ArmUnknown(int days) implements Caution {}

    /// Days with an outcome were left out because a covariate was not written.
    ///
    /// @param outcome the outcome's name
    /// @param days how many
    record CovariateMissing(String outcome, int days) implements Caution {}

    /// Days with an outcome were left out because they fall into the washout.
    ///
    /// @param outcome the outcome's name
    /// @param days how many
    record InWashout(String outcome, int days) implements Caution {}

    /// Days were written late.
    ///
    /// @param days how many
    record WrittenLate(int days) implements Caution {}

    /// A covariate of a locked plan was the same on every day, so it was left out.
    ///
    /// @param covariate its name
    record CovariateConstant(String covariate) implements Caution {}

    /// The planned end is not reached: a stricter limit holds.
    ///
    /// @param day the last day of the diary
    /// @param plannedDays the planned length
    record BeforeTheEnd(int day, int plannedDays) implements Caution {}

    /// The randomisation test is missing because nothing says how the order of arms came about.
    record OrderNotStated() implements Caution {}

    /// The randomisation test is missing because the order could not have come from the design.
    ///
    /// @param design the design
    record OrderNotOfDesign(String design) implements Caution {}

    /// The randomisation test is missing because there are too many orders to draw from.
    ///
    /// @param design the design
    record TooManyOrders(String design) implements Caution {}

    /// The randomisation test does not support "very likely", so the verdict is one step weaker.
    ///
    /// @param outcome the outcome's name
    /// @param arm the arm's label
    /// @param p the test's p
    record Lowered(String outcome, String arm, double p) implements Caution {}

    /// The noise models disagree about an effect.
    ///
    /// @param outcome the outcome's name
    /// @param arm the arm's label
    /// @param lowest the smallest probability of benefit among noise models that count
    /// @param highest the largest
    record NoiseModelsDisagree(String outcome, String arm, double lowest, double highest)
            implements Caution {}

    /// The ordinal model, which takes ratings as ranks, gives another probability of benefit.
    ///
    /// @param outcome the outcome's name
    /// @param arm the arm's label
    /// @param asNumbers the probability when ratings are numbers
    /// @param asRanks the probability when ratings are ranks
    record RatingsAsRanksDisagree(String outcome, String arm, double asNumbers, double asRanks)
            implements Caution {}

    /// Few days: the answer leans on its starting assumptions.
    ///
    /// @param outcome the outcome's name
    /// @param observed how many days were observed
    record FewDays(String outcome, int observed) implements Caution {}
}
