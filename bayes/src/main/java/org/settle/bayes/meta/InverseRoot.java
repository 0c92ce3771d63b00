package org.settle.bayes.meta;

/// The inverse square root of a symmetric matrix, by Jacobi's rotations (Golub and Van Loan 2013,
/// section 8.5).
final class InverseRoot {
    private static final double NONE = 1e-12;
    private static final int MOST_SWEEPS = 60;

    private final double[][] a;
    private final double[][] vectors;

    private InverseRoot(double[][] a) {
        this.a = a;
        vectors = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            vectors[i][i] = 1;
        }
    }

    /// Takes the root of a positive semidefinite matrix; overwrites it. Directions in which it is
    /// nothing (1e-12 of the largest) stay nothing.
    static double[][] of(double[][] matrix) {
        InverseRoot root = new InverseRoot(matrix);
        for (int sweep = 0; sweep < MOST_SWEEPS && root.sweep(); sweep++) {}
        return root.product();
    }

    /// @return whether anything was left to rotate
    private boolean sweep() {
        boolean rotated = false;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                double scale = Math.sqrt(Math.abs(a[p][p] * a[q][q]));
                if (Math.abs(a[p][q]) > Math.ulp(scale)) {
                    rotate(p, q);
                    rotated = true;
                }
            }
        }
        return rotated;
    }

    private void rotate(int p, int q) {
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
        double c = 1 / Math.hypot(t, 1);
        double s = t * c;
        for (int i = 0; i < a.length; i++) {
            turn(a[i], p, q, c, s);
            turn(vectors[i], p, q, c, s);
        }
        for (int i = 0; i < a.length; i++) {
            double x = a[p][i];
            double y = a[q][i];
            a[p][i] = c * x - s * y;
            a[q][i] = s * x + c * y;
        }
    }

    private static void turn(double[] row, int p, int q, double c, double s) {
        double x = row[p];
        double y = row[q];
        row[p] = c * x - s * y;
        row[q] = s * x + c * y;
    }

    private double[][] product() {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, a[i][i]);
        }
        double[][] root = new double[a.length][a.length];
        for (int m = 0; m < a.length; m++) {
            double share = a[m][m] > NONE * largest ? 1 / Math.sqrt(a[m][m]) : 0;
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; j < a.length; j++) {
                    root[i][j] += share * vectors[i][m] * vectors[j][m];
                }
            }
        }
        return root;
    }
}
