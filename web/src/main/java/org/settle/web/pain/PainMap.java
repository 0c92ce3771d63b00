package org.settle.web.pain;

import java.util.Map;
import java.util.TreeMap;
import org.settle.web.store.Kind;

/// Where it hurt on one day. No place at all means that nothing hurt; a day without a map means
/// that nothing was said.
///
/// @param places 1 to 10, by the id of a place
/// @param late whether it was written after the day had ended
public record PainMap(Map<String, Integer> places, boolean late) {
    static final Kind<PainMap> KIND = new Kind<>("pain", PainMap.class);

    static final PainMap NOTHING = new PainMap(Map.of(), false);

    /// The same with one place rated; 0 takes the place away.
    PainMap rated(String place, int value) {
        Map<String, Integer> all = new TreeMap<>(places);
        if (value == 0) {
            all.remove(place);
        } else {
            all.put(place, value);
        }
        return new PainMap(all, late);
    }

    PainMap writtenLate(boolean isLate) {
        return new PainMap(places, isLate);
    }
}
