package org.settle.bayes.sampling;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/// A slice sampler for one parameter on a bounded interval: the whole interval is the first guess
/// of the slice and shrinks towards the current value (Neal 2003, doi 10.1214/aos/1056562461,
/// section 4).
final class BoundedSlice {
    private final double low;
    private final double high;

    BoundedSlice(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /// One move that leaves the density unchanged. The density is last evaluated at the new value,
    /// so that what it left behind there can be used again.
    double move(RandomGenerator random, double current, DoubleUnaryOperator logDensity) {
        double start = logDensity.applyAsDouble(current);
        if (!(start > Double.NEGATIVE_INFINITY && start < Double.POSITIVE_INFINITY)) {
            throw new ArithmeticException(
                    "The density at %s must be above 0 and finite, but its log is %s; rescale outcomes and covariates"
                            .formatted(current, start));
        }
        double height = start - random.nextExponential();
        double left = low;
        double right = high;
        while (true) {
            double proposed = left + (right - left) * random.nextDouble();
            if (logDensity.applyAsDouble(proposed) >= height) {
                return proposed;
            }
            if (proposed < current) {
                left = proposed;
            } else {
                right = proposed;
            }
        }
    }
}
