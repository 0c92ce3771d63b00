package org.settle.bayes.sampling;

import java.util.random.RandomGenerator;

/// One joint move of all cutpoints: elliptical slice sampling (Murray, Adams and MacKay 2010,
/// Proceedings of Machine Learning Research 9, 541-548) around a multivariate t with the mode and
/// curvature of a [CutpointApproximation] (the t by scale mixture: Nishihara, Murray and Adams
/// 2014, Journal of Machine Learning Research 15, 2087-2112). It has no step size and always moves.
final class CutpointMove {
    private static final double FREEDOM = 20;

    private final CutpointScale scale;
    private final CutpointDensity density;
    private final double[] mode;
    private final double[][] precisionFactor;
    private final double[] scaled;
    private final double[] trial;

    CutpointMove(
            CutpointScale scale, CutpointDensity density, CutpointApproximation approximation) {
        this.scale = scale;
        this.density = density;
        this.mode = approximation.mode();
        this.precisionFactor = approximation.precisionFactor();
        this.scaled = new double[mode.length];
        this.trial = new double[mode.length];
    }

    /// Replaces the cutpoints by a new draw, given the predictors less their mean.
    void move(RandomGenerator random, double[] cutpoints, double[] predictor, double mean) {
        int size = mode.length;
        double[] current = new double[size];
        scale.toScale(cutpoints, scaled);
        for (int k = 0; k < size; k++) {
            current[k] = scaled[k] - mode[k];
        }
        double distance = squaredDistance(current);
        double spread =
                Math.sqrt((FREEDOM + distance) / 2 / GammaDraw.of(random, (FREEDOM + size) / 2));
        double[] other = new double[size];
        for (int k = 0; k < size; k++) {
            other[k] = spread * random.nextGaussian();
        }
        Cholesky.backward(precisionFactor, other);
        System.arraycopy(scaled, 0, trial, 0, size);
        double height = ratio(cutpoints, predictor, mean, distance) - random.nextExponential();
        double angle = 2 * Math.PI * random.nextDouble();
        double low = angle - 2 * Math.PI;
        double high = angle;
        while (true) {
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            for (int k = 0; k < size; k++) {
                scaled[k] = cos * current[k] + sin * other[k];
            }
            double trialDistance = squaredDistance(scaled);
            for (int k = 0; k < size; k++) {
                trial[k] = mode[k] + scaled[k];
            }
            if (ratio(cutpoints, predictor, mean, trialDistance) >= height) {
                return;
            }
            if (angle < 0) {
                low = angle;
            } else {
                high = angle;
            }
            angle = low + (high - low) * random.nextDouble();
        }
    }

    /// The log density at the trial point over that of the t; writes the cutpoints there.
    private double ratio(double[] cutpoints, double[] predictor, double mean, double distance) {
        double jacobian = scale.toCutpoints(trial, cutpoints);
        if (jacobian == Double.NEGATIVE_INFINITY) {
            return jacobian;
        }
        return jacobian
                + density.log(cutpoints, predictor, mean)
                + (FREEDOM + mode.length) / 2 * Math.log1p(distance / FREEDOM);
    }

    /// The squared length of L' v: the distance from the mode in standard deviations, squared.
    private double squaredDistance(double[] v) {
        double sum = 0;
        for (int column = 0; column < v.length; column++) {
            double part = 0;
            for (int row = column; row < v.length; row++) {
                part += precisionFactor[row][column] * v[row];
            }
            sum += part * part;
        }
        return sum;
    }
}
