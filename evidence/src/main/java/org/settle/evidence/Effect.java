package org.settle.evidence;

import java.util.Optional;
import java.util.OptionalDouble;

/// What came out, as printed.
///
/// @param kind what the number is
/// @param value the number
/// @param interval around it
/// @param bounds what the ends of the interval are
/// @param unit of the number, or of the means in the arms
/// @param better which values of the number favour the treatment, where the source says so
/// @param p as printed
/// @param i2 heterogeneity of a pooled number, percent
public record Effect(
        EffectKind kind,
        OptionalDouble value,
        Optional<Interval> interval,
        Optional<Bounds> bounds,
        Optional<String> unit,
        Optional<Better> better,
        Optional<PValue> p,
        OptionalDouble i2) {
    /// Checks that the numbers fit each other and their kind.
    ///
    /// @throws IllegalArgumentException if they do not
    public Effect {
        Amount.between(0, 100, "I2", i2);
        if (interval.isPresent() != bounds.isPresent()) {
            throw new IllegalArgumentException(
                    "Low and high need bounds, and bounds need them. Say whether they are confidence, quartiles or range.");
        }
        if (!kind.hasValue() && (value.isPresent() || interval.isPresent())) {
            throw new IllegalArgumentException(
                    "This kind of effect has no number of its own, but one is given. Correct the kind, or leave the number blank.");
        }
        if (value.isPresent()) {
            checkValue(kind, value, interval);
        }
    }

    private static void checkValue(
            EffectKind kind, OptionalDouble value, Optional<Interval> interval) {
        switch (kind) {
            case ODDS_RATIO -> Amount.above(0, "odds ratio", value);
            case CORRELATION -> Amount.between(-1, 1, "correlation", value);
            case ETA_SQUARED, PARTIAL_ETA_SQUARED -> Amount.between(0, 1, "eta squared", value);
            default -> {}
        }
        double effect = value.getAsDouble();
        if (interval.isPresent() && !interval.get().holds(effect)) {
            throw outside(effect, interval.get());
        }
    }

    private static IllegalArgumentException outside(double effect, Interval around) {
        return new IllegalArgumentException(
                "An effect must lie in its interval, but %s is not between %s and %s. Look it up; if it is printed so, leave the interval blank and say so under care."
                        .formatted(
                                Amount.text(effect),
                                Amount.text(around.low()),
                                Amount.text(around.high())));
    }
}
