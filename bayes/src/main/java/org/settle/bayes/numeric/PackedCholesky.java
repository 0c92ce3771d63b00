package org.settle.bayes.numeric;

/// Cholesky factors of small symmetric matrices in packed rows: entry (i, j), j ≤ i, stands at `i
/// (i + 1) / 2 + j`.
///
/// Written by hand because this is the innermost step of the exact engine, done for matrices of
/// order 4 to 12 some hundred times per answer. Source: Golub and Van Loan (2013), algorithm 4.2.1.
public final class PackedCholesky {
    private PackedCholesky() {}

    /// The place of entry (i, j), j ≤ i.
    ///
    /// @param i row from 0
    /// @param j column from 0
    /// @return the index into the packed array
    public static int at(int i, int j) {
        return i * (i + 1) / 2 + j;
    }

    /// The number of entries.
    ///
    /// @param order of the matrix
    /// @return order (order + 1) / 2
    public static int size(int order) {
        return order * (order + 1) / 2;
    }

    /// Replaces A by its lower factor L with `A = L Lᵀ`; the last pivot is left squared, so that
    /// for an augmented Gram matrix it is the residual sum of squares.
    ///
    /// @param a packed, positive definite; overwritten
    /// @param order of the matrix
    /// @return the sum of the logarithms of all diagonal entries of L but the last
    public static double factor(double[] a, int order) {
        double product = 1;
        double logs = 0;
        for (int j = 0, rowJ = 0; j < order; rowJ += ++j) {
            double pivot = a[rowJ + j];
            for (int k = 0; k < j; k++) {
                pivot -= a[rowJ + k] * a[rowJ + k];
            }
            if (j == order - 1) {
                a[rowJ + j] = pivot;
                break;
            }
            double diagonal = Math.sqrt(pivot);
            a[rowJ + j] = diagonal;
            product *= diagonal;
            if (product > 1e100 || product < 1e-100) {
                logs += Math.log(product);
                product = 1;
            }
            double inverse = 1 / diagonal;
            for (int i = j + 1, rowI = rowJ + j + 1; i < order; rowI += ++i) {
                double sum = a[rowI + j];
                for (int k = 0; k < j; k++) {
                    sum -= a[rowI + k] * a[rowJ + k];
                }
                a[rowI + j] = sum * inverse;
            }
        }
        return logs + Math.log(product);
    }

    /// The inverse of a lower factor.
    ///
    /// @param l packed lower factor
    /// @param order how many rows to invert
    /// @param inverse packed; overwritten with the lower inverse
    public static void invert(double[] l, int order, double[] inverse) {
        for (int i = 0, rowI = 0; i < order; rowI += ++i) {
            double diagonal = 1 / l[rowI + i];
            for (int j = 0; j < i; j++) {
                double sum = 0;
                for (int k = j; k < i; k++) {
                    sum += l[rowI + k] * inverse[at(k, j)];
                }
                inverse[rowI + j] = -sum * diagonal;
            }
            inverse[rowI + i] = diagonal;
        }
    }
}
