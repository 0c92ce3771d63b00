package org.settle.bayes.meta;

import java.util.Arrays;
import java.util.List;
import org.settle.bayes.meta.NestedData.Unit;

/// Generalised least squares under given variances σ² of clusters and ω² of the units in them.
///
/// Each level only shrinks the weight of what is below it. A unit with precision s counts with
/// weight a, a cluster whose units have the weights a with weight c:
///
/// ```math
/// a = \frac{1}{1/s + \omega^2},\quad t = \sum a,\quad c = \frac{1}{1/t + \sigma^2},\quad
/// \log|M| = \sum \log v + \sum \log(1 + \omega^2 s) + \sum \log(1 + \sigma^2 t)
/// ```
///
/// so that `Qᵀ M⁻¹ Q` is a sum of scatters about means, without differences that cancel.
final class NestedFit {
    private final NestedData data;
    private final double between;
    private final double within;
    private final NormalEquations equations;
    private final double logDeterminant;

    /// t of each cluster.
    private final double[] precision;

    /// The mean of the units of each cluster.
    private final double[][] mean;

    NestedFit(NestedData data, double between, double within) {
        this.data = data;
        this.between = between;
        this.within = within;
        precision = new double[data.clusters().size()];
        mean = new double[precision.length][data.design().order() + 1];
        double[] gram = data.scatter().clone();
        double[] zero = new double[data.design().order() + 1];
        double log = data.logVariances();
        for (int j = 0; j < precision.length; j++) {
            average(j);
            for (Unit unit : data.clusters().get(j)) {
                NestedData.addSquare(gram, weight(unit), unit.mean(), mean[j]);
                log += Math.log1p(within * unit.precision());
            }
            NestedData.addSquare(gram, weight(j), mean[j], zero);
            log += Math.log1p(between * precision[j]);
        }
        logDeterminant = log;
        equations = new NormalEquations(gram, data.design().order());
    }

    private void average(int cluster) {
        for (Unit unit : data.clusters().get(cluster)) {
            precision[cluster] += weight(unit);
        }
        for (Unit unit : data.clusters().get(cluster)) {
            NestedData.addTo(mean[cluster], weight(unit) / precision[cluster], unit.mean());
        }
    }

    private double weight(Unit unit) {
        return 1 / (1 / unit.precision() + within);
    }

    private double weight(int cluster) {
        return 1 / (1 / precision[cluster] + between);
    }

    double between() {
        return between;
    }

    double within() {
        return within;
    }

    NormalEquations equations() {
        return equations;
    }

    double logLikelihood(Likelihood likelihood) {
        return likelihood.value(
                data.design().count(),
                data.design().order(),
                logDeterminant,
                equations.squares(),
                equations.halfLogDeterminant());
    }

    /// Twice the slope in σ²: `yᵀ P Z Zᵀ P y - tr Zᵀ M⁻¹ Z`, with P in place of M⁻¹ for REML, where
    /// Z says which effect is in which cluster. A cluster adds `(c e)² - c + c² u·u`.
    double slopeBetween(Likelihood likelihood) {
        double slope = 0;
        for (int j = 0; j < precision.length; j++) {
            slope += slope(likelihood, weight(j), weight(j), mean[j]);
        }
        return slope;
    }

    /// The same in ω². A unit adds `(a e)² - a + a² c σ² / t + a² u·u`, with e and u taken from `σ²
    /// c` times the mean of its cluster.
    double slopeWithin(Likelihood likelihood) {
        double slope = 0;
        for (int j = 0; j < precision.length; j++) {
            double shrunk = between * weight(j);
            for (Unit unit : data.clusters().get(j)) {
                double a = weight(unit);
                double[] row = unit.mean().clone();
                NestedData.addTo(row, -shrunk, mean[j]);
                slope += slope(likelihood, a, a - a * a * shrunk / precision[j], row);
            }
        }
        return slope;
    }

    private double slope(Likelihood likelihood, double weight, double trace, double[] row) {
        double[] u = equations.whiten(row);
        double e = residual(u, row);
        double known = likelihood == Likelihood.ML ? 0 : WaldTest.product(u, u);
        return weight * weight * (e * e + known) - trace;
    }

    /// What of the last entry of a row the others do not explain.
    private double residual(double[] whitened, double[] row) {
        double e = row[whitened.length];
        for (int a = 0; a < whitened.length; a++) {
            e -= equations.along(a) * whitened[a];
        }
        return e;
    }

    /// The residuals of a cluster with their covariance.
    RobustCluster robust(List<Unit> units, ClusterRobust.Correction correction) {
        int n = units.stream().mapToInt(unit -> unit.rows().length).sum();
        double[][] covariance = new double[n][n];
        double[][] rows = new double[n][];
        double[] residuals = new double[n];
        int first = 0;
        for (Unit unit : units) {
            for (int i = 0; i < unit.rows().length; i++) {
                int row = unit.rows()[i];
                int place = first + i;
                Arrays.fill(covariance[place], between);
                for (int j = 0; j < unit.rows().length; j++) {
                    covariance[place][first + j] += within;
                }
                covariance[place][place] += data.design().studies().variance(row);
                double[] columns = NestedData.row(data.design(), row);
                rows[place] = equations.whiten(columns);
                residuals[place] = residual(rows[place], columns);
            }
            first += unit.rows().length;
        }
        return new RobustCluster(covariance, rows, residuals, correction);
    }
}
