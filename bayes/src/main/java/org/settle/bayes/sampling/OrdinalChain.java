package org.settle.bayes.sampling;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.settle.bayes.RegressionData;

/// One chain of the ordinal model. Each draw is two exact steps:
///
/// 1. cutpoints given coefficients and rho, latents integrated out ([CutpointMove]);
/// 2. latents given all else, then rho and coefficients given the latents ([LatentRegression]).
final class OrdinalChain {
    private final CutpointDensity density;
    private final CutpointScale scale;
    private final LatentRegression regression;
    private final RandomGenerator random;
    private final double[] cutpoints;
    private final double[] latents;
    private CutpointMove move;

    OrdinalChain(RegressionData series, int[] category, int cutpointCount, RandomGenerator random) {
        this.density = new CutpointDensity(category, cutpointCount);
        this.random = random;
        this.regression = new LatentRegression(series, 1 - Math.cbrt(random.nextDouble()));
        this.cutpoints = start(category, cutpointCount);
        this.scale = new CutpointScale(nearestToZero(cutpoints));
        this.latents = new double[category.length];
        this.move = approximate(regression.predictor(), 0);
    }

    /// The kept draws: cutpoints, coefficients, rho; one row each.
    double[][] run(int warmup, int draws, int coefficients) {
        warmUp(warmup);
        double[][] kept = new double[cutpoints.length + coefficients + 1][draws];
        for (int draw = 0; draw < draws; draw++) {
            step();
            double mean = regression.meanPredictor();
            for (int k = 0; k < cutpoints.length; k++) {
                kept[k][draw] = cutpoints[k] + mean;
            }
            for (int j = 0; j < coefficients; j++) {
                kept[cutpoints.length + j][draw] = regression.coefficient(j);
            }
            kept[cutpoints.length + coefficients][draw] = regression.rho();
        }
        return kept;
    }

    /// The second half of the warm-up moves cutpoints around what the first half found.
    private void warmUp(int warmup) {
        double[] meanPredictor = new double[latents.length];
        double mean = 0;
        int half = warmup / 2;
        for (int draw = 0; draw < half; draw++) {
            step();
            for (int i = 0; i < meanPredictor.length; i++) {
                meanPredictor[i] += regression.predictor()[i] / half;
            }
            mean += regression.meanPredictor() / half;
        }
        move = approximate(meanPredictor, mean);
        for (int draw = half; draw < warmup; draw++) {
            step();
        }
    }

    private void step() {
        double[] predictor = regression.predictor();
        move.move(random, cutpoints, predictor, regression.meanPredictor());
        for (int i = 0; i < latents.length; i++) {
            double low = density.low(cutpoints, predictor, i);
            double high = density.high(cutpoints, predictor, i);
            latents[i] = predictor[i] + StandardNormal.draw(random, low, high);
        }
        regression.move(random, latents, cutpoints);
    }

    private CutpointMove approximate(double[] predictor, double mean) {
        double[] scaled = new double[cutpoints.length];
        scale.toScale(cutpoints, scaled);
        return new CutpointMove(
                scale, density, new CutpointApproximation(scale, density, predictor, mean, scaled));
    }

    /// Normal quantiles of the observed shares, half a day added to every category.
    private static double[] start(int[] category, int cutpointCount) {
        double[] cutpoints = new double[cutpointCount];
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double total = category.length + (cutpointCount + 1) / 2.0;
        for (int k = 0; k < cutpointCount; k++) {
            int highest = k;
            long below = Arrays.stream(category).filter(y -> y <= highest).count();
            cutpoints[k] = normal.inverseCumulativeProbability((below + (k + 1) / 2.0) / total);
        }
        return cutpoints;
    }

    private static int nearestToZero(double[] values) {
        int nearest = 0;
        for (int k = 1; k < values.length; k++) {
            if (Math.abs(values[k]) < Math.abs(values[nearest])) {
                nearest = k;
            }
        }
        return nearest;
    }
}
