package org.settle.trial.design;

/// How the order of arms of a personal trial comes about, such as `daily:run=2` or `blocks:7`.
///
/// A design knows neither the arms' labels nor the length of a trial: it gives the set of orders
/// that could be drawn, when the trial is planned, and the set that could have been drawn, when it
/// is analysed. Every set is uniform: each order in it has the same probability.
///
/// A new design is one record that implements this interface and one line in `StudyDesigns`.
public interface StudyDesign {

    /// What stands on a day that belongs to no arm, or whose arm is not known.
    int NO_ARM = -1;

    /// The design in one word, as the command line takes it; reading it gives an equal design.
    ///
    /// @return for example `daily:run=2`
    String spec();

    /// The orders that can be drawn when a trial is planned.
    ///
    /// @param days the length of the trial, at least 1
    /// @param arms the number of arms, at least 2
    /// @return a set with at least one order
    /// @throws IllegalArgumentException if no order fits, or the set is too large to draw from; the
    ///   message says what to change
    OrderSet orders(int days, int arms);

    /// Whether an order can be drawn at all.
    ///
    /// @param days the length of the trial
    /// @param arms the number of arms
    /// @return false where [#orders] refuses
    default boolean fits(int days, int arms) {
        try {
            return orders(days, arms).size() > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// The orders that could have been drawn instead of the one that was seen, given how many days
    /// each arm had where the design says so.
    ///
    /// Days without an arm before the first and after the last day that has one (run-in, follow-up)
    /// are left as they are. Between them such a day is one whose arm is not known, and no order
    /// shows it.
    ///
    /// @param observed the arm of each day, [#NO_ARM] where there was none or it is not known
    /// @param arms the number of arms of the trial
    /// @return orders of the same length; the one seen need not be among them, ask
    ///   [OrderSet#contains]
    /// @throws IllegalArgumentException if an entry is no arm of the trial, no day has an arm, or
    ///   the set is too large to draw from
    OrderSet ordersLike(int[] observed, int arms);

    /// Which days belong to no arm's analysis because the arm changed a moment ago. In the order
    /// they have the new arm.
    ///
    /// @param order the arm of each day
    /// @return one entry per day, true on washout days
    default boolean[] washoutDays(int[] order) {
        return new boolean[order.length];
    }

    /// Whether the design alone says how to draw an order, before any day is seen.
    ///
    /// @return false where period lengths are read off the diary; then [#orders] refuses
    default boolean isDrawnAtPlanning() {
        return true;
    }
}
