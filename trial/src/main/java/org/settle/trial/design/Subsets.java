package org.settle.trial.design;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Choices of some arms out of all, in the order of a dictionary.
final class Subsets {

    private Subsets() {}

    /// All choices of `size` out of `values` (ascending), made only when asked for.
    static Stream<int[]> of(int[] values, int size) {
        if (size < 0 || size > values.length) {
            return Stream.empty();
        }
        int[] first = IntStream.range(0, size).toArray();
        return Stream.iterate(
                        first, at -> at.length > 0 || size == 0, at -> next(at, values.length))
                .limit(size == 0 ? 1 : Long.MAX_VALUE)
                .map(at -> Arrays.stream(at).map(i -> values[i]).toArray());
    }

    /// The positions after `at`; an empty array after the last.
    private static int[] next(int[] at, int values) {
        for (int i = at.length - 1; i >= 0; i--) {
            if (at[i] < values - at.length + i) {
                int[] next = at.clone();
                for (int j = i; j < at.length; j++) {
                    next[j] = at[i] + 1 + j - i;
                }
                return next;
            }
        }
        return new int[0];
    }
}
