package org.settle.bayes.meta;

import static org.settle.bayes.numeric.PackedCholesky.at;
import static org.settle.bayes.numeric.PackedCholesky.size;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.settle.bayes.numeric.PackedCholesky;

/// A test of several numbers at once.
///
/// @param statistic chi-squared, or F where the denominator is finite
/// @param degreesOfFreedom how many numbers, from 0
/// @param denominator degrees of freedom of the denominator of F; infinite for chi-squared
/// @param pValue the chance of a statistic at least as large where all are 0
public record WaldTest(double statistic, int degreesOfFreedom, double denominator, double pValue) {
    /// A chi-squared statistic; without degrees of freedom it is 0.
    static WaldTest chiSquared(double statistic, int degreesOfFreedom) {
        double infinite = Double.POSITIVE_INFINITY;
        return degreesOfFreedom == 0
                ? new WaldTest(0, 0, infinite, 1)
                : new WaldTest(
                        statistic,
                        degreesOfFreedom,
                        infinite,
                        ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic));
    }

    /// All coefficients but the intercept, or the intercept where it is alone: `bᵀ V⁻¹ b`, and for
    /// F divided by their number.
    ///
    /// @param root G with `G Gᵀ` the covariance of all coefficients
    static WaldTest of(double[] coefficients, double[][] root, double denominator) {
        int first = coefficients.length == 1 ? 0 : 1;
        int tested = coefficients.length - first;
        double[] augmented = new double[size(tested + 1)];
        for (int i = 0; i < tested; i++) {
            for (int j = 0; j <= i; j++) {
                augmented[at(i, j)] = product(root[first + i], root[first + j]);
            }
            augmented[at(tested, i)] = coefficients[first + i];
        }
        // The last pivot is 0 - bᵀ V⁻¹ b.
        PackedCholesky.factor(augmented, tested + 1);
        double square = -augmented[at(tested, tested)];
        if (denominator == Double.POSITIVE_INFINITY) {
            return chiSquared(square, tested);
        }
        double f = square / tested;
        return new WaldTest(
                f,
                tested,
                denominator,
                FDistribution.of(tested, denominator).survivalProbability(f));
    }

    static double product(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
