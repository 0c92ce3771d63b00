package org.settle.bayes.sampling;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// The draws of one scalar parameter: several chains of equal length. Immutable.
///
/// Summaries pool all chains. Their Monte Carlo errors are in [MonteCarloError].
public final class Chains {
    private static final int SHORTEST = 4;

    private final double[][] draws;

    private Chains(double[][] draws) {
        this.draws = draws;
    }

    /// Copies draws into chains.
    ///
    /// @param draws one row per chain, in the order drawn
    /// @return the chains
    /// @throws IllegalArgumentException when there is no chain, one is shorter than four draws, the
    ///   lengths differ or a draw is not finite
    public static Chains of(double[][] draws) {
        if (draws.length == 0) {
            throw new IllegalArgumentException(
                    "Chains need at least one chain, but none was given");
        }
        double[][] copy = new double[draws.length][];
        for (int chain = 0; chain < draws.length; chain++) {
            copy[chain] = checked(draws[chain], draws[0].length, chain);
        }
        return new Chains(copy);
    }

    private static double[] checked(double[] row, int length, int chain) {
        if (row.length < SHORTEST || row.length != length) {
            throw new IllegalArgumentException(
                    "Each chain needs the same number of draws, at least %d, but chain %d has %d and chain 0 has %d"
                            .formatted(SHORTEST, chain, row.length, length));
        }
        double[] copy = new double[length];
        for (int i = 0; i < row.length; i++) {
            if (!Double.isFinite(row[i])) {
                throw new IllegalArgumentException(
                        "Draws must be finite, but draw %d of chain %d is %s; look for a density that overflows"
                                .formatted(i, chain, row[i]));
            }
            // Makes -0.0 the same as 0.0, which ranks would hold for smaller.
            copy[i] = row[i] + 0.0;
        }
        return copy;
    }

    /// The number of chains.
    ///
    /// @return the number of chains, at least one
    public int count() {
        return draws.length;
    }

    /// The number of draws in each chain.
    ///
    /// @return the draws per chain
    public int length() {
        return draws[0].length;
    }

    /// The number of draws in all chains.
    ///
    /// @return the number of all draws
    public int size() {
        return count() * length();
    }

    /// One draw.
    ///
    /// @param chain the chain, from 0
    /// @param index the draw within the chain, from 0
    /// @return its value
    public double get(int chain, int index) {
        return draws[chain][index];
    }

    /// The mean of all draws.
    ///
    /// @return the mean
    public double mean() {
        double sum = 0;
        for (double[] row : draws) {
            for (double value : row) {
                sum += value;
            }
        }
        return sum / size();
    }

    /// The standard deviation of all draws, with n - 1.
    ///
    /// @return the standard deviation
    public double sd() {
        double mean = mean();
        double squares = 0;
        for (double[] row : draws) {
            for (double value : row) {
                squares += (value - mean) * (value - mean);
            }
        }
        return Math.sqrt(squares / (size() - 1));
    }

    /// One quantile of all draws; see [#quantiles(double...)].
    ///
    /// @param probability between 0 and 1
    /// @return the quantile
    public double quantile(double probability) {
        return quantiles(probability)[0];
    }

    /// Quantiles of all draws, type 7: linear between order statistics (Hyndman and Fan 1996, doi
    /// 10.2307/2684934).
    ///
    /// @param probabilities each between 0 and 1
    /// @return the quantiles in the order asked for
    /// @throws IllegalArgumentException when a probability lies outside 0 to 1
    public double[] quantiles(double... probabilities) {
        double[] sorted = sorted();
        double[] result = new double[probabilities.length];
        for (int i = 0; i < result.length; i++) {
            double p = probabilities[i];
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException(
                        "A probability must lie between 0 and 1, but " + p + " was given");
            }
            double position = p * (sorted.length - 1);
            int below = (int) position;
            int above = Math.min(below + 1, sorted.length - 1);
            result[i] = sorted[below] + (position - below) * (sorted[above] - sorted[below]);
        }
        return result;
    }

    /// The share of draws below a threshold.
    ///
    /// @param threshold the threshold, itself not counted
    /// @return the share, from 0 to 1
    public double below(double threshold) {
        return map(value -> value < threshold ? 1 : 0).mean();
    }

    /// The draws of a function of the parameter.
    ///
    /// @param function applied to every draw
    /// @return the new chains
    /// @throws IllegalArgumentException when a result is not finite
    public Chains map(DoubleUnaryOperator function) {
        double[][] mapped = new double[count()][];
        for (int chain = 0; chain < mapped.length; chain++) {
            mapped[chain] = Arrays.stream(draws[chain]).map(function).toArray();
        }
        return Chains.of(mapped);
    }

    /// Every chain cut into two halves, so that a drift within a chain shows as a difference
    /// between chains; the middle draw of an odd number is left out.
    double[][] halves() {
        int half = length() / 2;
        double[][] result = new double[2 * count()][];
        for (int chain = 0; chain < count(); chain++) {
            result[2 * chain] = Arrays.copyOf(draws[chain], half);
            result[2 * chain + 1] = Arrays.copyOfRange(draws[chain], length() - half, length());
        }
        return result;
    }

    /// All draws in ascending order.
    double[] sorted() {
        double[] all = new double[size()];
        for (int chain = 0; chain < count(); chain++) {
            System.arraycopy(draws[chain], 0, all, chain * length(), length());
        }
        Arrays.sort(all);
        return all;
    }
}
