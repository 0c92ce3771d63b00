package org.settle.bayes.sampling;

import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// The standard normal distribution on an interval: its probability, and draws from it.
final class StandardNormal {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double INVERSE_ROOT_TWO_PI = 1 / Math.sqrt(2 * Math.PI);
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
    private static final double HART = 4;
    private static final double[] TOP = {
        3.52624965998911e-2,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] BOTTOM = {
        8.83883476483184e-2,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };
    private static final double SHORT = 1e-5;
    private static final double FAR = 1e9;

    private StandardNormal() {}

    static double density(double x) {
        return INVERSE_ROOT_TWO_PI * Math.exp(-x * x / 2);
    }

    /// The probability between two points, kept precise in the upper tail by symmetry and on a
    /// short interval by the density in its middle.
    static double between(double low, double high) {
        if (high - low < SHORT) {
            return density((low + high) / 2) * Math.max(high - low, 0);
        }
        return low > 0 ? below(-low) - below(-high) : below(high) - below(low);
    }

    /// The probability below a point, to a relative error below 1e-12: a ratio of polynomials (Hart
    /// 1968, in the form of West 2005, "Better approximations to cumulative normal functions",
    /// Wilmott Magazine), ten times as quick as the error function; that one far out.
    static double below(double x) {
        double size = Math.abs(x);
        if (!(size < HART)) {
            return NORMAL.cumulativeProbability(x);
        }
        double above = Math.exp(-size * size / 2) * ratio(size);
        return x > 0 ? 1 - above : above;
    }

    private static double ratio(double x) {
        double top = polynomial(x, TOP);
        return top / polynomial(x, BOTTOM);
    }

    private static double polynomial(double x, double[] coefficients) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * x + coefficient;
        }
        return sum;
    }

    /// A draw between two points, exact however far in a tail: rejection from whichever of a
    /// normal, a uniform or a shifted exponential fits (Robert 1995, doi 10.1007/BF00143942).
    static double draw(RandomGenerator random, double low, double high) {
        if (high < 0) {
            return -drawUpper(random, -high, -low);
        }
        if (low > 0) {
            return drawUpper(random, low, high);
        }
        return high - low > ROOT_TWO_PI
                ? drawWide(random, low, high)
                : drawUniform(random, low, high, 0);
    }

    private static double drawWide(RandomGenerator random, double low, double high) {
        while (true) {
            double x = random.nextGaussian();
            if (x >= low && x <= high) {
                return x;
            }
        }
    }

    /// The case 0 < low: the density falls over the whole interval.
    private static double drawUpper(RandomGenerator random, double low, double high) {
        // Far out the root is low itself, and its square might overflow.
        double rate = low > FAR ? low : (low + Math.sqrt(low * low + 4)) / 2;
        return (high - low) * rate > 1.5
                ? drawExponential(random, low, high, rate)
                : drawUniform(random, low, high, low);
    }

    private static double drawExponential(
            RandomGenerator random, double low, double high, double rate) {
        while (true) {
            double x = low + random.nextExponential() / rate;
            double distance = x - rate;
            if (x <= high && random.nextExponential() >= distance * distance / 2) {
                return x;
            }
        }
    }

    /// Uniform proposals, thinned by the density relative to its largest value, at `peak`.
    private static double drawUniform(
            RandomGenerator random, double low, double high, double peak) {
        while (true) {
            double x = low + (high - low) * random.nextDouble();
            if (random.nextExponential() >= (x - peak) * (x + peak) / 2) {
                return x;
            }
        }
    }
}
