package org.settle.bayes.sampling;

import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.TDistribution;

/// One chain of the Student-t model. Each draw is two exact steps: the degrees of freedom and then
/// the weights given all else, the degrees of freedom with the weights integrated out; then all
/// else given the weights ([WeightedRegression]).
final class StudentTChain {
    private static final double LARGE = 1e100;

    private final WeightedRegression regression;
    private final double[] freedoms;
    private final double[] logConstants;
    private final RandomGenerator random;
    private double nu;

    StudentTChain(WeightedRegression regression, List<Double> freedoms, RandomGenerator random) {
        this.regression = regression;
        this.freedoms = freedoms.stream().mapToDouble(Double::doubleValue).toArray();
        this.logConstants = new double[this.freedoms.length];
        this.random = random;
        for (int i = 0; i < logConstants.length; i++) {
            double freedom = this.freedoms[i];
            logConstants[i] =
                    TDistribution.of(freedom).logDensity(0) - Math.log1p(-2 / freedom) / 2;
        }
    }

    /// The kept draws: alpha, coefficients, s, phi when asked for, rho, nu; one row each.
    double[][] run(SamplerSettings settings, int coefficients, boolean withPhi) {
        regression.move(random);
        for (int draw = 0; draw < settings.warmup(); draw++) {
            step();
        }
        double[][] kept = new double[coefficients + (withPhi ? 5 : 4)][settings.draws()];
        for (int draw = 0; draw < settings.draws(); draw++) {
            step();
            int row = 0;
            kept[row++][draw] = regression.alpha();
            for (int j = 0; j < coefficients; j++) {
                kept[row++][draw] = regression.coefficient(j);
            }
            kept[row++][draw] = regression.s();
            if (withPhi) {
                kept[row++][draw] = regression.phi();
            }
            kept[row++][draw] = regression.rho();
            kept[row][draw] = nu;
        }
        return kept;
    }

    private void step() {
        nu = drawFreedom();
        double[] weights = regression.weights();
        double[] innovations = regression.innovations();
        for (int i = 0; i < weights.length; i++) {
            double rate = (nu - 2 + innovations[i] * innovations[i]) / 2;
            weights[i] = GammaDraw.of(random, (nu + 1) / 2) / rate;
        }
        regression.move(random);
    }

    private double drawFreedom() {
        double[] logs = new double[freedoms.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            double[] innovations = regression.innovations();
            logs[i] =
                    innovations.length * logConstants[i]
                            - (freedoms[i] + 1) / 2 * tails(innovations, freedoms[i] - 2);
            largest = Math.max(largest, logs[i]);
        }
        double total = 0;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.exp(logs[i] - largest);
            total += logs[i];
        }
        double point = random.nextDouble() * total;
        int chosen = 0;
        while (chosen < logs.length - 1 && point >= logs[chosen]) {
            point -= logs[chosen++];
        }
        return freedoms[chosen];
    }

    /// The sum of log(1 + u² / scale). Logarithms cost more than products: one for many days,
    /// before the product overflows.
    private static double tails(double[] innovations, double scale) {
        double sum = 0;
        double product = 1;
        for (double u : innovations) {
            double factor = 1 + u * u / scale;
            if (factor > LARGE) {
                sum += Math.log(factor);
            } else {
                product *= factor;
                if (product > LARGE) {
                    sum += Math.log(product);
                    product = 1;
                }
            }
        }
        return sum + Math.log(product);
    }
}
