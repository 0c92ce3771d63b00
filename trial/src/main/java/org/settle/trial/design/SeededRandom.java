package org.settle.trial.design;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Random numbers that stay the same for ever: an order drawn today from seed 42 must be drawn
/// again from seed 42 by every later version, or nobody could verify a protocol.
///
/// Only `nextLong()` of the source is used. How a long becomes a bounded integer or a number
/// between 0 and 1 is written here and not left to the library, which is free to change its ways.
public final class SeededRandom implements RandomGenerator {

    private static final String ALGORITHM = "L64X128MixRandom";

    private final RandomGenerator source;
    private double spare = Double.NaN;

    private SeededRandom(RandomGenerator source) {
        this.source = source;
    }

    /// Numbers from a seed, by the generator L64X128MixRandom.
    ///
    /// @param seed any number
    /// @return a fresh generator
    public static SeededRandom of(long seed) {
        return new SeededRandom(RandomGeneratorFactory.of(ALGORITHM).create(seed));
    }

    /// The same conversions over another source.
    ///
    /// @param source where the longs come from
    /// @return a generator that draws from `source`
    public static SeededRandom over(RandomGenerator source) {
        return source instanceof SeededRandom ours ? ours : new SeededRandom(source);
    }

    @Override
    public long nextLong() {
        return source.nextLong();
    }

    /// A number in [0, 1), a multiple of 2^-53, all equally likely.
    ///
    /// @return the upper 53 bits of one long
    public double uniform() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /// An integer from 0 to `bound - 1`, all exactly equally likely: the few longs that would favor
    /// small numbers are thrown away.
    ///
    /// @param bound how many integers there are, at least 1
    /// @return the integer
    /// @throws IllegalArgumentException if `bound` is below 1
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("The bound must be at least 1, but was " + bound);
        }
        while (true) {
            long bits = nextLong() >>> 1;
            long remainder = bits % bound;
            boolean fromWholeRound = bits - remainder <= Long.MAX_VALUE - (bound - 1);
            if (fromWholeRound) {
                return (int) remainder;
            }
        }
    }

    /// A standard normal number, by the polar method (Marsaglia and Bray 1964,
    /// doi:10.1137/1006063): two for one draw, so the second waits for the next call.
    ///
    /// @return mean 0, sd 1; the same on every machine
    public double normal() {
        if (!Double.isNaN(spare)) {
            double kept = spare;
            spare = Double.NaN;
            return kept;
        }
        while (true) {
            double u = 2 * uniform() - 1;
            double v = 2 * uniform() - 1;
            double s = u * u + v * v;
            if (s < 1 && s > 0) {
                double scale = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
                spare = v * scale;
                return u * scale;
            }
        }
    }

    /// Puts a uniformly drawn ordered selection of `count` entries at the front of an array (Fisher
    /// and Yates, from the front).
    ///
    /// @param values the array to reorder in place
    /// @param count how many places at the front to draw, at most the array's length
    public void shuffleFront(int[] values, int count) {
        for (int i = 0; i < count; i++) {
            int j = i + below(values.length - i);
            int kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }
}
