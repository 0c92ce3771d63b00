package org.settle.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.settle.bayes.numeric.PackedCholesky;

/// The generalised-least-squares contrast of every arm with the reference for one order of arms,
/// with carryover 0.25 and a fixed autocorrelation, so that thousands of orders can be compared.
///
/// Rows are whitened over the gaps of an AR(1) process; intercept, trend and covariates are
/// projected out once (Frisch and Waugh 1933, doi:10.2307/1907330), so each order costs one pass
/// over its days.
final class ContrastStatistic {
    private static final double RHO = 0.25;

    private final int[] days;
    private final double[] memory;
    private final double[] root;
    private final List<double[]> basis = new ArrayList<>();
    private final double[] outcome;
    private final int arms;
    private final int calendarDays;

    ContrastStatistic(double[] values, double[][] covariates, double phi, int arms) {
        this.arms = arms;
        this.calendarDays = values.length;
        days = IntStream.range(0, values.length).filter(t -> !Double.isNaN(values[t])).toArray();
        memory = new double[days.length];
        root = new double[days.length];
        root[0] = 1;
        for (int i = 1; i < days.length; i++) {
            memory[i] = Math.pow(phi, days[i] - days[i - 1]);
            root[i] = 1 / Math.sqrt(1 - memory[i] * memory[i]);
        }
        project(whitened(t -> 1));
        project(whitened(t -> t));
        for (double[] covariate : covariates) {
            project(whitened(t -> covariate[t]));
        }
        outcome = whitened(t -> values[t]);
        removeBasis(outcome);
    }

    private interface ByDay {
        double at(int t);
    }

    private double[] whitened(ByDay column) {
        double[] white = new double[days.length];
        double before = 0;
        for (int i = 0; i < white.length; i++) {
            double now = column.at(days[i]);
            white[i] = (now - memory[i] * before) * root[i];
            before = now;
        }
        return white;
    }

    private void project(double[] column) {
        removeBasis(column);
        removeBasis(column);
        double norm = Math.sqrt(dot(column, column));
        for (int i = 0; i < column.length; i++) {
            column[i] /= norm;
        }
        basis.add(column);
    }

    private void removeBasis(double[] column) {
        for (double[] direction : basis) {
            double along = dot(column, direction);
            for (int i = 0; i < column.length; i++) {
                column[i] -= along * direction[i];
            }
        }
    }

    /// One contrast per arm but the reference; 0 where the order does not tell an arm from the
    /// rest.
    double[] contrasts(int[] order) {
        double[][] columns = new double[arms - 1][];
        for (int k = 1; k < arms; k++) {
            columns[k - 1] = exposure(order, k);
            removeBasis(columns[k - 1]);
        }
        return solve(columns);
    }

    private double[] exposure(int[] order, int arm) {
        double[] x = new double[days.length];
        double now = 0;
        double before = 0;
        int i = 0;
        for (int t = 0; t < calendarDays && i < days.length; t++) {
            now = RHO * now + (order[t] == arm ? 1 - RHO : 0);
            if (days[i] == t) {
                x[i] = (now - memory[i] * before) * root[i];
                before = now;
                i++;
            }
        }
        return x;
    }

    private double[] solve(double[][] columns) {
        int count = columns.length;
        double[] gram = new double[PackedCholesky.size(count + 1)];
        for (int i = 0; i <= count; i++) {
            double[] row = i == count ? outcome : columns[i];
            for (int j = 0; j <= i; j++) {
                double[] column = j == count ? outcome : columns[j];
                gram[PackedCholesky.at(i, j)] = dot(row, column);
            }
        }
        for (int k = 0; k < count; k++) {
            // A column that the projection has emptied gets a unit pivot and the coefficient 0.
            double pivot = gram[PackedCholesky.at(k, k)];
            gram[PackedCholesky.at(k, k)] = pivot > 1e-10 ? pivot * (1 + 1e-12) : 1;
        }
        PackedCholesky.factor(gram, count + 1);
        double[] beta = new double[count];
        for (int k = count - 1; k >= 0; k--) {
            double sum = gram[PackedCholesky.at(count, k)];
            for (int j = k + 1; j < count; j++) {
                sum -= gram[PackedCholesky.at(j, k)] * beta[j];
            }
            beta[k] = sum / gram[PackedCholesky.at(k, k)];
        }
        return beta;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
