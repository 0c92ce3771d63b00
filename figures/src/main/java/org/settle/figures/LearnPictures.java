package org.settle.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.settle.markup.Element;

/// One drawing for each card of what is known.
public final class LearnPictures {
    private static final Map<String, Supplier<Sketch>> ALL = all();

    private LearnPictures() {}

    private static Map<String, Supplier<Sketch>> all() {
        Map<String, Supplier<Sketch>> all = new LinkedHashMap<>();
        all.put("calm-pressure", BodyCards::calmPressure);
        all.put("no-knots", SignCards::noKnots);
        all.put("not-fascia-alone", SignCards::layers);
        all.put("harder-not-better", BodyCards::harder);
        all.put("cortisol", SignCards::cortisol);
        all.put("how-sure", SignCards::studies);
        all.put("breathing", BodyCards::breathing);
        all.put("sleep-first-choice", BodyCards::sleepCourse);
        all.put("sleep-and-pain", BodyCards::sleepAndPain);
        all.put("monthly-rhythm", SignCards::month);
        all.put("personal-trial", SignCards::trial);
        all.put("why-chance", SignCards::chance);
        return all;
    }

    /// The cards that have a drawing.
    ///
    /// @return their ids
    public static List<String> ids() {
        return List.copyOf(ALL.keySet());
    }

    /// The drawing of a card.
    ///
    /// @param cardId one of `ids()`
    /// @param title what it shows, in the language of the page
    /// @return an `svg` element
    /// @throws IllegalArgumentException if there is no such card
    public static Element picture(String cardId, String title) {
        return Optional.ofNullable(ALL.get(cardId))
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no card '" + cardId + "'."))
                .get()
                .svg(320, 200, title);
    }
}
