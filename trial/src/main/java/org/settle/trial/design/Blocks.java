package org.settle.trial.design;

/// Treatment periods of a fixed length in randomised blocks: `blocks:7`, with two arms, draws for
/// every fortnight which arm has the first week.
///
/// - Each block holds every arm once, one period each, in a random order; blocks are independent.
/// - Where the days are no multiple of a block, the last block is cut at the last day: its periods
///   are a uniform ordered selection of arms, and its last period may be shorter. So days per arm
///   differ by one period at most. Cutting keeps the draw uniform: every beginning of a random
///   order of arms is equally likely.
/// - **Analysis, every arm known.** Given the days per arm, complete blocks may come in any order,
///   the complete periods of a cut block may change places, and a last period that was cut short
///   keeps its arm. Orders with the same days per arm that break the blocks are not in the set.
/// - **Analysis, some arms not known.** Nothing is conditioned on: the set is that of planning,
///   shown on the known days.
/// - **Washout** days (`blocks:7,washout=2`) belong to the new arm in the order but not to its
///   analysis: the first days after each change of arm, none where a block begins with the arm the
///   last one ended with. They do not change which orders can be drawn.
/// - Periods are counted from the first day that has an arm.
///
/// @param periodDays length of a treatment period, at least 1
/// @param washout days after each change that are not analysed, below `periodDays`
public record Blocks(int periodDays, int washout) implements StudyDesign {

    /// Checks the two lengths.
    ///
    /// @throws IllegalArgumentException if the period is shorter than a day or the washout fills it
    public Blocks {
        Periods.check("blocks", periodDays, washout);
    }

    static Blocks read(DesignOptions options) {
        options.allow(1, "washout");
        return new Blocks(options.neededNumber(), options.named("washout").orElse(0));
    }

    @Override
    public String spec() {
        return Periods.spec("blocks", periodDays, washout);
    }

    @Override
    public OrderSet orders(int days, int arms) {
        Periods.checkEveryArmFits(spec(), periodDays, days, arms);
        return BlockOrders.planned(days, arms, periodDays);
    }

    @Override
    public OrderSet ordersLike(int[] observed, int arms) {
        Observed seen = new Observed(observed, arms);
        return seen.seen(
                seen.isComplete()
                        ? BlockOrders.withCounts(seen.counts(), periodDays)
                        : BlockOrders.planned(seen.core().length, arms, periodDays));
    }

    @Override
    public boolean[] washoutDays(int[] order) {
        return Periods.washoutDays(order, washout);
    }
}
