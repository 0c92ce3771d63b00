package org.settle.bayes.meta;

import java.util.function.DoubleUnaryOperator;
import org.settle.bayes.numeric.Roots;

/// The highest point of a likelihood of one variance, from 0 on: every place where its slope turns
/// from up to down, found on a grid of doubling steps and then to the last bits, compared by its
/// height. Iterations from one start may instead stay at a lower peak, or never end.
///
/// @param height the log likelihood
/// @param slope a positive multiple of its slope
record HighestPoint(DoubleUnaryOperator height, DoubleUnaryOperator slope) {
    /// Looks on [0, most].
    ///
    /// @param least the variance below which the slope is as good as constant, above 0
    /// @param most where the slope is down
    double find(double least, double most) {
        double left = 0;
        double leftSlope = slope.applyAsDouble(0);
        int peaks = leftSlope <= 0 ? 1 : 0;
        double best = peaks == 1 ? 0 : most;
        for (double right = Math.min(least, most); left < most; right = Math.min(2 * right, most)) {
            double rightSlope = slope.applyAsDouble(right);
            if (leftSlope > 0 && rightSlope <= 0) {
                double peak = Roots.zero(slope, left, right);
                best = peaks++ == 0 ? peak : higher(best, peak);
            }
            left = right;
            leftSlope = rightSlope;
        }
        return best;
    }

    private double higher(double x, double y) {
        return height.applyAsDouble(y) > height.applyAsDouble(x) ? y : x;
    }
}
