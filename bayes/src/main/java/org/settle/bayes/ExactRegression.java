package org.settle.bayes;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.settle.bayes.numeric.DensityBasis;
import org.settle.bayes.numeric.GaussLegendre;
import org.settle.bayes.numeric.Interval;
import org.settle.bayes.numeric.SmoothDensity;
import org.settle.bayes.numeric.StandardTables;

/// The exact posterior of a short time series with exposures that build up and fade.
///
/// ```math
/// y(t) = \alpha + \gamma s(t) + \sum_k \beta_k x_k(t) + \delta^T z(t) + e(t),\quad
/// x_k(t) = \rho\, x_k(t-1) + (1 - \rho)\, a_k(t)
/// ```
///
/// Given the carryover rho and the noise hyperparameter h everything is conjugate, so the posterior
/// is a two-dimensional integral of closed forms. It is taken by Gauss-Legendre quadrature in the
/// natural coordinates, where prior times likelihood is analytic: coarse passes find the box that
/// holds the mass, a fine pass integrates it, and the fine pass is repeated with more nodes until
/// two independent sums of the same integral agree to 1e-6 ([#rough] is content with less). No
/// sampling; the same input always gives the same output.
///
/// Instances hold only tables that save time, and may be shared by threads.
public final class ExactRegression {
    private static final int COARSE_PASSES = 12;

    /// The first is for the rough engine. Most series need the second; two far modes, such as phi
    /// near 0 or near 1, need the last.
    private static final int[] ORDERS = {8, 16, 24, 36, 54, 96, 160};

    private final Care care;
    private final GaussLegendre coarse;
    private final StandardTables tables = new StandardTables();
    private final ConcurrentMap<Integer, DensityBasis> bases = new ConcurrentHashMap<>();

    /// Makes an engine.
    public ExactRegression() {
        this(Care.EXACT);
    }

    private ExactRegression(Care care) {
        this.care = care;
        coarse = new GaussLegendre(care.coarseNodes());
    }

    /// How much is spent on an integral.
    ///
    /// @param coarseNodes of each axis in the passes that find the box
    /// @param drop how far below the highest log density the box ends
    /// @param first the first of the orders of the fine pass
    /// @param agreement of two sums that is enough
    private record Care(int coarseNodes, double drop, int first, double agreement) {
        private static final Care EXACT = new Care(8, 16, 1, 1e-6);
        private static final Care ROUGH = new Care(5, 8, 0, 1e-3);
    }

    /// An engine for simulated trials by the thousand: it takes a tighter box and fewer nodes, and
    /// is content when two sums agree to 1e-3. Some three times as fast; tail probabilities are
    /// right to about 0.002.
    ///
    /// @return the engine
    public static ExactRegression rough() {
        return new ExactRegression(Care.ROUGH);
    }

    private DensityBasis basis(int level) {
        return bases.computeIfAbsent(
                ORDERS[level], order -> new DensityBasis(new GaussLegendre(order)));
    }

    /// Computes the posterior.
    ///
    /// @param data the series
    /// @param prior with one mean and scale per exposure
    /// @param noise how days are tied together
    /// @return the posterior, in the outcome's unit
    /// @throws IllegalArgumentException if numbers are so large or so unequal that the likelihood
    ///   is not finite
    public Posterior fit(RegressionData data, Prior prior, NoiseModel noise) {
        DesignColumns columns = new DesignColumns(data, prior);
        NoiseKernel kernel = NoiseKernel.of(noise, columns);
        ConjugateUpdate update = new ConjugateUpdate(columns, prior);
        Box box = locate(kernel, update);
        int level = care.first();
        FittedNoise fitted = integrate(noise, kernel, update, box, basis(level));
        while (fitted.disagreement() > care.agreement() && level + 1 < ORDERS.length) {
            fitted = integrate(noise, kernel, update, box, basis(++level));
        }
        return Posterior.of(fitted, prior, columns, update.shape(), tables);
    }

    private Box locate(NoiseKernel kernel, ConjugateUpdate update) {
        Box box = new Box(kernel.domain(), new Interval(0, 1));
        for (int pass = 0; pass < COARSE_PASSES; pass++) {
            HyperparameterGrid grid = HyperparameterGrid.coarse(kernel, update, box, coarse);
            if (!grid.isFinite()) {
                throw new IllegalArgumentException(
                        "The likelihood is not finite: the numbers are too large or too unequal."
                                + " Give covariates in units that make them of order one.");
            }
            Box narrower = grid.narrow(care.drop());
            boolean settled = narrower.isMostOf(box);
            box = narrower;
            if (settled) {
                break;
            }
        }
        return box;
    }

    private static FittedNoise integrate(
            NoiseModel noise,
            NoiseKernel kernel,
            ConjugateUpdate update,
            Box box,
            DensityBasis basis) {
        HyperparameterGrid grid = HyperparameterGrid.fine(kernel, update, box, basis.coarse());
        HyperparameterGrid.Masses masses = grid.masses();
        SmoothDensity carryover =
                SmoothDensity.of(
                        box.rho(),
                        grid.logLikelihoodOfRho(masses.share()),
                        HyperparameterGrid::priorRho,
                        basis);
        List<SmoothDensity> hyperparameter =
                kernel.isFree()
                        ? List.of(
                                SmoothDensity.of(
                                        box.h(),
                                        grid.logLikelihoodOfH(masses.share()),
                                        kernel::prior,
                                        basis))
                        : List.of();
        return new FittedNoise(
                noise,
                grid,
                masses.share(),
                masses.logTotal() + update.constant(),
                carryover,
                hyperparameter);
    }
}
