package org.settle.bayes;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/// Draws series of the observed days from a posterior or a prior.
final class Replicator {
    private static final BetaDistribution CARRYOVER = BetaDistribution.of(1, 3);
    private static final BetaDistribution MEMORY = BetaDistribution.of(2, 2);

    private final DesignColumns columns;
    private final Prior prior;

    Replicator(RegressionData data, Prior prior) {
        this.columns = new DesignColumns(data, prior);
        this.prior = prior;
    }

    List<double[]> posterior(Posterior posterior, int draws, RandomGenerator random) {
        List<double[]> series = new ArrayList<>();
        for (int draw = 0; draw < draws; draw++) {
            Posterior.GridPoint point = posterior.drawPoint(random);
            NoiseKernel kernel = NoiseKernel.of(point.noise(), columns);
            ConjugateUpdate update = new ConjugateUpdate(columns, prior);
            kernel.visit(
                    new double[] {point.h()},
                    new double[] {point.rho()},
                    (_, _, logDeterminant, gram) -> update.update(logDeterminant, gram));
            double s = Math.sqrt(update.drawVariance(random));
            double[] c = update.drawCoefficients(s, random);
            series.add(series(kernel, point.h(), s, c, random));
        }
        return series;
    }

    List<double[]> prior(NoiseModel noise, int draws, RandomGenerator random) {
        NoiseKernel kernel = NoiseKernel.of(noise, columns);
        List<double[]> series = new ArrayList<>();
        for (int draw = 0; draw < draws; draw++) {
            double h =
                    switch (noise) {
                        case WHITE -> 0;
                        case AR1 ->
                                2 * MEMORY.inverseCumulativeProbability(random.nextDouble()) - 1;
                        // The prior density 6 u (1 - u) of the drift coordinate is Beta(2, 2).
                        case DRIFT -> MEMORY.inverseCumulativeProbability(random.nextDouble());
                    };
            columns.fillExposures(CARRYOVER.inverseCumulativeProbability(random.nextDouble()));
            double gamma =
                    GammaDistribution.of(2, 1).inverseCumulativeProbability(random.nextDouble());
            double s = 1 / Math.sqrt(gamma);
            series.add(series(kernel, h, s, coefficients(s, random), random));
        }
        return series;
    }

    private double[] coefficients(double s, RandomGenerator random) {
        double[] c = new double[columns.coefficients()];
        for (int j = 0; j < c.length; j++) {
            c[j] = s * (j == 0 ? 2.5 : 1) * random.nextGaussian();
            if (columns.isExposure(j)) {
                int k = j - DesignColumns.FIRST_EFFECT;
                c[j] = prior.effectMean(k) + prior.effectScale(k) * c[j];
            }
        }
        return c;
    }

    private double[] series(
            NoiseKernel kernel, double h, double s, double[] c, RandomGenerator random) {
        double[] y = kernel.drawErrors(h, random);
        for (int i = 0; i < y.length; i++) {
            y[i] *= s;
            for (int j = 0; j < c.length; j++) {
                y[i] += c[j] * columns.column(j)[i];
            }
            y[i] = prior.centre() + prior.spread() * y[i];
        }
        return y;
    }
}
