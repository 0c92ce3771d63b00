package org.settle.report.words;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences of one language, such as `days.all=You wrote down all {calendar}.`, with named
/// places to fill in.
///
/// It does not format numbers; see [NumberWords].
public final class Messages {
    /// Where the bundle lies.
    public static final String BUNDLE = "org.settle.report.messages";

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// The sentences of a language, English where it has none.
    ///
    /// @param locale the language
    /// @return the sentences
    public static Messages of(Locale locale) {
        // Without fallback to the machine's language: the same answer everywhere.
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(ResourceBundle.getBundle(BUNDLE, locale, control), locale);
    }

    /// The language that was asked for.
    ///
    /// @return its locale
    public Locale locale() {
        return locale;
    }

    /// One sentence with its places filled.
    ///
    /// @param key which sentence
    /// @param values what to fill in, by name; a value is never read as a template itself
    /// @return the text
    /// @throws IllegalArgumentException if the sentence has a place that got no value
    public String say(String key, Map<String, String> values) {
        Matcher place = PLACE.matcher(bundle.getString(key));
        StringBuilder text = new StringBuilder();
        while (place.find()) {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException(
                        "The message '%s' needs a value for '%s', but got %s."
                                .formatted(key, place.group(1), values.keySet()));
            }
            place.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        place.appendTail(text);
        return text.toString();
    }

    /// One text without places.
    ///
    /// @param key which text
    /// @return the text
    public String say(String key) {
        return say(key, Map.of());
    }

    /// The text that belongs to one constant, such as `verdict.cannot-tell`.
    ///
    /// @param family the part of the key before the point
    /// @param constant its name in small letters with hyphens is the part after the point
    /// @param values what to fill in, by name
    /// @return the text
    public String say(String family, Enum<?> constant, Map<String, String> values) {
        return say(family + "." + keyOf(constant), values);
    }

    /// How a constant is written in a key.
    ///
    /// @param constant for example `CANNOT_TELL`
    /// @return for example `cannot-tell`
    public static String keyOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// All keys of the bundle.
    ///
    /// @return the keys
    public Set<String> keys() {
        return bundle.keySet();
    }
}
