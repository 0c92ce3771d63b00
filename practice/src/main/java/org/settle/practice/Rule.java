package org.settle.practice;

import java.util.List;
import java.util.Set;

/// A row of `rules.data`.
record Rule(String id, List<String> when, List<Effect> effects, String source) {
    /// A verb and its words.
    record Effect(String verb, List<String> words) {}

    boolean fires(Set<String> facts) {
        return when.stream()
                .allMatch(
                        fact ->
                                fact.startsWith("!")
                                        ? !facts.contains(fact.substring(1))
                                        : facts.contains(fact));
    }
}
