package org.settle.trial.design;

import java.util.Arrays;
import java.util.OptionalInt;

/// Every day has its own arm by chance: `daily`, or `daily:run=2` where no arm may come more than
/// two days in a row.
///
/// - **Planning.** All orders in which the days per arm differ by at most one and no run is longer
///   than the limit. Where the days do not divide evenly, which arms get the extra day is drawn as
///   well.
/// - **Analysis, every arm known.** All orders with the numbers of days per arm that were seen and
///   no run longer than the limit.
/// - **Analysis, some arms not known.** Without a run limit: all arrangements of the known days
///   over those days, which is exact whatever the others were. With a run limit the arrangement of
///   the known days does depend on the others, so nothing is conditioned on: the set is that of
///   planning, shown on the known days.
///
/// A run limit spreads the arms over the trial, so that a trend over weeks touches them alike. It
/// costs secrecy: after a full run the next arm is known, and with a limit of 1 nearly nothing is
/// left to chance.
///
/// @param runLimit the longest run of one arm, where there is a limit
public record Daily(OptionalInt runLimit) implements StudyDesign {

    /// Checks the run limit.
    ///
    /// @throws IllegalArgumentException if the limit is below 1
    public Daily {
        runLimit.ifPresent(Daily::check);
    }

    private static void check(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(
                    "The run limit R of daily:run=R must be at least 1 day, but was %d; write for example daily:run=2."
                            .formatted(limit));
        }
    }

    /// Daily without a run limit.
    ///
    /// @return `daily`
    public static Daily unlimited() {
        return new Daily(OptionalInt.empty());
    }

    /// Daily with a run limit.
    ///
    /// @param limit the longest run of one arm, at least 1
    /// @return `daily:run=limit`
    public static Daily withRunLimit(int limit) {
        return new Daily(OptionalInt.of(limit));
    }

    static Daily read(DesignOptions options) {
        options.allow(0, "run");
        return new Daily(options.named("run"));
    }

    @Override
    public String spec() {
        return runLimit.isPresent() ? "daily:run=" + runLimit.getAsInt() : "daily";
    }

    @Override
    public OrderSet orders(int days, int arms) {
        if (arms < 2 || days < arms) {
            throw new IllegalArgumentException(
                    "%s needs at least two arms and a day for each, but had %d arms and %d days."
                            .formatted(spec(), arms, days));
        }
        return balanced(days, arms);
    }

    /// The orders with given numbers of days per arm.
    ///
    /// @param daysPerArm days of arm 0, 1, ..., none negative
    /// @return a set with at least one order
    /// @throws IllegalArgumentException if no order keeps the run limit, or there are too many to
    ///   count
    public OrderSet ordersWith(int... daysPerArm) {
        OrderSet set = possiblyEmpty(daysPerArm);
        if (set.size() == 0) {
            throw new IllegalArgumentException(
                    "%s cannot hold with %s days per arm: the arm with most days has too few other days between its runs. Allow a longer run, or balance the days."
                            .formatted(spec(), Arrays.toString(daysPerArm)));
        }
        return set;
    }

    @Override
    public OrderSet ordersLike(int[] observed, int arms) {
        Observed seen = new Observed(observed, arms);
        if (runLimit.isEmpty()) {
            return seen.spread(new FreeOrders(seen.counts()));
        }
        return seen.seen(
                seen.isComplete()
                        ? possiblyEmpty(seen.counts())
                        : balanced(seen.core().length, arms));
    }

    private OrderSet balanced(int days, int arms) {
        return new BalancedOrders(days, arms, possiblyEmpty(Counts.balanced(days, arms)));
    }

    private OrderSet possiblyEmpty(int[] counts) {
        int longestPossible = Arrays.stream(counts).max().orElse(0);
        int limit = runLimit.orElse(longestPossible);
        return limit >= longestPossible
                ? new FreeOrders(counts)
                : new RunLimitedOrders(counts, limit);
    }
}
