package org.settle.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What the needed arithmetic costs by itself: the rate of multiply-adds, and a bare double loop
/// over the sums and factorisations of one grid, without anything that makes a posterior of them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ArithmeticBenchmark {
    /// Multiply-adds of one call of `multiplyAdds`.
    static final int MULTIPLY_ADDS = 512 * 200;

    /// Nodes of the grid per axis: the engine's fine pass.
    static final int NODES = 16;

    /// Observed days of the 84-day series, and the columns with two arms and the outcome.
    static final int DAYS = 76;

    static final int COLUMNS = 5;

    private final double[] x = new double[512];
    private final double[] y = new double[512];
    private final double[][] column = new double[COLUMNS][DAYS];

    /// Makes the state.
    public ArithmeticBenchmark() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextDouble();
        }
        for (double[] values : column) {
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextGaussian();
            }
        }
    }

    /// Multiply-adds that the compiler may do several at a time, on numbers that stay near the
    /// core.
    ///
    /// @return something that depends on all of them
    @Benchmark
    public double[] multiplyAdds() {
        for (int round = 0; round < MULTIPLY_ADDS / 512; round++) {
            double factor = 1e-9 * round;
            for (int i = 0; i < y.length; i++) {
                y[i] = Math.fma(factor, x[i], y[i]);
            }
        }
        return y;
    }

    /// The floating-point operations of `sumsAndFactors`, a multiply-add counted as two: three
    /// products per day and entry for each rho, then for each node a combination of three numbers
    /// per entry, and a factorisation.
    static double operations() {
        int entries = COLUMNS * (COLUMNS + 1) / 2;
        double sums = 2.0 * 4 * DAYS * entries * NODES;
        double combined = 6.0 * entries * NODES * NODES;
        double factors = COLUMNS * COLUMNS * COLUMNS / 3.0 * NODES * NODES;
        return sums + combined + factors;
    }

    /// Sums of products for every rho and a Cholesky factor for every node of a 16 x 16 grid, 84
    /// days, two arms, no gaps.
    ///
    /// @return something that depends on all of them
    @Benchmark
    public double sumsAndFactors() {
        double total = 0;
        double[][] a = new double[COLUMNS][COLUMNS];
        double[][] b = new double[COLUMNS][COLUMNS];
        double[][] c = new double[COLUMNS][COLUMNS];
        double[][] gram = new double[COLUMNS][COLUMNS];
        for (int rho = 0; rho < NODES; rho++) {
            for (int i = 0; i < COLUMNS; i++) {
                for (int j = 0; j <= i; j++) {
                    sums(column[i], column[j], a, b, c, i, j);
                }
            }
            for (int h = 0; h < NODES; h++) {
                double phi = (h + 0.5) / NODES;
                for (int i = 0; i < COLUMNS; i++) {
                    for (int j = 0; j <= i; j++) {
                        gram[i][j] = a[i][j] - phi * b[i][j] + phi * phi * c[i][j];
                    }
                    gram[i][i] += 1;
                }
                total += lastPivot(gram);
            }
        }
        return total;
    }

    private static void sums(
            double[] x, double[] y, double[][] a, double[][] b, double[][] c, int i, int j) {
        double now = 0;
        double across = 0;
        double before = 0;
        for (int t = 1; t < x.length; t++) {
            now = Math.fma(x[t], y[t], now);
            across = Math.fma(x[t], y[t - 1], across);
            across = Math.fma(x[t - 1], y[t], across);
            before = Math.fma(x[t - 1], y[t - 1], before);
        }
        a[i][j] = now;
        b[i][j] = across;
        c[i][j] = before;
    }

    private static double lastPivot(double[][] g) {
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = g[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= g[i][k] * g[j][k];
                }
                g[i][j] = i == j ? Math.sqrt(sum) : sum / g[j][j];
            }
        }
        return g[g.length - 1][g.length - 1];
    }
}
