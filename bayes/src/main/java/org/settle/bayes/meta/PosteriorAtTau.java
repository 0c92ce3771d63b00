package org.settle.bayes.meta;

import static org.settle.bayes.numeric.PackedCholesky.at;
import static org.settle.bayes.numeric.PackedCholesky.size;

import org.settle.bayes.numeric.PackedCholesky;

/// The coefficients once τ is known: normal, with precision and mean
///
/// ```math
/// A = X^T W X + I / s^2,\quad m = A^{-1} X^T W y,\quad w_i = \frac{1}{v_i + \tau^2}
/// ```
///
/// for the prior sd s (Gelman et al. 2013, Bayesian Data Analysis, section 5.4).
final class PosteriorAtTau {
    private final double[] mean;

    /// L⁻¹, packed, with A = L Lᵀ.
    private final double[] inverse;

    private final double logDensity;

    PosteriorAtTau(Studies studies, double priorSd, double tau) {
        int order = studies.coefficientCount();
        double[] gram = new double[size(order + 1)];
        double[] weights = studies.variances().clone();
        double logWeights = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1 / (weights[i] + tau * tau);
            logWeights += Math.log(weights[i]);
            for (int a = 0; a <= order; a++) {
                double weighted = weights[i] * entry(studies, a, i);
                for (int b = 0; b <= a; b++) {
                    gram[at(a, b)] += weighted * entry(studies, b, i);
                }
            }
        }
        for (int a = 0; a < order; a++) {
            gram[at(a, a)] += 1 / (priorSd * priorSd);
        }
        double halfLogDeterminant = PackedCholesky.factor(gram, order + 1);
        inverse = new double[size(order)];
        PackedCholesky.invert(gram, order, inverse);
        mean = new double[order];
        for (int a = 0; a < order; a++) {
            for (int b = a; b < order; b++) {
                mean[a] += inverse[at(b, a)] * gram[at(order, b)];
            }
        }
        double squares = WaldTest.product(mean, mean) / (priorSd * priorSd);
        for (int i = 0; i < weights.length; i++) {
            double residual = studies.effect(i);
            for (int a = 0; a < order; a++) {
                residual -= mean[a] * entry(studies, a, i);
            }
            squares += weights[i] * residual * residual;
        }
        logDensity = 0.5 * (logWeights - squares) - halfLogDeterminant;
    }

    /// Column a of a row: 1, the moderators, the effect.
    private static double entry(Studies studies, int a, int i) {
        if (a == 0) {
            return 1;
        }
        return a <= studies.moderatorCount() ? studies.moderator(a - 1, i) : studies.effect(i);
    }

    /// log p(y | τ), up to a constant.
    double logDensity() {
        return logDensity;
    }

    /// The mean of a combination of the coefficients.
    double mean(double[] row) {
        return WaldTest.product(row, mean);
    }

    /// Its variance, |L⁻¹ x|².
    double variance(double[] row) {
        double variance = 0;
        for (int a = 0; a < row.length; a++) {
            double entry = 0;
            for (int b = 0; b <= a; b++) {
                entry += inverse[at(a, b)] * row[b];
            }
            variance += entry * entry;
        }
        return variance;
    }
}
