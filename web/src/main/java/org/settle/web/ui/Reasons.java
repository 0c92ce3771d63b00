package org.settle.web.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Says why something is so. The values of a reason may be ids of the practice; they are named
/// here.
public final class Reasons {
    private static final Set<String> NAMED =
            Set.of("tool", "pressure", "posture", "region", "screen");

    private Reasons() {}

    /// One sentence.
    ///
    /// @param visit in whose language
    /// @param key which sentence
    /// @param values what goes into its places: ids, or plain text
    /// @return the sentence
    public static String say(Visit visit, String key, Map<String, String> values) {
        Map<String, String> named = new HashMap<>(values);
        values.forEach(
                (place, id) -> {
                    String name = "practice." + place + "." + id;
                    if (NAMED.contains(place) && visit.words().knows(name)) {
                        named.put(place, visit.say(name));
                    }
                });
        return visit.say(key, named);
    }
}
