package org.settle.trial.design;

import java.util.OptionalInt;

/// The arms take turns, `abab:7` every week, and chance decides only which arm comes first.
///
/// - With K + 1 arms there are K + 1 orders: 0, 1, ..., K, 0, 1, ... and its shifts to each other
///   starting arm. The last period is cut at the last day. The randomisation test can therefore
///   never be convincing: with two arms its smallest p-value is 1/2.
/// - Bare `abab` says that a diary alternated without saying how: period lengths are read off the
///   days, they may differ, and the other orders have the same lengths with the arms shifted. An
///   order cannot be drawn from it. A day whose arm is not known counts to the period before it.
/// - The days per arm are not conditioned on: the starting arm is all that was drawn, and with two
///   arms and unequal days nothing would be left.
/// - **Washout** days (`abab:7,washout=2`, also `abab:washout=2`): the first days after each change
///   belong to the new arm in the order but not to its analysis.
///
/// @param periodDays length of a treatment period, at least 1; empty for bare `abab`
/// @param washout days after each change that are not analysed, below `periodDays`
public record Abab(OptionalInt periodDays, int washout) implements StudyDesign {

    /// Checks the two lengths.
    ///
    /// @throws IllegalArgumentException if the period is shorter than a day or the washout fills it
    public Abab {
        Periods.check("abab", periodDays.orElse(Integer.MAX_VALUE), washout);
    }

    static Abab read(DesignOptions options) {
        options.allow(1, "washout");
        return new Abab(options.number(), options.named("washout").orElse(0));
    }

    @Override
    public String spec() {
        if (periodDays.isPresent()) {
            return Periods.spec("abab", periodDays.getAsInt(), washout);
        }
        return washout == 0 ? "abab" : "abab:washout=" + washout;
    }

    @Override
    public boolean isDrawnAtPlanning() {
        return periodDays.isPresent();
    }

    @Override
    public OrderSet orders(int days, int arms) {
        int length =
                periodDays.orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "abab without a period length reads it off a diary; to draw an order say how many days a period lasts, such as abab:7."));
        Periods.checkEveryArmFits(spec(), length, days, arms);
        return Alternation.orders(days, arms, length, Abab::turn);
    }

    private static int turn(int period, int arms) {
        return period % arms;
    }

    @Override
    public OrderSet ordersLike(int[] observed, int arms) {
        Observed seen = new Observed(observed, arms);
        int[] core = seen.core();
        return seen.seen(
                periodDays.isPresent()
                        ? Alternation.orders(core.length, arms, periodDays.getAsInt(), Abab::turn)
                        : Alternation.asSeen(core, arms));
    }

    @Override
    public boolean[] washoutDays(int[] order) {
        return Periods.washoutDays(order, washout);
    }
}
