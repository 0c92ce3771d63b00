package org.settle.web.trial;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// What was worked out last, for as long as Settle runs: the values asked for most recently, up to
/// a number of them. Nobody waits for a value of somebody else.
///
/// @param <K> what a value depends on, all of it
/// @param <V> the values
final class Latest<K, V> {
    private final Map<K, V> kept;

    Latest(int most) {
        kept =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > most;
                    }
                };
    }

    V of(K key, Function<? super K, ? extends V> work) {
        synchronized (kept) {
            V known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        V value = work.apply(key);
        synchronized (kept) {
            kept.put(key, value);
        }
        return value;
    }
}
