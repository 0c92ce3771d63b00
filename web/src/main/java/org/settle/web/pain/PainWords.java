package org.settle.web.pain;

import java.util.List;
import java.util.Map;
import org.settle.markup.Element;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// A pain map in words.
public final class PainWords {
    private PainWords() {}

    /// What was said.
    ///
    /// @param visit in whose language
    /// @param places 1 to 10, by the id of a place
    /// @return a list, or a sentence where nothing hurt
    public static Element said(Visit visit, Map<String, Integer> places) {
        if (places.isEmpty()) {
            return Ui.p(visit.say("day.pain-none-said"));
        }
        List<String> lines = places.entrySet().stream().map(e -> line(visit, e)).toList();
        return Ui.list(lines);
    }

    private static String line(Visit visit, Map.Entry<String, Integer> place) {
        return visit.say(
                "day.pain-line",
                Map.of(
                        "place", visit.say("practice.region." + place.getKey()),
                        "value", Integer.toString(place.getValue())));
    }
}
