package org.settle.planning.proof;

/// What one way of looking at a trial comes to.
///
/// @param says 1 that the arm raises the outcome, -1 that it lowers it, 0 neither
/// @param estimate of the change
/// @param low the lower end of its 95 % interval
/// @param high the upper end
/// @param truth what it should have come to
record Claim(int says, double estimate, double low, double high, double truth) {
    static final Claim NOTHING = new Claim(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    Claim(int says, double estimate, double low, double high) {
        this(says, estimate, low, high, Double.NaN);
    }

    Claim about(double what) {
        return new Claim(says, estimate, low, high, what);
    }

    boolean holds() {
        return low <= truth && truth <= high;
    }

    boolean hasInterval() {
        return !Double.isNaN(low);
    }
}
