package org.settle.bayes;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.TDistribution;
import org.settle.bayes.numeric.GaussLegendre;
import org.settle.bayes.numeric.Interval;

/// The posterior of any series by plain sums over 120 x 120 nodes, with no interpolation and no
/// search for the box: what the engine's few nodes are compared with where the covariance matrix is
/// too large to write down.
final class FineCalibration {
    private static final GaussLegendre RULE = new GaussLegendre(120);
    private static final double REACH = 14;

    private final NoiseKernel kernel;
    private final ConjugateUpdate update;
    private final Prior prior;
    private final Box box;
    private final double whole;
    private final HyperparameterGrid grid;
    private final double[] mass;

    /// The posterior being checked says only where to look: within 14 sd of each mean.
    FineCalibration(RegressionData data, Prior prior, NoiseModel noise, Posterior near) {
        DesignColumns columns = new DesignColumns(data, prior);
        kernel =
                switch (noise) {
                    case WHITE -> new AutoregressiveKernel(columns, false);
                    case AR1 -> new AutoregressiveKernel(columns, true);
                    case DRIFT -> new DriftKernel(columns);
                };
        this.prior = prior;
        update = new ConjugateUpdate(columns, prior);
        Interval rho = around(near.carryover().mean(), near.carryover().sd(), 0, 1);
        Interval h =
                near.autocorrelation()
                        .map(phi -> around(phi.mean(), phi.sd(), -1, 1))
                        .orElse(kernel.domain());
        box = new Box(h, rho);
        grid = HyperparameterGrid.fine(kernel, update, box, RULE);
        mass = grid.masses().share();
        whole = grid.masses().logTotal();
    }

    private static Interval around(double mean, double sd, double least, double most) {
        return new Interval(Math.max(least, mean - REACH * sd), Math.min(most, mean + REACH * sd));
    }

    double logEvidence() {
        return whole + update.constant();
    }

    double cdfOfH(double h) {
        return share(new Box(new Interval(box.h().low(), h), box.rho()));
    }

    double cdfOfRho(double rho) {
        return share(new Box(box.h(), new Interval(box.rho().low(), rho)));
    }

    private double share(Box part) {
        HyperparameterGrid below = HyperparameterGrid.coarse(kernel, update, part, RULE);
        return Math.exp(below.masses().logTotal() - whole);
    }

    double mean(int effect) {
        int column = DesignColumns.FIRST_EFFECT + effect;
        return prior.spread() * sum(node -> grid.mean((int) node, column));
    }

    double sd(int effect) {
        int column = DesignColumns.FIRST_EFFECT + effect;
        double mean = mean(effect) / prior.spread();
        double wider = update.shape() / (update.shape() - 1);
        double variance =
                sum(
                        node -> {
                            double away = grid.mean((int) node, column) - mean;
                            return away * away + wider * grid.square((int) node, column);
                        });
        return prior.spread() * Math.sqrt(variance);
    }

    double cdf(int effect, double x) {
        int column = DesignColumns.FIRST_EFFECT + effect;
        TDistribution t = TDistribution.of(2 * update.shape());
        return sum(
                node -> {
                    double away = x / prior.spread() - grid.mean((int) node, column);
                    double scale = Math.sqrt(grid.square((int) node, column));
                    return t.cumulativeProbability(away / scale);
                });
    }

    private double sum(DoubleUnaryOperator atNode) {
        double sum = 0;
        for (int node = 0; node < mass.length; node++) {
            if (mass[node] > 1e-14) {
                sum += mass[node] * atNode.applyAsDouble(node);
            }
        }
        return sum;
    }
}
