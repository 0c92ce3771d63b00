package org.settle.bayes.meta;

/// Arguments that a study cannot have.
final class Need {
    private Need() {}

    static void that(boolean held, String who, String what, Object given, String todo) {
        if (!held) {
            throw new IllegalArgumentException(
                    "%s needs %s, but was given %s. %s".formatted(who, what, given, todo));
        }
    }
}
