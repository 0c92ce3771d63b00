package org.settle.bayes.numeric;

import java.util.List;

/// A mixture of a few marginals of any kind.
public final class WeightedMarginal implements Marginal {
    private final List<Marginal> parts;
    private final double[] weights;

    private WeightedMarginal(List<Marginal> parts, double[] weights) {
        this.parts = parts;
        this.weights = weights;
    }

    /// Mixes marginals.
    ///
    /// @param parts at least one
    /// @param weights one per part, summing to 1
    /// @return the only part if there is one, else the mixture
    public static Marginal of(List<Marginal> parts, double[] weights) {
        return parts.size() == 1
                ? parts.getFirst()
                : new WeightedMarginal(List.copyOf(parts), weights.clone());
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * parts.get(i).mean();
        }
        return sum;
    }

    @Override
    public double sd() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            Marginal part = parts.get(i);
            double away = part.mean() - mean;
            sum += weights[i] * (part.sd() * part.sd() + away * away);
        }
        return Math.sqrt(sum);
    }

    @Override
    public double cdf(double x) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * parts.get(i).cdf(x);
        }
        return sum;
    }

    @Override
    public double density(double x) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * parts.get(i).density(x);
        }
        return sum;
    }

    @Override
    public double quantile(double p) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double start = 0;
        for (int i = 0; i < weights.length; i++) {
            double q = parts.get(i).quantile(p);
            low = Math.min(low, q);
            high = Math.max(high, q);
            start += weights[i] * q;
        }
        return Roots.quantile(this, p, low, high, start);
    }
}
