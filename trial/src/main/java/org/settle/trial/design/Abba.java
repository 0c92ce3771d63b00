package org.settle.trial.design;

/// The arms take turns and turn back, `abba:7` with two arms A B B A A B B A ... in weeks, and
/// chance decides only which arm comes first.
///
/// - With K + 1 arms the pattern is 0, 1, ..., K, K, ..., 1, 0 over and over, and there are K + 1
///   orders: the pattern and its shifts, each arm's index raised by the same number modulo K + 1. A
///   linear trend falls on both arms alike, which is why it is used; the test is no stronger than
///   that of [Abab].
/// - The last period is cut at the last day. Days per arm are not conditioned on.
/// - **Washout** days (`abba:7,washout=2`): the first days after each change of arm belong to the
///   new arm in the order but not to its analysis.
///
/// @param periodDays length of a treatment period, at least 1
/// @param washout days after each change that are not analysed, below `periodDays`
public record Abba(int periodDays, int washout) implements StudyDesign {

    /// Checks the two lengths.
    ///
    /// @throws IllegalArgumentException if the period is shorter than a day or the washout fills it
    public Abba {
        Periods.check("abba", periodDays, washout);
    }

    static Abba read(DesignOptions options) {
        options.allow(1, "washout");
        return new Abba(options.neededNumber(), options.named("washout").orElse(0));
    }

    @Override
    public String spec() {
        return Periods.spec("abba", periodDays, washout);
    }

    @Override
    public OrderSet orders(int days, int arms) {
        Periods.checkEveryArmFits(spec(), periodDays, days, arms);
        return Alternation.orders(days, arms, periodDays, Abba::turn);
    }

    private static int turn(int period, int arms) {
        int step = period % (2 * arms);
        return step < arms ? step : 2 * arms - 1 - step;
    }

    @Override
    public OrderSet ordersLike(int[] observed, int arms) {
        Observed seen = new Observed(observed, arms);
        return seen.seen(Alternation.orders(seen.core().length, arms, periodDays, Abba::turn));
    }

    @Override
    public boolean[] washoutDays(int[] order) {
        return Periods.washoutDays(order, washout);
    }
}
