package org.settle.bayes;

import static org.settle.bayes.numeric.PackedCholesky.size;

import java.util.Arrays;
import org.settle.bayes.numeric.GaussLegendre;
import org.settle.bayes.numeric.Interval;

/// The likelihood on a tensor grid of Gauss-Legendre nodes over (h, rho); on fine grids also the
/// conditional posterior of the coefficients at each node.
///
/// Node (i, j) stands at index `i * rho.length + j`. The prior of rho is `Beta(1, 3)`.
final class HyperparameterGrid {
    private final Box box;
    private final GaussLegendre rule;
    private final double[] h;
    private final double[] rho;
    private final double[] logPriorH;
    private final double[] logPriorRho;
    private final double[] logLikelihood;
    private final double[] rate;
    private final double[] means;
    private final double[] squares;
    private final double[] effectSquares;

    private HyperparameterGrid(
            NoiseKernel kernel, Box box, GaussLegendre rule, int p, int effects) {
        this.box = box;
        this.rule = rule;
        h = kernel.isFree() ? rule.nodesOn(box.h().low(), box.h().high()) : new double[1];
        rho = rule.nodesOn(box.rho().low(), box.rho().high());
        logPriorH = Arrays.stream(h).map(x -> Math.log(kernel.prior(x))).toArray();
        logPriorRho = Arrays.stream(rho).map(x -> Math.log(priorRho(x))).toArray();
        int nodes = h.length * rho.length;
        logLikelihood = new double[nodes];
        rate = new double[p == 0 ? 0 : nodes];
        means = new double[nodes * p];
        squares = new double[nodes * p];
        effectSquares = new double[nodes * size(effects)];
    }

    /// Evaluates the likelihood alone.
    static HyperparameterGrid coarse(
            NoiseKernel kernel, ConjugateUpdate update, Box box, GaussLegendre rule) {
        HyperparameterGrid grid = new HyperparameterGrid(kernel, box, rule, 0, 0);
        kernel.visit(
                grid.h,
                grid.rho,
                (i, j, logDeterminant, gram) ->
                        grid.logLikelihood[grid.index(i, j)] = update.update(logDeterminant, gram));
        return grid;
    }

    /// Evaluates the likelihood and the conditional posteriors.
    static HyperparameterGrid fine(
            NoiseKernel kernel, ConjugateUpdate update, Box box, GaussLegendre rule) {
        HyperparameterGrid grid =
                new HyperparameterGrid(kernel, box, rule, update.coefficients(), update.effects());
        kernel.visit(
                grid.h,
                grid.rho,
                (i, j, logDeterminant, gram) -> {
                    int node = grid.index(i, j);
                    grid.logLikelihood[node] = update.update(logDeterminant, gram);
                    grid.rate[node] = update.rate();
                    update.describe(grid.means, grid.squares, grid.effectSquares, node);
                });
        return grid;
    }

    static double priorRho(double rho) {
        return 3 * (1 - rho) * (1 - rho);
    }

    private int index(int i, int j) {
        return i * rho.length + j;
    }

    boolean isFinite() {
        return Arrays.stream(logLikelihood).allMatch(Double::isFinite);
    }

    int nodes() {
        return logLikelihood.length;
    }

    double h(int node) {
        return h[node / rho.length];
    }

    double rho(int node) {
        return rho[node % rho.length];
    }

    double rate(int node) {
        return rate[node];
    }

    double mean(int node, int coefficient) {
        return means[node * (means.length / nodes()) + coefficient];
    }

    double square(int node, int coefficient) {
        return squares[node * (squares.length / nodes()) + coefficient];
    }

    double effectSquare(int node, int packed) {
        return effectSquares[node * (effectSquares.length / nodes()) + packed];
    }

    /// The smaller box that holds every node within `drop` of the highest posterior density.
    Box narrow(double drop) {
        double[] profileH = new double[h.length];
        double[] profileRho = new double[rho.length];
        Arrays.fill(profileH, Double.NEGATIVE_INFINITY);
        Arrays.fill(profileRho, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < h.length; i++) {
            for (int j = 0; j < rho.length; j++) {
                double log = logLikelihood[index(i, j)] + logPriorH[i] + logPriorRho[j];
                profileH[i] = Math.max(profileH[i], log);
                profileRho[j] = Math.max(profileRho[j], log);
            }
        }
        Interval narrowH = h.length == 1 ? box.h() : Box.narrow(box.h(), h, profileH, drop);
        return new Box(narrowH, Box.narrow(box.rho(), rho, profileRho, drop));
    }

    /// The highest logarithm of likelihood times priors of any node.
    private double highest() {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < h.length; i++) {
            for (int j = 0; j < rho.length; j++) {
                highest =
                        Math.max(
                                highest,
                                logLikelihood[index(i, j)] + logPriorH[i] + logPriorRho[j]);
            }
        }
        return highest;
    }

    /// The posterior masses of the nodes (prior, likelihood and quadrature weight), summing to 1,
    /// and the logarithm of what they were divided by.
    Masses masses() {
        double highest = highest();
        double[] mass = new double[nodes()];
        double total = 0;
        for (int i = 0; i < h.length; i++) {
            for (int j = 0; j < rho.length; j++) {
                double log = logLikelihood[index(i, j)] + logPriorH[i] + logPriorRho[j];
                mass[index(i, j)] =
                        Math.exp(log - highest) * weight(h, box.h(), i) * weight(rho, box.rho(), j);
                total += mass[index(i, j)];
            }
        }
        for (int node = 0; node < mass.length; node++) {
            mass[node] /= total;
        }
        return new Masses(mass, highest + Math.log(total));
    }

    /// Normalised masses and the logarithm of their sum before.
    static final class Masses {
        private final double[] share;
        private final double logTotal;

        private Masses(double[] share, double logTotal) {
            this.share = share;
            this.logTotal = logTotal;
        }

        double[] share() {
            return share;
        }

        double logTotal() {
            return logTotal;
        }
    }

    private double weight(double[] axis, Interval on, int i) {
        return axis.length == 1 ? 1 : 0.5 * on.width() * rule.weight(i);
    }

    /// The logarithm of the likelihood of each h with rho integrated out, without the prior of h,
    /// up to a constant.
    double[] logLikelihoodOfH(double[] mass) {
        double[] log = new double[h.length];
        for (int i = 0; i < h.length; i++) {
            double sum = 0;
            for (int j = 0; j < rho.length; j++) {
                sum += mass[index(i, j)];
            }
            log[i] = Math.log(sum / weight(h, box.h(), i)) - logPriorH[i];
        }
        return log;
    }

    /// The logarithm of the likelihood of each rho with h integrated out, without the prior of rho,
    /// up to a constant.
    double[] logLikelihoodOfRho(double[] mass) {
        double[] log = new double[rho.length];
        for (int j = 0; j < rho.length; j++) {
            double sum = 0;
            for (int i = 0; i < h.length; i++) {
                sum += mass[index(i, j)];
            }
            log[j] = Math.log(sum / weight(rho, box.rho(), j)) - logPriorRho[j];
        }
        return log;
    }

    static double logSum(double[] logs) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            highest = Math.max(highest, log);
        }
        if (highest == Double.NEGATIVE_INFINITY) {
            return highest;
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - highest);
        }
        return highest + Math.log(sum);
    }
}
