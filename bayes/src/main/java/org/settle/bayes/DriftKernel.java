package org.settle.bayes;

import static org.settle.bayes.numeric.PackedCholesky.at;
import static org.settle.bayes.numeric.PackedCholesky.size;

import java.util.random.RandomGenerator;
import org.settle.bayes.numeric.Interval;

/// A wandering level mixed with white noise.
///
/// ```math
/// R = (1 - \omega) I + \omega \frac{6}{T + 1} \min(t - 1, t' - 1)
/// ```
///
/// The level is 0 on day 1; the factor makes its expected sample variance over the trial 1. The
/// scalar Kalman filter of the level whitens each column in one pass (Harvey 1989, Forecasting,
/// Structural Time Series Models and the Kalman Filter, section 3.2).
///
/// The likelihood moves fast near omega = 0 (a little drift is easily seen) and omega = 1, so the
/// coordinate is u with `omega = u² (3 - 2 u)`, which opens both ends.
final class DriftKernel implements NoiseKernel {
    private final DesignColumns columns;

    DriftKernel(DesignColumns columns) {
        this.columns = columns;
    }

    @Override
    public Interval domain() {
        return new Interval(0, 1);
    }

    @Override
    public double prior(double u) {
        return 6 * u * (1 - u);
    }

    @Override
    public boolean isFree() {
        return true;
    }

    @Override
    public double autocorrelation(double u) {
        return Double.NaN;
    }

    @Override
    public void visit(double[] u, double[] rho, Visitor visitor) {
        int order = columns.coefficients() + 1;
        int n = columns.observed();
        double[] gram = new double[size(order)];
        double[] gain = new double[n];
        double[] rootPrecision = new double[n];
        double[][] white = new double[order][n];
        for (int i = 0; i < u.length; i++) {
            double logDeterminant = variances(u[i], gain, rootPrecision);
            for (int j = 0; j < order; j++) {
                if (!columns.isExposure(j)) {
                    whiten(columns.column(j), gain, rootPrecision, white[j]);
                }
            }
            for (int j = 0; j < rho.length; j++) {
                columns.fillExposures(rho[j]);
                for (int k = 0; k < columns.effects(); k++) {
                    int at = DesignColumns.FIRST_EFFECT + k;
                    whiten(columns.column(at), gain, rootPrecision, white[at]);
                }
                products(white, gram);
                visitor.accept(i, j, logDeterminant, gram);
            }
        }
    }

    @Override
    public double[] drawErrors(double u, RandomGenerator random) {
        double omega = omega(u);
        double step = omega * 6 / (columns.calendarDays() + 1);
        double[] error = new double[columns.observed()];
        double level = 0;
        int day = 0;
        for (int i = 0; i < error.length; i++) {
            level += Math.sqrt(step * (columns.day(i) - day)) * random.nextGaussian();
            day = columns.day(i);
            error[i] = level + Math.sqrt(1 - omega) * random.nextGaussian();
        }
        return error;
    }

    private static double omega(double u) {
        return u * u * (3 - 2 * u);
    }

    private double variances(double u, double[] gain, double[] rootPrecision) {
        double omega = omega(u);
        double step = omega * 6 / (columns.calendarDays() + 1);
        double level = step * columns.day(0);
        double noise = 1 - omega;
        double logDeterminant = 0;
        for (int i = 0; i < gain.length; i++) {
            double total = level + noise;
            logDeterminant += Math.log(total);
            gain[i] = level / total;
            rootPrecision[i] = 1 / Math.sqrt(total);
            int next = i + 1 < gain.length ? columns.day(i + 1) - columns.day(i) : 0;
            level = level * noise / total + step * next;
        }
        return logDeterminant;
    }

    private static void whiten(double[] z, double[] gain, double[] rootPrecision, double[] out) {
        double level = 0;
        for (int i = 0; i < z.length; i++) {
            double innovation = z[i] - level;
            out[i] = innovation * rootPrecision[i];
            level += gain[i] * innovation;
        }
    }

    private static void products(double[][] white, double[] gram) {
        for (int i = 0; i < white.length; i++) {
            for (int j = 0; j <= i; j++) {
                gram[at(i, j)] = GapGroup.dot(white[i], white[j]);
            }
        }
    }
}
