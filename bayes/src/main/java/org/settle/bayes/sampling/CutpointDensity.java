package org.settle.bayes.sampling;

import java.util.Arrays;

/// The density of the cutpoints of a cumulative probit model given its predictors, latent variables
/// integrated out:
///
/// ```math
/// \log p(c) = \sum_i \log\left[\Phi(c_{y_i+1} - \eta_i) - \Phi(c_{y_i} - \eta_i)\right]
///     - \sum_k \frac{(c_k + m)^2}{2 \cdot 3^2} + \mathrm{const}, \qquad c_1 < \dots < c_C
/// ```
///
/// with η the predictors less their mean m, so that c are the cutpoints less m too, and c₀ and c of
/// the category above the highest cutpoint infinite.
final class CutpointDensity {
    static final double PRIOR_VARIANCE = 9;
    private static final double TINY = 1e-60;

    private final int[] category;
    private final int cutpoints;

    /// @param category of each observed day, from 0 to the number of cutpoints
    CutpointDensity(int[] category, int cutpoints) {
        this.category = category;
        this.cutpoints = cutpoints;
    }

    int cutpoints() {
        return cutpoints;
    }

    int rows() {
        return category.length;
    }

    double low(double[] c, double[] predictor, int i) {
        int y = category[i];
        return y == 0 ? Double.NEGATIVE_INFINITY : c[y - 1] - predictor[i];
    }

    double high(double[] c, double[] predictor, int i) {
        int y = category[i];
        return y == cutpoints ? Double.POSITIVE_INFINITY : c[y] - predictor[i];
    }

    /// The log density of ordered cutpoints, up to a constant.
    double log(double[] c, double[] predictor, double mean) {
        double squares = 0;
        for (double cutpoint : c) {
            squares += (cutpoint + mean) * (cutpoint + mean);
        }
        double sum = -squares / (2 * PRIOR_VARIANCE);
        // Logarithms cost more than products: one for many days, before the product underflows.
        double product = 1;
        for (int i = 0; i < category.length; i++) {
            double p = StandardNormal.between(low(c, predictor, i), high(c, predictor, i));
            if (p < TINY) {
                sum += Math.log(p);
            } else {
                product *= p;
                if (product < TINY) {
                    sum += Math.log(product);
                    product = 1;
                }
            }
        }
        return sum + Math.log(product);
    }

    /// Writes the gradient and the (tridiagonal) Hessian of the log density.
    void derivatives(
            double[] c, double[] predictor, double mean, double[] gradient, double[][] hessian) {
        for (int k = 0; k < cutpoints; k++) {
            gradient[k] = -(c[k] + mean) / PRIOR_VARIANCE;
            Arrays.fill(hessian[k], 0);
            hessian[k][k] = -1 / PRIOR_VARIANCE;
        }
        for (int i = 0; i < category.length; i++) {
            double low = low(c, predictor, i);
            double high = high(c, predictor, i);
            double p = Math.max(StandardNormal.between(low, high), Double.MIN_NORMAL);
            double atLow = StandardNormal.density(low) / p;
            double atHigh = StandardNormal.density(high) / p;
            int y = category[i];
            if (y < cutpoints) {
                gradient[y] += atHigh;
                hessian[y][y] -= atHigh * (high + atHigh);
            }
            if (y > 0) {
                gradient[y - 1] -= atLow;
                hessian[y - 1][y - 1] -= atLow * (atLow - low);
            }
            if (y > 0 && y < cutpoints) {
                hessian[y][y - 1] += atLow * atHigh;
                hessian[y - 1][y] += atLow * atHigh;
            }
        }
    }
}
