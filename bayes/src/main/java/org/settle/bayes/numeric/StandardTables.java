package org.settle.bayes.numeric;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// Tables of the two standard distributions behind a conjugate posterior, made once per degrees of
/// freedom and shared between threads. Holds at most 2,000 of them, about 14 kB each.
public final class StandardTables {
    private static final int MOST = 1000;

    private final ConcurrentMap<Double, StandardTable> student = new ConcurrentHashMap<>();
    private final ConcurrentMap<Double, StandardTable> cubeRootGamma = new ConcurrentHashMap<>();

    private final StandardTable normal;

    /// Starts with the normal table alone.
    public StandardTables() {
        NormalDistribution standard = NormalDistribution.of(0, 1);
        normal = new StandardTable(standard::cumulativeProbability, standard::density);
    }

    /// The standard normal distribution.
    ///
    /// @return the table
    public StandardTable normal() {
        return normal;
    }

    /// Student's t.
    ///
    /// @param degreesOfFreedom above 2
    /// @return the table
    public StandardTable student(double degreesOfFreedom) {
        return held(student, degreesOfFreedom, StandardTables::makeStudent);
    }

    /// The standardised cube root of a gamma variable: for G with shape a and scale 1, `z = 3 √a
    /// ((G / a)^(1/3) - 1 + 1 / (9 a))`.
    ///
    /// @param shape a, above 0
    /// @return the table
    public StandardTable cubeRootGamma(double shape) {
        return held(cubeRootGamma, shape, StandardTables::makeCubeRootGamma);
    }

    private static StandardTable held(
            ConcurrentMap<Double, StandardTable> tables,
            double key,
            Function<Double, StandardTable> make) {
        StandardTable table = tables.get(key);
        if (table != null) {
            return table;
        }
        return tables.size() < MOST ? tables.computeIfAbsent(key, make) : make.apply(key);
    }

    private static StandardTable makeStudent(double degreesOfFreedom) {
        TDistribution t = TDistribution.of(degreesOfFreedom);
        return new StandardTable(t::cumulativeProbability, t::density);
    }

    private static StandardTable makeCubeRootGamma(double shape) {
        GammaDistribution gamma = GammaDistribution.of(shape, 1);
        return new StandardTable(
                z -> gamma.cumulativeProbability(cube(z, shape)),
                z -> {
                    double root = root(z, shape);
                    double slope = Math.sqrt(shape) * root * root;
                    return root <= 0 ? 0 : gamma.density(cube(z, shape)) * slope;
                });
    }

    private static double root(double z, double shape) {
        return 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
    }

    private static double cube(double z, double shape) {
        double root = Math.max(root(z, shape), 0);
        return shape * root * root * root;
    }
}
