package org.settle.bayes;

import org.settle.bayes.numeric.Interval;

/// The part of the hyperparameter plane that holds the posterior mass.
///
/// @param h for the noise hyperparameter
/// @param rho for the carryover
record Box(Interval h, Interval rho) {
    /// Whether this box is nearly as wide as another, both ways.
    boolean isMostOf(Box other) {
        return h.width() > 0.6 * other.h.width() && rho.width() > 0.6 * other.rho.width();
    }

    /// Where the profile is within `drop` of its maximum, moved outwards to the crossing of the
    /// chord to the next node. A log-concave profile lies above its chords, so where the drop to
    /// that node is steep the whole gap is kept and left to the next pass.
    static Interval narrow(Interval full, double[] node, double[] profile, double drop) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double p : profile) {
            highest = Math.max(highest, p);
        }
        int first = 0;
        while (highest - profile[first] > drop) {
            first++;
        }
        int last = profile.length - 1;
        while (highest - profile[last] > drop) {
            last--;
        }
        double low =
                first == 0 ? full.low() : crossing(node, profile, first, first - 1, highest - drop);
        double high =
                last == profile.length - 1
                        ? full.high()
                        : crossing(node, profile, last, last + 1, highest - drop);
        return new Interval(low, high);
    }

    private static double crossing(
            double[] node, double[] profile, int inside, int outside, double level) {
        double fall = profile[inside] - profile[outside];
        if (!(fall < 30)) {
            return node[outside];
        }
        return node[inside] + (node[outside] - node[inside]) * (profile[inside] - level) / fall;
    }
}
