package org.settle.analysis;

import java.util.ArrayList;
import java.util.List;

/// Columns on the observed days that say something new: an orthonormal basis that grows by modified
/// Gram-Schmidt, done twice (Bjorck 1994, doi:10.1016/0024-3795(94)90493-6).
final class IndependentColumns {
    private static final double NOTHING_NEW = 1e-8;

    private final int[] days;
    private final int calendarDays;
    private final List<double[]> basis = new ArrayList<>();

    /// Starts with the intercept.
    IndependentColumns(double[] values) {
        calendarDays = values.length;
        days =
                java.util.stream.IntStream.range(0, values.length)
                        .filter(t -> !Double.isNaN(values[t]))
                        .toArray();
        double[] ones = new double[values.length];
        java.util.Arrays.fill(ones, 1);
        adds(ones);
    }

    /// Adds the linear trend.
    void addsTrend() {
        double[] trend = new double[calendarDays];
        for (int t = 0; t < calendarDays; t++) {
            trend[t] = t;
        }
        adds(trend);
    }

    /// Adds a column, one value per calendar day, unless the others say it already.
    boolean adds(double[] column) {
        double[] left = new double[days.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = column[days[i]];
        }
        double before = norm(left);
        for (int pass = 0; pass < 2; pass++) {
            for (double[] direction : basis) {
                double along = dot(left, direction);
                for (int i = 0; i < left.length; i++) {
                    left[i] -= along * direction[i];
                }
            }
        }
        double after = norm(left);
        if (!(after > NOTHING_NEW * before)) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            left[i] /= after;
        }
        basis.add(left);
        return true;
    }

    /// Whether a column is the same on every observed day.
    boolean isConstant(double[] column) {
        for (int day : days) {
            if (column[day] != column[days[0]]) {
                return false;
            }
        }
        return true;
    }

    /// The largest absolute value on an observed day.
    double largest(double[] column) {
        double largest = 0;
        for (int day : days) {
            largest = Math.max(largest, Math.abs(column[day]));
        }
        return largest;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private static double norm(double[] x) {
        return Math.sqrt(dot(x, x));
    }
}
