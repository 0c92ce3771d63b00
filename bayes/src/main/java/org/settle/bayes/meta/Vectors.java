package org.settle.bayes.meta;

import java.util.Arrays;

/// Arrays of numbers as vectors.
final class Vectors {
    private Vectors() {}

    static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    static double product(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /// Adds a multiple of a vector that is at least as long.
    static void addTo(double[] sum, double factor, double[] x) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * x[i];
        }
    }
}
