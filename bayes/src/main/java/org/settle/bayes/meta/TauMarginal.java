package org.settle.bayes.meta;

import java.util.function.DoubleUnaryOperator;
import org.settle.bayes.numeric.GaussLegendre;
import org.settle.bayes.numeric.Interval;
import org.settle.bayes.numeric.Marginal;
import org.settle.bayes.numeric.Roots;

/// The posterior of τ along u with `τ = c sinh u`, on panels with one Gauss-Legendre rule each.
///
/// The density depends on τ through `v + τ²` for the variances v. With c the root of the smallest,
/// its singularities stay π / 2 away from u however small c is beside τ, so that panels of a fixed
/// width converge as fast for any data.
final class TauMarginal implements Marginal {
    /// What is e⁻⁵⁰ of the highest density is nothing.
    static final double NOTHING = 50;

    private static final GaussLegendre RULE = new GaussLegendre(16);
    private static final double WIDEST_PANEL = 0.25;
    private static final int FEWEST_PANELS = 8;
    private static final int MOST_PANELS = 4096;
    private static final double AGREEMENT = 1e-12;
    private static final int SCAN = 64;

    private final DoubleUnaryOperator logDensity;
    private final double unit;
    private final Interval on;
    private final double highest;
    private final double[] taus;
    private final double[] weights;

    /// The mass below the end of each panel, not yet divided by that of all.
    private final double[] below;

    private TauMarginal(
            DoubleUnaryOperator logDensity, double unit, Interval on, double highest, int panels) {
        this.logDensity = logDensity;
        this.unit = unit;
        this.on = on;
        this.highest = highest;
        below = new double[panels + 1];
        taus = new double[panels * RULE.order()];
        weights = new double[taus.length];
        for (int j = 0; j < panels; j++) {
            double[] nodes = RULE.nodesOn(end(j), end(j + 1));
            below[j + 1] = below[j];
            for (int i = 0; i < nodes.length; i++) {
                int at = j * nodes.length + i;
                taus[at] = tau(nodes[i]);
                weights[at] = RULE.weight(i) * along(nodes[i]) * (end(j + 1) - end(j)) / 2;
                below[j + 1] += weights[at];
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= mass();
        }
    }

    /// Takes the log density of τ up to a constant, c, and a τ beyond which it is nothing.
    static TauMarginal of(DoubleUnaryOperator logDensity, double unit, double most) {
        Interval on = new Interval(0, line(most / unit));
        double highest;
        Interval before;
        do {
            before = on;
            double[] height = new double[SCAN + 1];
            highest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i <= SCAN; i++) {
                height[i] = logDensity.applyAsDouble(unit * Math.sinh(place(before, i)));
                highest = Math.max(highest, height[i]);
            }
            on = narrowed(before, height, highest);
        } while (on.width() < before.width() / 2);
        int panels = (int) Math.max(FEWEST_PANELS, Math.ceil(on.width() / WIDEST_PANEL));
        TauMarginal coarse = new TauMarginal(logDensity, unit, on, highest, panels);
        while (true) {
            panels *= 2;
            TauMarginal fine = new TauMarginal(logDensity, unit, on, highest, panels);
            double change = Math.abs(fine.mass() / coarse.mass() - 1);
            if (change < AGREEMENT || panels > MOST_PANELS) {
                return fine;
            }
            coarse = fine;
        }
    }

    private static double place(Interval on, int i) {
        return on.low() + on.width() * i / SCAN;
    }

    /// One step of the scan beyond the places that are not nothing.
    private static Interval narrowed(Interval on, double[] height, double highest) {
        int first = 0;
        while (height[first] < highest - NOTHING) {
            first++;
        }
        int last = SCAN;
        while (height[last] < highest - NOTHING) {
            last--;
        }
        return new Interval(place(on, Math.max(first - 1, 0)), place(on, Math.min(last + 1, SCAN)));
    }

    /// The inverse of sinh, for numbers from 0.
    private static double line(double x) {
        return Math.log1p(x + x * x / (1 + Math.hypot(1, x)));
    }

    private double tau(double u) {
        return unit * Math.sinh(u);
    }

    private double end(int panel) {
        return on.low() + on.width() * panel / (below.length - 1);
    }

    /// The density along u, not yet divided by the mass.
    private double along(double u) {
        return Math.exp(logDensity.applyAsDouble(tau(u)) - highest) * unit * Math.cosh(u);
    }

    private double mass() {
        return below[below.length - 1];
    }

    /// The nodes of all panels; not a copy.
    double[] taus() {
        return taus;
    }

    /// The share of the mass at each node; not a copy.
    double[] weights() {
        return weights;
    }

    @Override
    public double mean() {
        return WaldTest.product(weights, taus);
    }

    @Override
    public double sd() {
        double mean = mean();
        double square = 0;
        for (int i = 0; i < taus.length; i++) {
            square += weights[i] * (taus[i] - mean) * (taus[i] - mean);
        }
        return Math.sqrt(square);
    }

    @Override
    public double cdf(double x) {
        double u = line(Math.max(x, 0) / unit);
        if (u <= on.low()) {
            return 0;
        }
        if (u >= on.high()) {
            return 1;
        }
        int panel = (int) ((u - on.low()) / on.width() * (below.length - 1));
        double part = 0;
        double[] nodes = RULE.nodesOn(end(panel), u);
        for (int i = 0; i < nodes.length; i++) {
            part += RULE.weight(i) * along(nodes[i]);
        }
        return Math.min((below[panel] + part * (u - end(panel)) / 2) / mass(), 1);
    }

    @Override
    public double density(double x) {
        return x < 0 || x > tau(on.high())
                ? 0
                : Math.exp(logDensity.applyAsDouble(x) - highest) / mass();
    }

    @Override
    public double quantile(double p) {
        return Roots.zero(x -> cdf(x) - p, tau(on.low()), tau(on.high()));
    }
}
