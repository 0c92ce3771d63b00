package org.settle.bayes.numeric;

import java.util.function.DoubleUnaryOperator;

/// A one-dimensional density `likelihood(x) × prior(x)` on an interval, known through the logarithm
/// of the likelihood at the nodes of a coarse Gauss-Legendre rule.
///
/// The log-likelihood is close to a parabola, so its polynomial through a dozen nodes is accurate
/// where the density itself would need many; the density is rebuilt at 64 or more from it, expanded
/// in Legendre polynomials, and integrated term by term, so that `cdf` has spectral accuracy:
///
/// ```math
/// \int_{-1}^{x} P_k = \frac{P_{k+1}(x) - P_{k-1}(x)}{2k+1}
/// ```
///
/// Source: Trefethen (2013), Approximation Theory and Approximation Practice, chapters 17 to 19.
public final class SmoothDensity implements Marginal {
    private final Interval on;
    private final double[] antiderivative;
    private final double[] density;
    private final double mean;
    private final double sd;
    private final double disagreement;

    private SmoothDensity(
            Interval on,
            double[] antiderivative,
            double[] density,
            double mean,
            double sd,
            double disagreement) {
        this.on = on;
        this.antiderivative = antiderivative;
        this.density = density;
        this.mean = mean;
        this.sd = sd;
        this.disagreement = disagreement;
    }

    /// Builds the density.
    ///
    /// @param on the interval that holds the mass
    /// @param logLikelihood at the nodes of `basis`, up to a constant
    /// @param prior the factor that is known everywhere on the interval, not negative
    /// @param basis the coarse rule and its interpolation to the fine one
    /// @return the density
    public static SmoothDensity of(
            Interval on, double[] logLikelihood, DoubleUnaryOperator prior, DensityBasis basis) {
        double[] value = basis.interpolate(logLikelihood);
        GaussLegendre fine = basis.fine();
        double[] x = fine.nodesOn(on.low(), on.high());
        double highest = Double.NEGATIVE_INFINITY;
        for (double v : value) {
            highest = Math.max(highest, v);
        }
        double mass = 0;
        double first = 0;
        for (int i = 0; i < value.length; i++) {
            value[i] = Math.exp(value[i] - highest) * prior.applyAsDouble(x[i]);
            mass += fine.weight(i) * value[i];
            first += fine.weight(i) * value[i] * x[i];
        }
        double mean = first / mass;
        double second = 0;
        for (int i = 0; i < value.length; i++) {
            value[i] /= mass;
            second += fine.weight(i) * value[i] * (x[i] - mean) * (x[i] - mean);
        }
        double[] density = basis.coefficients(value);
        double known = 0;
        double[] coarseX = basis.coarse().nodesOn(on.low(), on.high());
        for (int i = 0; i < coarseX.length; i++) {
            known +=
                    basis.coarse().weight(i)
                            * Math.exp(logLikelihood[i] - highest)
                            * prior.applyAsDouble(coarseX[i]);
        }
        return new SmoothDensity(
                on,
                integrate(density),
                density,
                mean,
                Math.sqrt(second),
                Math.abs(known / mass - 1));
    }

    private static double[] integrate(double[] density) {
        double[] sum = new double[density.length + 1];
        for (int k = 0; k < density.length; k++) {
            double share = density[k] / (2 * k + 1);
            sum[k + 1] += share;
            // P₋₁ = 1 makes the rule hold for k = 0 as well: the integral of 1 from -1 is x + 1.
            sum[Math.max(k - 1, 0)] += k == 0 ? share : -share;
        }
        return sum;
    }

    /// How far the coarse sum of the mass differs from the fine one, relative to it: an estimate of
    /// the error of everything that was integrated on the coarse nodes.
    ///
    /// @return a share, near 0 when the coarse rule was fine enough
    public double disagreement() {
        return disagreement;
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double sd() {
        return sd;
    }

    @Override
    public double cdf(double x) {
        double u = (2 * x - on.low() - on.high()) / on.width();
        if (u <= -1) {
            return 0;
        }
        return u >= 1 ? 1 : Math.clamp(sum(antiderivative, u), 0, 1);
    }

    @Override
    public double density(double x) {
        double u = (2 * x - on.low() - on.high()) / on.width();
        return u < -1 || u > 1 ? 0 : Math.max(sum(density, u), 0) * 2 / on.width();
    }

    /// Clenshaw's recurrence for a sum of Legendre polynomials.
    private static double sum(double[] c, double u) {
        double next = 0;
        double afterNext = 0;
        for (int k = c.length - 1; k >= 1; k--) {
            double now = c[k] + (2 * k + 1) * u / (k + 1) * next - (k + 1.0) / (k + 2) * afterNext;
            afterNext = next;
            next = now;
        }
        return c[0] + u * next - 0.5 * afterNext;
    }

    @Override
    public double quantile(double p) {
        return Roots.quantile(
                this,
                p,
                on.low(),
                on.high(),
                Math.clamp(mean + sd * Roots.normalQuantile(p), on.low(), on.high()));
    }
}
