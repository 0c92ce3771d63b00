package org.settle.bayes.numeric;

import java.util.Arrays;

/// A mixture of one standard distribution, moved and stretched:
///
/// ```math
/// F(x) = \sum_i w_i F_0\!\left(\frac{x - l_i}{c_i}\right)
/// ```
///
/// Components whose weights cannot be seen in ten digits are left out.
public final class LocationScaleMixture implements Marginal {
    private static final double UNSEEN = 1e-10;

    private final StandardTable standard;
    private final double[] weight;
    private final double[] location;
    private final double[] rate;
    private final double mean;
    private final double sd;

    /// Makes the mixture.
    ///
    /// @param standard the common distribution, symmetric about 0 or at least with mean 0
    /// @param weight of each component, summing to 1
    /// @param location of each component
    /// @param scale of each component, above 0
    /// @param standardVariance the variance of the standard distribution
    public LocationScaleMixture(
            StandardTable standard,
            double[] weight,
            double[] location,
            double[] scale,
            double standardVariance) {
        this.standard = standard;
        int kept = 0;
        double[] w = new double[weight.length];
        double[] l = new double[weight.length];
        double[] r = new double[weight.length];
        double total = 0;
        double first = 0;
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > UNSEEN) {
                w[kept] = weight[i];
                l[kept] = location[i];
                r[kept++] = 1 / scale[i];
                total += weight[i];
                first += weight[i] * location[i];
            }
        }
        mean = first / total;
        double second = 0;
        for (int i = 0; i < kept; i++) {
            w[i] /= total;
            double away = l[i] - mean;
            second += w[i] * (away * away + standardVariance / (r[i] * r[i]));
        }
        sd = Math.sqrt(second);
        this.weight = Arrays.copyOf(w, kept);
        this.location = l;
        this.rate = r;
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
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * standard.cdf((x - location[i]) * rate[i]);
        }
        return Math.clamp(sum, 0, 1);
    }

    @Override
    public double density(double x) {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * rate[i] * standard.density((x - location[i]) * rate[i]);
        }
        return sum;
    }

    /// Cantelli's inequality bounds every quantile; twice the bound also covers rounding.
    private double reach(double p, double q) {
        return 2 * sd * Math.sqrt(p / q);
    }

    @Override
    public double quantile(double p) {
        return Roots.quantile(
                this,
                p,
                mean - reach(1 - p, p),
                mean + reach(p, 1 - p),
                mean + sd * Roots.normalQuantile(p));
    }
}
