package org.settle.bayes.sampling;

import java.util.random.RandomGenerator;

/// Gamma distributed draws.
final class GammaDraw {
    private GammaDraw() {}

    /// A draw with rate 1, by squeezing a cubed normal (Marsaglia and Tsang 2000, doi
    /// 10.1145/358407.358414).
    ///
    /// @param shape at least 1
    static double of(RandomGenerator random, double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double root = 1 + c * x;
            double v = root * root * root;
            if (v > 0 && -random.nextExponential() < x * x / 2 + d * (1 - v + Math.log(v))) {
                return d * v;
            }
        }
    }
}
