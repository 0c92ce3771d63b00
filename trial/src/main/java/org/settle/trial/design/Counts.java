package org.settle.trial.design;

import java.math.BigInteger;
import java.util.Arrays;

/// Days per arm, and how many orders there are.
final class Counts {

    /// A double holds no number of 1024 bits or more.
    private static final int MOST_BITS = 1024;

    private Counts() {}

    /// Days per arm; days without an arm are not counted.
    static int[] of(int[] order, int arms) {
        int[] counts = new int[arms];
        for (int arm : order) {
            if (arm != StudyDesign.NO_ARM) {
                counts[arm]++;
            }
        }
        return counts;
    }

    /// Whether every entry is an arm below `arms` or no arm.
    static boolean areArms(int[] order, int arms) {
        return Arrays.stream(order).allMatch(arm -> arm >= StudyDesign.NO_ARM && arm < arms);
    }

    /// The counts of a balanced trial: they differ by at most one, the first arms have the extra
    /// day.
    static int[] balanced(int days, int arms) {
        int[] counts = new int[arms];
        Arrays.fill(counts, days / arms);
        Arrays.fill(counts, 0, days % arms, days / arms + 1);
        return counts;
    }

    /// The number of different arrangements of these days:
    ///
    /// ```math
    /// (n_0 + ... + n_K)! / (n_0! ... n_K!)
    /// ```
    static double arrangements(int[] counts) {
        BigInteger product = BigInteger.ONE;
        int placed = 0;
        for (int count : counts) {
            for (int i = 1; i <= count; i++) {
                placed++;
                // After every step this is a whole number: arrangements of what is placed so far.
                product =
                        product.multiply(BigInteger.valueOf(placed)).divide(BigInteger.valueOf(i));
                if (product.bitLength() > MOST_BITS) {
                    return Double.MAX_VALUE;
                }
            }
        }
        return finite(product.doubleValue());
    }

    /// The number of ordered selections of `drawn` out of `pool`.
    static double selections(int pool, int drawn) {
        double product = 1;
        for (int i = 0; i < drawn; i++) {
            product = finite(product * (pool - i));
        }
        return product;
    }

    static double finite(double size) {
        return Math.min(size, Double.MAX_VALUE);
    }
}
