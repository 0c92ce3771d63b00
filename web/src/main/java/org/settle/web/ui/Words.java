package org.settle.web.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts of one language. A key begins with its topic, and each topic has a bundle of its own:
/// `help.title` stands in `words/help.properties`. What the evidence record names has one bundle
/// for all: `claim.c01` stands in `words/record.properties`.
public final class Words {
    /// The languages that are complete.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Set<String> RECORD =
            Set.of("claim", "node", "outcome", "condition", "family");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
    }

    /// The texts of a language, English where it has none.
    ///
    /// @param locale the language
    /// @return the texts
    public static Words of(Locale locale) {
        return new Words(
                LANGUAGES.stream()
                        .filter(l -> l.getLanguage().equals(locale.getLanguage()))
                        .findFirst()
                        .orElse(Locale.ENGLISH));
    }

    /// Which language it is.
    ///
    /// @return the language
    public Locale locale() {
        return locale;
    }

    /// One text without places.
    ///
    /// @param key which text
    /// @return the text
    public String say(String key) {
        return say(key, Map.of());
    }

    /// A name as it begins a line: names of things are small, because they also stand in sentences.
    ///
    /// @param key which name
    /// @return the name with a capital letter
    public String begin(String key) {
        String text = say(key);
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /// One text with its places filled.
    ///
    /// @param key which text
    /// @param values what to fill in, by name
    /// @return the text
    /// @throws IllegalArgumentException if the text has a place that got no value
    public String say(String key, Map<String, String> values) {
        Matcher place = PLACE.matcher(bundle(key).getString(key));
        StringBuilder text = new StringBuilder();
        while (place.find()) {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException(
                        "The text '%s' needs a value for '%s', but got %s."
                                .formatted(key, place.group(1), values.keySet()));
            }
            place.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return place.appendTail(text).toString();
    }

    /// Whether there is such a text.
    ///
    /// @param key which text
    /// @return true where it can be said
    public boolean knows(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private ResourceBundle bundle(String key) {
        String topic = key.substring(0, Math.max(0, key.indexOf('.')));
        String bundle = RECORD.contains(topic) ? "record" : topic;
        return ResourceBundle.getBundle("org.settle.web.words." + bundle, locale, CONTROL);
    }
}
