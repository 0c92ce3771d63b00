package org.settle.bayes.numeric;

import java.util.Arrays;

/// A mixture of one standard distribution, moved and stretched:
///
/// ```math
/// F(x) = \sum_i w_i F_0\!\left(\frac{x - l_i}{c_i}\right)
/// ```
///
/// The lightest components, a millionth of the mass together, are left out.
public final class LocationScaleMixture implements Marginal {
    private static final double UNSEEN = 1e-6;

    private final StandardTable standard;
    private final double[] weight;
    private final double[] location;
    private final double[] rate;
    private final double mean;
    private final double sd;
    private final double skewness;
    private final double excess;

    /// Makes the mixture.
    ///
    /// @param standard the common distribution, with mean 0 and symmetric or nearly so
    /// @param weight of each component, summing to 1
    /// @param location of each component
    /// @param scale of each component, above 0
    /// @param variance of the standard distribution
    /// @param kurtosis the fourth moment of the standard distribution
    public LocationScaleMixture(
            StandardTable standard,
            double[] weight,
            double[] location,
            double[] scale,
            double variance,
            double kurtosis) {
        this.standard = standard;
        double least = UNSEEN / weight.length;
        double[] w = new double[weight.length];
        double[] l = new double[weight.length];
        double[] r = new double[weight.length];
        int kept = 0;
        double total = 0;
        double first = 0;
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > least) {
                w[kept] = weight[i];
                l[kept] = location[i];
                r[kept++] = 1 / scale[i];
                total += weight[i];
                first += weight[i] * location[i];
            }
        }
        mean = first / total;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int i = 0; i < kept; i++) {
            w[i] /= total;
            double away = l[i] - mean;
            double spread = 1 / (r[i] * r[i]);
            double own = variance * spread;
            second += w[i] * (away * away + own);
            third += w[i] * away * (away * away + 3 * own);
            fourth += w[i] * (away * away * (away * away + 6 * own) + kurtosis * spread * spread);
        }
        sd = Math.sqrt(second);
        skewness = third / (second * sd);
        excess = fourth / (second * second) - 3;
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
        return cdfAndDensity(x)[1];
    }

    @Override
    public double[] cdfAndDensity(double x) {
        return standard.mixture(x, weight, location, rate);
    }

    /// Starts from the expansion of Cornish and Fisher (1938, doi:10.2307/1400905), which is close
    /// enough that one or two steps of Newton's method finish.
    @Override
    public double quantile(double p) {
        double z = Roots.normalQuantile(p);
        double bent =
                z
                        + (z * z - 1) * skewness / 6
                        + z * (z * z - 3) * excess / 24
                        - z * (2 * z * z - 5) * skewness * skewness / 36;
        // Far from normal the expansion may fold over; then the normal start is the safer one.
        double start = Math.abs(bent - z) < 1 ? bent : z;
        return Roots.quantile(
                this, p, mean - reach(1 - p, p), mean + reach(p, 1 - p), mean + sd * start);
    }

    /// Cantelli's inequality bounds every quantile; twice the bound also covers rounding.
    private double reach(double p, double q) {
        return 2 * sd * Math.sqrt(p / q);
    }
}
