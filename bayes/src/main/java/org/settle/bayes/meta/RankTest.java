package org.settle.bayes.meta;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Whether effects rise in rank with their variances (Begg and Mazumdar 1994, doi:10.2307/2533446):
/// Kendall's τ_b between v and `(y - m) / √(v - v_m)`, where m is the fixed-effects mean and v_m
/// its variance.
///
/// @param tau Kendall's τ_b, -1 to 1
/// @param pValue two-sided; exact where no value occurs twice, else normal
public record RankTest(double tau, double pValue) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /// Makes the test.
    ///
    /// @param studies the data; moderators are not looked at
    /// @return the test
    /// @throws IllegalArgumentException if all variances or all standardised effects are equal
    public static RankTest of(Studies studies) {
        double[] v = studies.variances();
        WeightedFit mean = WeightedFit.of(new Design(Studies.of(studies.effects(), v)), 0);
        double[] y = new double[v.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = mean.residual(i) / Math.sqrt(v[i] * (1 - mean.leverage(i)));
        }
        Ties tiesOfY = Ties.of(y);
        Ties tiesOfV = Ties.of(v);
        double pairs = v.length * (v.length - 1.0) / 2;
        double span = Math.sqrt((pairs - tiesOfY.pairs) * (pairs - tiesOfV.pairs));
        if (!(span > 0)) {
            throw new IllegalArgumentException(
                    "A rank test needs studies that differ in effect and variance, but all %d %s"
                            .formatted(v.length, "have the same. Leave the test out."));
        }
        double score = score(y, v);
        boolean ties = tiesOfY.pairs + tiesOfV.pairs > 0;
        return new RankTest(
                score / span,
                ties ? normal(score, v.length, tiesOfY, tiesOfV) : exact(score, v.length));
    }

    /// Pairs in the same order less pairs in opposite order.
    private static double score(double[] x, double[] y) {
        double score = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                score += Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
            }
        }
        return score;
    }

    /// Twice the smaller tail of the number of pairs in order over all n! orders, by adding one
    /// element after the other (Kendall 1938, doi:10.1093/biomet/30.1-2.81).
    private static double exact(double score, int n) {
        int pairs = n * (n - 1) / 2;
        double[] chance = new double[pairs + 1];
        chance[0] = 1;
        for (int size = 2; size <= n; size++) {
            double[] before = chance.clone();
            double window = 0;
            for (int t = 0; t <= size * (size - 1) / 2; t++) {
                window += before[t] - (t >= size ? before[t - size] : 0);
                chance[t] = window / size;
            }
        }
        // The distribution is symmetric, so the smaller tail is the one below.
        int inOrder = (int) Math.round((pairs - Math.abs(score)) / 2);
        return Math.min(1, 2 * Arrays.stream(chance, 0, inOrder + 1).sum());
    }

    /// With t and u the numbers of studies that share a value of one and of the other (Kendall and
    /// Gibbons 1990, Rank Correlation Methods, section 4.8):
    ///
    /// ```math
    /// var = \frac{n(n-1)(2n+5) - \sum t(t-1)(2t+5) - \sum u(u-1)(2u+5)}{18}
    ///     + \frac{\sum t(t-1) \sum u(u-1)}{2n(n-1)}
    ///     + \frac{\sum t(t-1)(t-2) \sum u(u-1)(u-2)}{9n(n-1)(n-2)}
    /// ```
    private static double normal(double score, int n, Ties t, Ties u) {
        double all = n * (n - 1.0);
        double variance =
                (all * (2.0 * n + 5) - t.fives - u.fives) / 18
                        + 2 * t.pairs * u.pairs / all
                        + (n > 2 ? t.triples * u.triples / (9 * all * (n - 2)) : 0);
        return 2 * NORMAL.survivalProbability(Math.abs(score) / Math.sqrt(variance));
    }

    /// Sums over the values that occur t times: t (t - 1) / 2, t (t - 1) (t - 2), and t (t - 1) (2
    /// t + 5).
    private record Ties(double pairs, double triples, double fives) {
        static Ties of(double[] values) {
            Map<Double, Integer> counts = new HashMap<>();
            for (double value : values) {
                counts.merge(value, 1, Integer::sum);
            }
            double pairs = 0;
            double triples = 0;
            double fives = 0;
            for (double t : counts.values()) {
                pairs += t * (t - 1) / 2;
                triples += t * (t - 1) * (t - 2);
                fives += t * (t - 1) * (2 * t + 5);
            }
            return new Ties(pairs, triples, fives);
        }
    }
}
