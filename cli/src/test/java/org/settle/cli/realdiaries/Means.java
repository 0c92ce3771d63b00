package org.settle.cli.realdiaries;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Values gathered under keys (mostly days) and averaged within each key.
///
/// @param <K> the key
final class Means<K extends Comparable<? super K>> {
    private final TreeMap<K, List<Double>> values = new TreeMap<>();

    /// Adds one cell; an empty one or `NA` is no value.
    void add(K key, String cell) {
        List<Double> here = values.computeIfAbsent(key, _ -> new ArrayList<>());
        if (!cell.isEmpty() && !cell.equals("NA")) {
            here.add(Double.parseDouble(cell));
        }
    }

    OptionalDouble of(K key) {
        return values.getOrDefault(key, List.of()).stream().mapToDouble(v -> v).average();
    }

    /// The mean as a cell of a diary: empty where there is none.
    String cell(K key) {
        OptionalDouble mean = of(key);
        return mean.isPresent() ? Double.toString(mean.getAsDouble()) : "";
    }

    /// The means of all keys that have one, in order of the key.
    SequencedMap<K, Double> all() {
        SequencedMap<K, Double> means = new TreeMap<>();
        values.keySet().forEach(key -> of(key).ifPresent(mean -> means.put(key, mean)));
        return means;
    }
}
