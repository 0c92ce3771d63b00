package org.settle.practice;

import java.util.Map;

/// Why something is so. The sentence lives in the message bundle under the key.
///
/// @param key `practice.reason.` and the id of the rule
/// @param values what goes into the places of the sentence
public record Reason(String key, Map<String, String> values) {
    /// Keeps the map unchangeable.
    public Reason {
        values = Map.copyOf(values);
    }

    static Reason of(String id) {
        return new Reason("practice.reason." + id, Map.of());
    }

    static Reason of(String id, Map<String, String> values) {
        return new Reason("practice.reason." + id, values);
    }
}
