package org.settle.bayes.meta;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.settle.bayes.numeric.Marginal;
import org.settle.bayes.numeric.Roots;

/// A mixture of normal distributions, taken as it is: no component is left out and nothing is read
/// from a table, as [org.settle.bayes.numeric.LocationScaleMixture] does for speed.
final class NormalMixture implements Marginal {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double[] weights;
    private final double[] means;
    private final double[] sds;

    /// Takes weights that sum to 1.
    NormalMixture(double[] weights, double[] means, double[] sds) {
        this.weights = weights;
        this.means = means;
        this.sds = sds;
    }

    @Override
    public double mean() {
        return WaldTest.product(weights, means);
    }

    @Override
    public double sd() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double away = means[i] - mean;
            sum += weights[i] * (sds[i] * sds[i] + away * away);
        }
        return Math.sqrt(sum);
    }

    @Override
    public double cdf(double x) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * NORMAL.cumulativeProbability((x - means[i]) / sds[i]);
        }
        return Math.min(sum, 1);
    }

    @Override
    public double density(double x) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * NORMAL.density((x - means[i]) / sds[i]) / sds[i];
        }
        return sum;
    }

    /// Between the lowest and the highest quantile of a component.
    @Override
    public double quantile(double p) {
        double z = Roots.normalQuantile(p);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            low = Math.min(low, means[i] + z * sds[i]);
            high = Math.max(high, means[i] + z * sds[i]);
        }
        double margin = 1e-9 * sd();
        return Roots.zero(x -> cdf(x) - p, low - margin, high + margin);
    }
}
