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
        double[] fitted = solve(gram(columns), columns, outcome);
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
        double[][] columns = columns(order);
        double[] gram = gram(columns);
        double[] contrasts = new double[columns.length];
        for (int k = 0; k < columns.length; k++) {
            contrasts[k] = solve(gram, columns, outcomes[k])[k];
        }
        return contrasts;
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

    private static double[] gram(double[][] columns) {
        double[] gram = new double[PackedCholesky.size(columns.length)];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j <= i; j++) {
                gram[PackedCholesky.at(i, j)] = dot(columns[i], columns[j]);
            }
            // A column that the projection has emptied gets a unit pivot and the coefficient 0.
            double pivot = gram[PackedCholesky.at(i, i)];
            gram[PackedCholesky.at(i, i)] = pivot > 1e-10 ? pivot * (1 + 1e-12) : 1;
        }
        return gram;
    }

    /// The coefficients of an outcome, which becomes the last row of the Gram matrix.
    private static double[] solve(double[] gram, double[][] columns, double[] outcome) {
        int count = columns.length;
        double[] augmented = Arrays.copyOf(gram, PackedCholesky.size(count + 1));
        for (int j = 0; j < count; j++) {
            augmented[PackedCholesky.at(count, j)] = dot(outcome, columns[j]);
        }
        augmented[PackedCholesky.at(count, count)] = dot(outcome, outcome);
        PackedCholesky.factor(augmented, count + 1);
        double[] beta = new double[count];
        for (int k = count - 1; k >= 0; k--) {
            double sum = augmented[PackedCholesky.at(count, k)];
            for (int j = k + 1; j < count; j++) {
                sum -= augmented[PackedCholesky.at(j, k)] * beta[j];
            }
            beta[k] = sum / augmented[PackedCholesky.at(k, k)];
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
