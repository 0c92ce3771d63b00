package org.settle.simulator;

import org.settle.trial.design.SeededRandom;

/// The chance of one person: numbers that are the same on every machine and do not depend on what
/// other people drew.
final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SeededRandom source;

    private Chance(long seed) {
        this.source = SeededRandom.of(seed);
    }

    /// The chance of one purpose in one person's life.
    ///
    /// @param seed of the whole run
    /// @param person from 0
    /// @param purpose tells apart what is drawn for different ends
    static Chance of(long seed, long person, int purpose) {
        return new Chance(mixed(mixed(mixed(seed) + GOLDEN * (person + 1)) + purpose));
    }

    /// Finalizer of SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2714064.2660195).
    private static long mixed(long value) {
        long z = value + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// In [0, 1).
    double uniform() {
        return source.uniform();
    }

    boolean happens(double probability) {
        return source.uniform() < probability;
    }

    double normal() {
        return source.normal();
    }

    /// Exponential with mean 1.
    double exponential() {
        return -StrictMath.log(1 - source.uniform());
    }

    /// A seed for what others draw, such as the order of arms.
    long seed() {
        return source.nextLong();
    }

    /// How many, on average `mean`: Poisson by inversion, one uniform whatever comes, at most 12.
    int count(double mean) {
        double u = source.uniform();
        double p = StrictMath.exp(-mean);
        int k = 0;
        for (double sum = p; u > sum && k < 12; sum += p) {
            k++;
            p *= mean / k;
        }
        return k;
    }
}
