package org.settle.bayes;

import static org.settle.bayes.numeric.PackedCholesky.at;
import static org.settle.bayes.numeric.PackedCholesky.size;

import java.util.random.RandomGenerator;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.settle.bayes.numeric.PackedCholesky;

/// The normal-inverse-gamma update at one point of the hyperparameter grid, from the whitened Gram
/// matrix. In standardised units (outcome centred and divided by the prior's spread):
///
/// ```math
/// \log p(y \mid h, \rho) = const - \tfrac12 \log|R| - \log|L| - a_n \log b_n,\quad
/// L L^T = X^T R^{-1} X + V^{-1},\quad a_n = 2 + n / 2,\quad b_n = 1 + pivot / 2
/// ```
///
/// Source: O'Hagan and Forster (2004), Kendall's Advanced Theory of Statistics 2B, chapter 11.
final class ConjugateUpdate {
    private static final double SHAPE = 2;
    private static final double INTERCEPT_PRECISION = 1 / (2.5 * 2.5);

    private final int coefficients;
    private final int effects;
    private final double shape;
    private final double constant;
    private final double[] precision;
    private final double[] pull;
    private final double pullSquare;
    private final double[] inverse;
    private double[] factor = {};
    private double rate;

    ConjugateUpdate(DesignColumns columns, Prior prior) {
        coefficients = columns.coefficients();
        effects = columns.effects();
        int n = columns.observed();
        shape = SHAPE + 0.5 * n;
        precision = new double[coefficients];
        pull = new double[coefficients];
        inverse = new double[size(coefficients)];
        double logPrecision = 0;
        double square = 0;
        for (int j = 0; j < coefficients; j++) {
            precision[j] = j == 0 ? INTERCEPT_PRECISION : 1;
            if (columns.isExposure(j)) {
                int k = j - DesignColumns.FIRST_EFFECT;
                precision[j] = 1 / (prior.effectScale(k) * prior.effectScale(k));
                pull[j] = precision[j] * prior.effectMean(k);
                square += pull[j] * prior.effectMean(k);
            }
            logPrecision += Math.log(precision[j]);
        }
        pullSquare = square;
        constant =
                0.5 * logPrecision
                        + LogGamma.value(shape)
                        - LogGamma.value(SHAPE)
                        - n * (0.5 * Math.log(2 * Math.PI) + Math.log(prior.spread()));
    }

    int coefficients() {
        return coefficients;
    }

    int effects() {
        return effects;
    }

    double shape() {
        return shape;
    }

    double constant() {
        return constant;
    }

    /// Updates with one Gram matrix, which is overwritten.
    ///
    /// Returns `log p(y | h, rho)` without the constant.
    double update(double logDeterminant, double[] gram) {
        int last = coefficients;
        for (int j = 0; j < coefficients; j++) {
            gram[at(j, j)] += precision[j];
            gram[at(last, j)] += pull[j];
        }
        gram[at(last, last)] += pullSquare;
        double logFactor = PackedCholesky.factor(gram, coefficients + 1);
        factor = gram;
        rate = 1 + 0.5 * gram[at(last, last)];
        return -0.5 * logDeterminant - logFactor - shape * Math.log(rate);
    }

    /// The scale b_n of the inverse gamma of s², after `update`.
    double rate() {
        return rate;
    }

    /// Writes means and squared scales of the coefficients' t distributions, and the covariance
    /// shape of the effects (packed), at the given places.
    void describe(double[] means, double[] squares, double[] effectSquares, int node) {
        PackedCholesky.invert(factor, coefficients, inverse);
        double ratio = rate / shape;
        int from = node * coefficients;
        for (int j = 0; j < coefficients; j++) {
            double mean = 0;
            double square = 0;
            for (int i = j; i < coefficients; i++) {
                double entry = inverse[at(i, j)];
                mean += entry * factor[at(coefficients, i)];
                square += entry * entry;
            }
            means[from + j] = mean;
            squares[from + j] = ratio * square;
        }
        int start = node * size(effects);
        for (int k = 0; k < effects; k++) {
            for (int l = 0; l <= k; l++) {
                effectSquares[start + at(k, l)] = ratio * crossProduct(k, l);
            }
        }
    }

    private double crossProduct(int k, int l) {
        int columnK = DesignColumns.FIRST_EFFECT + k;
        int columnL = DesignColumns.FIRST_EFFECT + l;
        double sum = 0;
        for (int i = columnK; i < coefficients; i++) {
            sum += inverse[at(i, columnK)] * inverse[at(i, columnL)];
        }
        return sum;
    }

    /// One draw of the stationary variance s², after `update`, by inversion.
    double drawVariance(RandomGenerator random) {
        double gamma =
                GammaDistribution.of(shape, 1).inverseSurvivalProbability(random.nextDouble());
        return rate / gamma;
    }

    /// One draw of the coefficients given s, after `update`: `L⁻ᵀ (l + s z)`, where l is the last
    /// row of the augmented factor and z is standard normal.
    double[] drawCoefficients(double s, RandomGenerator random) {
        double[] c = new double[coefficients];
        for (int i = coefficients - 1; i >= 0; i--) {
            double sum = factor[at(coefficients, i)] + s * random.nextGaussian();
            for (int k = i + 1; k < coefficients; k++) {
                sum -= factor[at(k, i)] * c[k];
            }
            c[i] = sum / factor[at(i, i)];
        }
        return c;
    }
}
