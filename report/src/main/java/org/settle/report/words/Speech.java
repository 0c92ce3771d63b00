package org.settle.report.words;

import java.util.Locale;
import java.util.Map;
import org.settle.trial.Outcome;

/// One language spoken: its sentences and its numbers.
///
/// @param messages the sentences
/// @param numbers the numbers
public record Speech(Messages messages, NumberWords numbers) {
    /// For a terminal.
    ///
    /// @param locale the language
    /// @return the speech
    public static Speech plain(Locale locale) {
        return new Speech(Messages.of(locale), NumberWords.plain(locale));
    }

    /// For a page or a picture.
    ///
    /// @param locale the language
    /// @return the speech
    public static Speech typeset(Locale locale) {
        return new Speech(Messages.of(locale), NumberWords.typeset(locale));
    }

    /// One sentence.
    ///
    /// @param key which
    /// @param values what to fill in, by name
    /// @return the text
    public String say(String key, Map<String, String> values) {
        return messages.say(key, values);
    }

    /// One text without places.
    ///
    /// @param key which
    /// @return the text
    public String say(String key) {
        return messages.say(key);
    }

    /// A chance in 100.
    ///
    /// @param probability in [0, 1]
    /// @return for example `84 in 100`
    public String chance(double probability) {
        Chance chance = new Chance(probability);
        if (chance.isOver()) {
            return say("word.chance-over");
        }
        if (chance.isUnder()) {
            return say("word.chance-under");
        }
        return say("word.chance", Map.of("n", Integer.toString(chance.inHundred())));
    }

    /// The chances of several ways to ask.
    ///
    /// @param lowest the smallest probability
    /// @param highest the largest
    /// @return for example `between 78 in 100 and 88 in 100`
    public String chances(double lowest, double highest) {
        String low = chance(lowest);
        String high = chance(highest);
        return say(
                low.equals(high) ? "word.chance-same" : "word.chance-range",
                Map.of("low", low, "high", high));
    }

    /// A number of days.
    ///
    /// @param n how many
    /// @return for example `56 days`
    public String days(int n) {
        return n == 1 ? say("word.day-one") : say("word.day-many", Map.of("n", numbers.whole(n)));
    }

    /// A name that a person chose, in a sentence: as it is where it reads as words, else in quotes.
    ///
    /// @param name for example `1`
    /// @return for example `"1"`
    public String name(String name) {
        String safe = label(name);
        return Labels.readsAsWords(name)
                ? safe.replace('_', ' ')
                : say("word.quoted", Map.of("label", safe));
    }

    /// A name that a person chose, in a table or a picture.
    ///
    /// @param name for example `1`
    /// @return the same, without characters that could change the text around it
    public String label(String name) {
        return Labels.safe(name);
    }

    /// A size in the outcome's unit.
    ///
    /// @param number the number, written
    /// @param outcome whose unit
    /// @return for example `0.8 points`
    public String withUnit(String number, Outcome outcome) {
        return outcome.unit().isEmpty()
                ? number
                : say("word.size", Map.of("number", number, "unit", unit(number, outcome)));
    }

    /// The unit of one differs from the unit of many, where we know both.
    private String unit(String number, Outcome outcome) {
        boolean known = number.equals("1") && outcome.unit().equals(say("word.points"));
        return known ? say("word.point") : label(outcome.unit());
    }

    /// A change in words.
    ///
    /// @param value the change, in the outcome's unit
    /// @param sd its uncertainty, which says how many digits it deserves
    /// @param outcome which outcome
    /// @return for example `0.8 points better`
    public String change(double value, double sd, Outcome outcome) {
        String number = numbers.rough(Math.abs(value), sd);
        if (number.equals("0")) {
            return say("word.same");
        }
        boolean better = value * outcome.better().sign() > 0;
        return say(
                better ? "word.better" : "word.worse", Map.of("size", withUnit(number, outcome)));
    }
}
