package org.settle.bayes;

import static org.settle.bayes.numeric.PackedCholesky.at;
import static org.settle.bayes.numeric.PackedCholesky.size;

/// All pairs of neighboring observed days that are the same number of days apart, with the three
/// sums of products over them. Sums that involve no exposure are made once; the others at every
/// refill.
final class GapGroup {
    private final DesignColumns columns;
    private final int gap;
    private final int[] index;
    private final double[][] now;
    private final double[][] before;
    private final double[] a;
    private final double[] b;
    private final double[] c;

    GapGroup(DesignColumns columns, int gap, int count) {
        this.columns = columns;
        this.gap = gap;
        this.index = new int[count];
        int order = columns.coefficients() + 1;
        now = new double[order][count];
        before = new double[order][count];
        a = new double[size(order)];
        b = new double[a.length];
        c = new double[a.length];
        int place = 0;
        for (int i = 1; i < columns.observed(); i++) {
            if (columns.day(i) - columns.day(i - 1) == gap) {
                index[place++] = i;
            }
        }
        gather(false);
        accumulate(false);
    }

    int gap() {
        return gap;
    }

    int count() {
        return index.length;
    }

    void refill() {
        gather(true);
        accumulate(true);
    }

    private void gather(boolean exposures) {
        for (int j = 0; j < now.length; j++) {
            if (columns.isExposure(j) == exposures) {
                double[] from = columns.column(j);
                for (int k = 0; k < index.length; k++) {
                    now[j][k] = from[index[k]];
                    before[j][k] = from[index[k] - 1];
                }
            }
        }
    }

    private void accumulate(boolean exposures) {
        for (int i = 0; i < now.length; i++) {
            for (int j = 0; j <= i; j++) {
                if ((columns.isExposure(i) || columns.isExposure(j)) == exposures) {
                    products(i, j);
                }
            }
        }
    }

    /// All three sums of one pair of columns in one pass, each in two running halves, because one
    /// sum would wait for itself.
    private void products(int i, int j) {
        double[] nowI = now[i];
        double[] nowJ = now[j];
        double[] beforeI = before[i];
        double[] beforeJ = before[j];
        double a0 = 0;
        double a1 = 0;
        double b0 = 0;
        double b1 = 0;
        double c0 = 0;
        double c1 = 0;
        int count = nowI.length;
        int k = 0;
        for (; k < count - 1; k += 2) {
            a0 += nowI[k] * nowJ[k];
            b0 += nowI[k] * beforeJ[k] + beforeI[k] * nowJ[k];
            c0 += beforeI[k] * beforeJ[k];
            a1 += nowI[k + 1] * nowJ[k + 1];
            b1 += nowI[k + 1] * beforeJ[k + 1] + beforeI[k + 1] * nowJ[k + 1];
            c1 += beforeI[k + 1] * beforeJ[k + 1];
        }
        if (k < count) {
            a0 += nowI[k] * nowJ[k];
            b0 += nowI[k] * beforeJ[k] + beforeI[k] * nowJ[k];
            c0 += beforeI[k] * beforeJ[k];
        }
        a[at(i, j)] = a0 + a1;
        b[at(i, j)] = b0 + b1;
        c[at(i, j)] = c0 + c1;
    }

    /// Four running sums, because one would wait for itself.
    static double dot(double[] x, double[] y) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (int end = x.length - 3; i < end; i += 4) {
            s0 += x[i] * y[i];
            s1 += x[i + 1] * y[i + 1];
            s2 += x[i + 2] * y[i + 2];
            s3 += x[i + 3] * y[i + 3];
        }
        for (; i < x.length; i++) {
            s0 += x[i] * y[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /// Adds `[A - r B + r² C] / (1 - r²)` to a packed matrix.
    void add(double r, double[] gram) {
        double square = r * r;
        double weight = 1 / (1 - square);
        for (int k = 0; k < gram.length; k++) {
            gram[k] += weight * (a[k] - r * b[k] + square * c[k]);
        }
    }
}
