package org.settle.bayes.meta;

import java.util.List;
import java.util.stream.IntStream;

/// Studies that belong together, by a label each.
final class Clusters {
    private Clusters() {}

    /// The rows of each label, in the order in which labels occur.
    static List<int[]> of(List<String> labels, int studies) {
        if (labels.size() != studies) {
            throw new IllegalArgumentException(
                    "%d studies need %d labels, but were given %d. Give one per study."
                            .formatted(studies, studies, labels.size()));
        }
        return labels.stream()
                .distinct()
                .map(
                        label ->
                                IntStream.range(0, studies)
                                        .filter(i -> labels.get(i).equals(label))
                                        .toArray())
                .toList();
    }
}
