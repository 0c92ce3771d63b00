package org.settle.analysis;

import java.util.ArrayList;
import java.util.Arrays;
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

    /// For each arm but the reference, the outcome without what the other arms did.
    private final double[][] outcomes;

    private final int arms;
    private final int calendarDays;

    ContrastStatistic(
            double[] values, double[][] covariates, double phi, int arms, int[] observed) {
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
        double[] outcome = whitened(t -> values[t]);
        removeBasis(outcome);
        outcomes = new double[arms - 1][];
        Arrays.fill(outcomes, outcome);
        if (arms > 2) {
            takeOutOthers(outcome, observed);
        }
    }

    /// Each test is about one arm and the reference. What the other arms did, as the observed order
    /// tells it, is taken out first, or it would count as noise (Freedman and Lane 1983,
    /// doi:10.1080/07350015.1983.10509354).
    private void takeOutOthers(double[] outcome, int[] observed) {
        double[][] columns = columns(observed);
        double[] fitted = solve(columns);
        for (int k = 0; k < outcomes.length; k++) {
            double[] rest = outcome.clone();
            for (int other = 0; other < columns.length; other++) {
                for (int i = 0; other != k && i < rest.length; i++) {
                    rest[i] -= fitted[other] * columns[other][i];
                }
            }
            outcomes[k] = rest;
        }
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
        return solve(columns(order));
    }

    private double[][] columns(int[] order) {
        double[][] columns = new double[arms - 1][];
        for (int k = 1; k < arms; k++) {
            columns[k - 1] = exposure(order, k);
            removeBasis(columns[k - 1]);
        }
        return columns;
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

    /// The coefficient of each column, for its own outcome.
    private double[] solve(double[][] columns) {
        int count = columns.length;
        double[] gram = new double[PackedCholesky.size(count)];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                gram[PackedCholesky.at(i, j)] = dot(columns[i], columns[j]);
            }
            // A column that the projection has emptied gets a unit pivot and the coefficient 0.
            double pivot = gram[PackedCholesky.at(i, i)];
            gram[PackedCholesky.at(i, i)] = pivot > 1e-10 ? pivot * (1 + 1e-12) : 1;
        }
        PackedCholesky.factor(gram, count);
        // It leaves the last pivot squared.
        int last = PackedCholesky.at(count - 1, count - 1);
        gram[last] = Math.sqrt(gram[last]);
        double[] beta = new double[count];
        for (int k = 0; k < count; k++) {
            beta[k] = coefficient(gram, columns, k);
        }
        return beta;
    }

    private double coefficient(double[] root, double[][] columns, int k) {
        int count = columns.length;
        double[] x = new double[count];
        for (int i = 0; i < count; i++) {
            double sum = dot(columns[i], outcomes[k]);
            for (int j = 0; j < i; j++) {
                sum -= root[PackedCholesky.at(i, j)] * x[j];
            }
            x[i] = sum / root[PackedCholesky.at(i, i)];
        }
        for (int i = count - 1; i >= k; i--) {
            for (int j = i + 1; j < count; j++) {
                x[i] -= root[PackedCholesky.at(j, i)] * x[j];
            }
            x[i] /= root[PackedCholesky.at(i, i)];
        }
        return x[k];
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
