package org.settle.bayes.meta;

import static org.settle.bayes.numeric.PackedCholesky.at;
import static org.settle.bayes.numeric.PackedCholesky.size;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Effects in units in clusters, such as schools in districts, reduced to what their likelihood
/// needs: per unit its precision and the means of the columns of a [Design], and the scatter of
/// rows about these means.
final class NestedData {
    private final Design design;
    private final List<List<Unit>> clusters;
    private final double[] scatter;

    /// Some rows that share a true effect.
    static final class Unit {
        private final int[] rows;
        private final double precision;
        private final double[] mean;

        private Unit(Design design, int[] rows) {
            this.rows = rows;
            precision = Arrays.stream(rows).mapToDouble(i -> rowPrecision(design, i)).sum();
            mean = new double[design.order() + 1];
            for (int i : rows) {
                addTo(mean, rowPrecision(design, i) / precision, row(design, i));
            }
        }

        int[] rows() {
            return rows;
        }

        /// s, the sum of 1 / v.
        double precision() {
            return precision;
        }

        /// Of the columns of Q and of e, weighted by 1 / v.
        double[] mean() {
            return mean;
        }
    }

    NestedData(Design design, List<String> clusterLabels, List<String> unitLabels) {
        this.design = design;
        Clusters.of(unitLabels, design.count());
        clusters =
                Clusters.of(clusterLabels, design.count()).stream()
                        .map(rows -> units(rows, unitLabels))
                        .toList();
        long units = clusters.stream().mapToLong(List::size).sum();
        if (clusters.size() < 2 || units == clusters.size()) {
            throw new IllegalArgumentException(
                    "Three levels need at least two clusters, and one with two units, but there %s %s"
                            .formatted(
                                    "are %d with %d.".formatted(clusters.size(), units),
                                    "Take RandomEffects."));
        }
        scatter = new double[size(design.order() + 1)];
        for (Unit unit : (Iterable<Unit>) clusters.stream().flatMap(List::stream)::iterator) {
            for (int i : unit.rows) {
                addSquare(scatter, rowPrecision(design, i), row(design, i), unit.mean);
            }
        }
    }

    private List<Unit> units(int[] rows, List<String> labels) {
        List<String> own = Arrays.stream(rows).mapToObj(labels::get).toList();
        return Clusters.of(own, rows.length).stream()
                .map(places -> new Unit(design, Arrays.stream(places).map(i -> rows[i]).toArray()))
                .toList();
    }

    private static double rowPrecision(Design design, int i) {
        return 1 / design.studies().variance(i);
    }

    static double[] row(Design design, int i) {
        return IntStream.rangeClosed(0, design.order())
                .mapToDouble(a -> design.column(a)[i])
                .toArray();
    }

    static void addTo(double[] sum, double weight, double[] row) {
        for (int a = 0; a < sum.length; a++) {
            sum[a] += weight * row[a];
        }
    }

    /// Adds `weight (row - from)(row - from)ᵀ` to a packed matrix.
    static void addSquare(double[] sum, double weight, double[] row, double[] from) {
        for (int a = 0; a < row.length; a++) {
            for (int b = 0; b <= a; b++) {
                sum[at(a, b)] += weight * (row[a] - from[a]) * (row[b] - from[b]);
            }
        }
    }

    Design design() {
        return design;
    }

    List<List<Unit>> clusters() {
        return clusters;
    }

    /// The packed scatter of the rows about the means of their units; not a copy.
    double[] scatter() {
        return scatter;
    }

    double logVariances() {
        return Arrays.stream(design.studies().variances()).map(Math::log).sum();
    }

    /// A variance below which every likelihood is as good as straight: a share of the sampling
    /// variance of the most precise cluster.
    double least() {
        double most =
                clusters.stream()
                        .mapToDouble(units -> units.stream().mapToDouble(Unit::precision).sum())
                        .max()
                        .orElseThrow();
        return 1 / (16 * most);
    }
}
