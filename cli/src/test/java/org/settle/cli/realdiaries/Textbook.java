package org.settle.cli.realdiaries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/// Textbook formulas that the authors of the studies used, to repeat their numbers.
final class Textbook {
    private Textbook() {}

    static double mean(Collection<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElseThrow();
    }

    static double sd(Collection<Double> values) {
        double mean = mean(values);
        double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (values.size() - 1));
    }

    /// Two-sided p of the t-test without equal variances (Welch 1947,
    /// doi:10.1093/biomet/34.1-2.28).
    static double welch(List<Double> a, List<Double> b) {
        double va = sd(a) * sd(a) / a.size();
        double vb = sd(b) * sd(b) / b.size();
        double t = (mean(b) - mean(a)) / Math.sqrt(va + vb);
        double degrees =
                (va + vb) * (va + vb) / (va * va / (a.size() - 1) + vb * vb / (b.size() - 1));
        return twoSided(t, degrees);
    }

    static double twoSided(double t, double degrees) {
        return 2 * TDistribution.of(degrees).survivalProbability(Math.abs(t));
    }

    /// Cohen's d with the pooled sd of two arms of equal size.
    static double pooledD(List<Double> a, List<Double> b) {
        double variance = (sd(a) * sd(a) + sd(b) * sd(b)) / 2;
        return (mean(b) - mean(a)) / Math.sqrt(variance);
    }

    /// The difference over the sd of all values together, as niplav computes d.
    static double overallD(List<Double> a, List<Double> b) {
        List<Double> all = new ArrayList<>(a);
        all.addAll(b);
        return (mean(b) - mean(a)) / sd(all);
    }

    /// The slope of y on the y before it.
    static double lagSlope(List<Double> y) {
        List<Double> before = y.subList(0, y.size() - 1);
        List<Double> after = y.subList(1, y.size());
        double mean = mean(before);
        double cross = 0;
        double square = 0;
        for (int i = 0; i < before.size(); i++) {
            cross += (before.get(i) - mean) * (after.get(i) - mean(after));
            square += (before.get(i) - mean) * (before.get(i) - mean);
        }
        return cross / square;
    }

    static double correlation(List<Double> x, List<Double> y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double cross = 0;
        for (int i = 0; i < x.size(); i++) {
            cross += (x.get(i) - meanX) * (y.get(i) - meanY);
        }
        return cross / (x.size() - 1) / (sd(x) * sd(y));
    }

    /// Least squares of y on a level, the day number and an exposure, by taking the first two out
    /// of the third (Frisch and Waugh 1933, doi:10.2307/1907330).
    ///
    /// @return the coefficient of the exposure and its standard error
    static double[] besideTrend(List<Double> y, List<Double> exposure) {
        List<Double> days = new ArrayList<>();
        for (int t = 1; t <= y.size(); t++) {
            days.add((double) t);
        }
        List<Double> x = withoutLine(exposure, days);
        List<Double> rest = withoutLine(y, days);
        double square = 0;
        double cross = 0;
        double total = 0;
        for (int i = 0; i < x.size(); i++) {
            square += x.get(i) * x.get(i);
            cross += x.get(i) * rest.get(i);
            total += rest.get(i) * rest.get(i);
        }
        double b = cross / square;
        return new double[] {b, Math.sqrt((total - b * cross) / (x.size() - 3) / square)};
    }

    private static List<Double> withoutLine(List<Double> y, List<Double> x) {
        double slope = correlation(x, y) * sd(y) / sd(x);
        double meanX = mean(x);
        double meanY = mean(y);
        List<Double> rest = new ArrayList<>();
        for (int i = 0; i < y.size(); i++) {
            rest.add(y.get(i) - meanY - slope * (x.get(i) - meanX));
        }
        return rest;
    }
}
