package org.settle.benchmarks;

import java.util.Locale;

/// How often something happened.
///
/// @param hits times it happened
/// @param tries times it could have happened
record Share(int hits, int tries) {
    double value() {
        return (double) hits / tries;
    }

    /// The Monte Carlo standard error; with no or all hits, that of one hit.
    double error() {
        double p = Math.clamp(value(), 1.0 / tries, 1 - 1.0 / tries);
        return Math.sqrt(p * (1 - p) / tries);
    }

    String percent() {
        return String.format(Locale.ROOT, "%.1f", 100 * value());
    }

    String percentWithError() {
        return String.format(Locale.ROOT, "%.1f ± %.1f", 100 * value(), 100 * error());
    }
}
