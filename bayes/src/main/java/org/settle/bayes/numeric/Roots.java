package org.settle.bayes.numeric;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Roots of functions of one number: of a distribution function, fast, by Newton's method inside a
/// shrinking bracket; of any other, to the last bits, without a slope.
public final class Roots {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
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

    /// Finds x with `f(x) = 0` between two places where f has different signs, by inverse quadratic
    /// interpolation where that is safe and by halving where it is not (Chandrupatla 1997,
    /// doi:10.1016/S0965-9978(96)00051-8).
    ///
    /// @param f continuous
    /// @param low one end of the bracket
    /// @param high the other end
    /// @return x, to about twice its last bit
    /// @throws IllegalArgumentException if f has the same sign at both ends
    public static double zero(DoubleUnaryOperator f, double low, double high) {
        double now = high;
        double other = low;
        double fNow = f.applyAsDouble(now);
        double fOther = f.applyAsDouble(other);
        if (!(fNow * Math.signum(fOther) <= 0)) {
            throw new IllegalArgumentException(
                    "A root needs different signs at both ends, but there are %s at %s and %s at %s."
                            .formatted(fOther, low, fNow, high));
        }
        double share = 0.5;
        while (true) {
            double best = Math.abs(fNow) < Math.abs(fOther) ? now : other;
            double least = Math.ulp(best) / Math.abs(other - now);
            if (!(least < 0.5) || fNow == 0 || fOther == 0) {
                return best;
            }
            double next = now + Math.clamp(share, least, 1 - least) * (other - now);
            double fNext = f.applyAsDouble(next);
            boolean sameSide = Math.signum(fNext) == Math.signum(fNow);
            double old = sameSide ? now : other;
            double fOld = sameSide ? fNow : fOther;
            other = sameSide ? other : now;
            fOther = sameSide ? fOther : fNow;
            now = next;
            fNow = fNext;
            double place = (now - other) / (old - other);
            double height = (fNow - fOther) / (fOld - fOther);
            boolean smooth = height * height < place && (1 - height) * (1 - height) < 1 - place;
            share =
                    smooth
                            ? fNow / (fOther - fNow) * fOld / (fOther - fOld)
                                    + (old - now)
                                            / (other - now)
                                            * fNow
                                            / (fOld - fNow)
                                            * fOther
                                            / (fOld - fOther)
                            : 0.5;
        }
    }
}
