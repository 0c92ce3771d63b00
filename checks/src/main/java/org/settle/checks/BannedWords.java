package org.settle.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Words that no text for people uses: they blame, they come from statistics or clinics, or they
/// promise more than is known. A promise may stand where a sentence denies it.
public final class BannedWords {
    private static final Map<String, Pattern> NEVER =
            Map.of(
                    "en",
                    words(
                            "streak|fail|significan|(non-)?complian|victim|suffer|null|placebo|patient"
                                    + "|trigger point"),
                    "de",
                    words(
                            "serie|versag|gescheitert|signifikan|compliance|opfer|leide[nt]?\\b|null"
                                    + "|placebo|patient|triggerpunkt"));
    private static final Map<String, Pattern> PROMISE =
            Map.of(
                    "en", words("(treats|cures|proven|releases|heals)\\b"),
                    "de", words("(behandelt|heilt|geheilt|bewiesen|erwiesen|löst)\\b"));
    private static final Map<String, Pattern> NEGATION =
            Map.of(
                    "en", words("(not|no|never|nothing|none)\\b"),
                    "de", words("(nicht|kein\\w*|nie|niemand|nichts)\\b"));

    private BannedWords() {}

    /// What a text says that it must not say.
    ///
    /// @param text one sentence or more
    /// @param locale English or German
    /// @return the sentences, empty where all is well
    public static List<String> in(String text, Locale locale) {
        String language = locale.getLanguage();
        List<String> found = new ArrayList<>();
        for (String sentence : text.split("(?<=[.?!])\\s", -1)) {
            boolean promises =
                    finds(PROMISE, language, sentence) && !finds(NEGATION, language, sentence);
            if (promises || finds(NEVER, language, sentence)) {
                found.add(sentence);
            }
        }
        return found;
    }

    private static boolean finds(Map<String, Pattern> words, String language, String sentence) {
        Pattern pattern = words.get(language);
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "There is no list of words for '" + language + "'. Add one.");
        }
        return pattern.matcher(sentence).find();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "\\b(?:" + alternatives + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
