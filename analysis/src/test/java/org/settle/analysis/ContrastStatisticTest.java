package org.settle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The quick contrast against generalised least squares written out with full matrices.
class ContrastStatisticTest {
    private static final double PHI = 0.4;

    @Test
    void isTheGeneralisedLeastSquaresCoefficient() {
        SplittableRandom random = new SplittableRandom(2);
        int days = 30;
        double[] y = new double[days];
        double[] z = new double[days];
        int[] order = new int[days];
        for (int t = 0; t < days; t++) {
            order[t] = random.nextInt(4) - 1;
            z[t] = random.nextGaussian();
            y[t] =
                    random.nextInt(5) == 0
                            ? Double.NaN
                            : 3 + order[t] + z[t] + random.nextGaussian();
        }
        double[] quick =
                new ContrastStatistic(y, new double[][] {z}, PHI, 3, order).contrasts(order);
        double[] full = generalisedLeastSquares(y, z, order);
        assertThat(quick).hasSize(2);
        assertThat(quick[0]).isCloseTo(full[3], within(1e-9));
        assertThat(quick[1]).isCloseTo(full[4], within(1e-9));
    }

    /// What one arm does is no noise in the test of another.
    @Test
    void anotherArmsEffectLeavesTheContrastsOfOtherOrdersAlone() {
        SplittableRandom random = new SplittableRandom(3);
        int[] order = random.ints(60, 0, 3).toArray();
        int[] other = random.ints(60, 0, 3).toArray();
        double[] y = random.doubles(60).toArray();
        double[] moved = y.clone();
        double carried = 0;
        for (int t = 0; t < 60; t++) {
            carried = 0.25 * carried + 0.75 * (order[t] == 2 ? 1 : 0);
            moved[t] += 40 * carried;
        }
        double[] before = new ContrastStatistic(y, new double[0][], PHI, 3, order).contrasts(other);
        double[] after =
                new ContrastStatistic(moved, new double[0][], PHI, 3, order).contrasts(other);
        assertThat(after[0]).isCloseTo(before[0], within(1e-9));
    }

    @Test
    void isZeroWhereTheOrderTellsNothing() {
        double[] y = {1, 2, 4, 3, 5, 6};
        int[] order = {0, 0, 0, 0, 0, 0};
        assertThat(new ContrastStatistic(y, new double[0][], 0, 2, order).contrasts(order))
                .containsExactly(0);
    }

    private static double[] generalisedLeastSquares(double[] y, double[] z, int[] order) {
        int days = y.length;
        double[][] x = new double[days][];
        double[] carry = new double[3];
        int n = 0;
        int[] at = new int[days];
        for (int t = 0; t < days; t++) {
            for (int k = 1; k < 3; k++) {
                carry[k] = 0.25 * carry[k] + 0.75 * (order[t] == k ? 1 : 0);
            }
            x[t] = new double[] {1, t, z[t], carry[1], carry[2]};
            if (!Double.isNaN(y[t])) {
                at[n++] = t;
            }
        }
        double[][] r = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                r[i][j] = Math.pow(PHI, Math.abs(at[i] - at[j]));
            }
        }
        double[][] normal = new double[5][6];
        for (int a = 0; a < 5; a++) {
            double[] weighted = new double[n];
            for (int i = 0; i < n; i++) {
                weighted[i] = x[at[i]][a];
            }
            weighted = solve(r, weighted);
            for (int b = 0; b <= 5; b++) {
                for (int i = 0; i < n; i++) {
                    normal[a][b] += weighted[i] * (b < 5 ? x[at[i]][b] : y[at[i]]);
                }
            }
        }
        double[][] left = new double[5][5];
        double[] right = new double[5];
        for (int a = 0; a < 5; a++) {
            System.arraycopy(normal[a], 0, left[a], 0, 5);
            right[a] = normal[a][5];
        }
        return solve(left, right);
    }

    /// Gauss-Jordan elimination with pivoting.
    private static double[] solve(double[][] matrix, double[] vector) {
        int n = vector.length;
        double[][] m = new double[n][];
        for (int i = 0; i < n; i++) {
            m[i] = java.util.Arrays.copyOf(matrix[i], n + 1);
            m[i][n] = vector[i];
        }
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int i = c; i < n; i++) {
                pivot = Math.abs(m[i][c]) > Math.abs(m[pivot][c]) ? i : pivot;
            }
            double[] row = m[pivot];
            m[pivot] = m[c];
            m[c] = row;
            for (int i = 0; i < n; i++) {
                if (i != c) {
                    double factor = m[i][c] / row[c];
                    for (int j = c; j <= n; j++) {
                        m[i][j] -= factor * row[j];
                    }
                }
            }
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = m[i][n] / m[i][i];
        }
        return x;
    }
}
