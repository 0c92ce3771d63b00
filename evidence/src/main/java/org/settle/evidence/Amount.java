package org.settle.evidence;

import java.util.OptionalDouble;

/// Checks of numbers that may be absent.
final class Amount {
    private Amount() {}

    static void above(double least, String what, OptionalDouble value) {
        if (value.isPresent() && !(value.getAsDouble() > least)) {
            throw wrong(what, "above " + text(least), text(value.getAsDouble()));
        }
    }

    static void between(double least, double most, String what, OptionalDouble value) {
        if (value.isPresent() && !(value.getAsDouble() >= least && value.getAsDouble() <= most)) {
            String range =
                    most == Double.POSITIVE_INFINITY
                            ? text(least) + " or more"
                            : "from " + text(least) + " to " + text(most);
            throw wrong(what, range, text(value.getAsDouble()));
        }
    }

    static String text(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static IllegalArgumentException wrong(String what, String needed, String given) {
        return new IllegalArgumentException(
                "The %s must be %s, but is %s. Correct it.".formatted(what, needed, given));
    }
}
