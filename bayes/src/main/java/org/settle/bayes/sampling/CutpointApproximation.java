package org.settle.bayes.sampling;

/// A normal approximation to the cutpoints on their [CutpointScale]: the mode, found by a damped
/// Newton iteration, and the curvature there (Laplace's method). It only guides the sampler; a poor
/// one costs time, not truth.
final class CutpointApproximation {
    private static final int MOST_STEPS = 60;

    private final CutpointScale scale;
    private final CutpointDensity density;
    private final double[] predictor;
    private final double mean;
    private final double[] mode;
    private final double[][] factor;

    /// @param start scaled cutpoints to start from
    CutpointApproximation(
            CutpointScale scale,
            CutpointDensity density,
            double[] predictor,
            double mean,
            double[] start) {
        this.scale = scale;
        this.density = density;
        this.predictor = predictor;
        this.mean = mean;
        this.mode = start.clone();
        this.factor = climb();
    }

    double[] mode() {
        return mode.clone();
    }

    /// The Cholesky factor of the precision at the mode.
    double[][] precisionFactor() {
        double[][] copy = new double[factor.length][];
        for (int k = 0; k < copy.length; k++) {
            copy[k] = factor[k].clone();
        }
        return copy;
    }

    private double[][] climb() {
        int size = mode.length;
        double[] gradient = new double[size];
        double damping = 1e-3;
        double height = log(mode);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[][] curvature = curvature(gradient);
            double[][] damped = damped(curvature, damping);
            if (!Cholesky.factor(damped)) {
                damping = Math.max(damping, 1e-3) * 10;
                continue;
            }
            double[] move = gradient.clone();
            Cholesky.forward(damped, move);
            double gain = 0;
            for (double part : move) {
                gain += part * part;
            }
            if (gain < 1e-6) {
                break;
            }
            Cholesky.backward(damped, move);
            double[] next = sum(mode, move);
            double nextHeight = log(next);
            if (nextHeight >= height) {
                System.arraycopy(next, 0, mode, 0, size);
                height = nextHeight;
                damping /= 10;
            } else {
                damping = Math.max(damping, 1e-6) * 10;
            }
        }
        return positive(curvature(gradient));
    }

    /// A factor of the curvature, with as much added to its diagonal as it needs.
    private static double[][] positive(double[][] curvature) {
        double damping = 0;
        double[][] factor = damped(curvature, damping);
        while (!Cholesky.factor(factor)) {
            damping = Math.max(10 * damping, 1e-3);
            factor = damped(curvature, damping);
        }
        return factor;
    }

    private static double[][] damped(double[][] curvature, double damping) {
        double[][] result = new double[curvature.length][];
        for (int k = 0; k < result.length; k++) {
            result[k] = curvature[k].clone();
            result[k][k] += damping * (1 + Math.abs(result[k][k]));
        }
        return result;
    }

    private double log(double[] scaled) {
        double[] c = new double[scaled.length];
        double jacobian = scale.toCutpoints(scaled, c);
        return jacobian == Double.NEGATIVE_INFINITY
                ? jacobian
                : jacobian + density.log(c, predictor, mean);
    }

    /// Writes the gradient on the scale and returns the negative Hessian, by the chain rule.
    private double[][] curvature(double[] gradient) {
        int size = mode.length;
        double[] c = new double[size];
        scale.toCutpoints(mode, c);
        double[] slope = new double[size];
        double[][] hessian = new double[size][size];
        density.derivatives(c, predictor, mean, slope, hessian);
        double[][] jacobian = new double[size][size];
        double[][] result = new double[size][size];
        for (int k = 0; k < size; k++) {
            boolean root = k != scale.anchor();
            double first = root ? 3 * mode[k] * mode[k] : 1;
            double total = 0;
            for (int j = 0; j < size; j++) {
                jacobian[j][k] = scale.moves(j, k) * first;
                total += scale.moves(j, k) * slope[j];
            }
            gradient[k] = first * total + (root ? 2 / mode[k] : 0);
            result[k][k] = root ? 2 / (mode[k] * mode[k]) - 6 * mode[k] * total : 0;
        }
        subtractQuadraticForm(result, jacobian, hessian);
        return result;
    }

    /// Subtracts J' H J, H tridiagonal.
    private static void subtractQuadraticForm(double[][] result, double[][] j, double[][] h) {
        int size = result.length;
        for (int row = 0; row < size; row++) {
            int last = Math.min(row + 1, size - 1);
            for (int column = Math.max(row - 1, 0); column <= last; column++) {
                for (int a = 0; a < size; a++) {
                    for (int b = 0; b < size; b++) {
                        result[a][b] -= j[row][a] * h[row][column] * j[column][b];
                    }
                }
            }
        }
    }

    private static double[] sum(double[] a, double[] b) {
        double[] result = new double[a.length];
        for (int k = 0; k < a.length; k++) {
            result[k] = a[k] + b[k];
        }
        return result;
    }
}
