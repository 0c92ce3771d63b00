package org.settle.bayes.numeric;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Roots of functions of one number: of a distribution function, fast, by Newton's method inside a
/// shrinking bracket; of any other, to the last bits, without a slope.
public final class Roots {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final BrentSolver BRENT =
            new BrentSolver(Math.ulp(1.0) / 2, Double.MIN_NORMAL, 0);
    private static final double CLOSE = 1e-9;
    private static final double SURE_STEP = 3e-3;

    private Roots() {}

    /// The standard normal quantile, used as a starting point.
    ///
    /// @param p in (0, 1)
    /// @return the quantile
    public static double normalQuantile(double p) {
        return NORMAL.inverseCumulativeProbability(p);
    }

    /// Finds x with `cdf(x) = p`.
    ///
    /// @param of the distribution
    /// @param p in (0, 1)
    /// @param low where the distribution function is at most p
    /// @param high where it is at least p
    /// @param start the first guess
    /// @return x, to 1e-9 in probability or to the last bits of x
    /// @throws IllegalArgumentException if p is not inside (0, 1)
    public static double quantile(Marginal of, double p, double low, double high, double start) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException(
                    "A quantile needs a probability inside (0, 1), but was given " + p + ".");
        }
        double left = low;
        double right = high;
        double x = start;
        for (int step = 0; step < 200; step++) {
            double[] here = of.cdfAndDensity(x);
            double miss = here[0] - p;
            double newton = x - miss / here[1];
            // Newton's step squares the miss, so once that is small enough its end needs no look.
            if (Math.abs(miss) < SURE_STEP * Math.min(p, 1 - p)
                    && newton > left
                    && newton < right) {
                return newton;
            }
            if (Math.abs(miss) < CLOSE || right - left <= Math.ulp(x)) {
                return x;
            }
            if (miss < 0) {
                left = x;
            } else {
                right = x;
            }
            x = newton > left && newton < right ? newton : 0.5 * (left + right);
        }
        return x;
    }

    /// Finds x with `f(x) = 0` between two places where f has different signs, by Brent's method.
    ///
    /// @param f continuous
    /// @param low left end of the bracket
    /// @param high right end
    /// @return x, to about its last two bits
    /// @throws IllegalArgumentException if f has the same sign at both ends
    public static double zero(DoubleUnaryOperator f, double low, double high) {
        return BRENT.findRoot(f, low, high);
    }
}
