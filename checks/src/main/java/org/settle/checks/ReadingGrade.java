package org.settle.checks;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The grade of school at which a text can be read. Syllables are counted as groups of vowels; a
/// number counts as one.
///
/// English: Kincaid, Fishburne, Rogers and Chissom (1975), `0.39 words/sentences + 11.8
/// syllables/words - 15.59`, without a silent e. German: the first Wiener Sachtextformel of
/// Bamberger and Vanecek (1984), `0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875`, with the
/// percentages of words with three or more syllables, with more than six letters and with one
/// syllable, and the words in a sentence.
public final class ReadingGrade {
    private ReadingGrade() {}

    /// The grade of an English text.
    ///
    /// @param text one sentence or more
    /// @return the grade; below zero for very easy text
    public static double of(String text) {
        List<String> words = all("[a-z0-9']+", text.toLowerCase(Locale.ROOT));
        double syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
        double sentences = Math.max(1, all("[.?!:](\\s|$)", text).size());
        return 0.39 * words.size() / sentences
                + 11.8 * syllables / Math.max(1, words.size())
                - 15.59;
    }

    /// The grade of a German text. Of a few words it says little: one long word is worth five
    /// grades.
    ///
    /// @param text one sentence or more
    /// @return the grade; below zero for very easy text
    public static double ofGerman(String text) {
        List<String> words = all("[a-zäöüß0-9]+", text.toLowerCase(Locale.ROOT));
        double sentences = Math.max(1, all("[.?!:](\\s|$)", text).size());
        return 0.1935 * percent(words, w -> germanSyllables(w) >= 3)
                + 0.1672 * words.size() / sentences
                + 0.1297 * percent(words, w -> w.length() > 6)
                - 0.0327 * percent(words, w -> germanSyllables(w) == 1)
                - 0.875;
    }

    private static double percent(List<String> words, Predicate<String> which) {
        return 100.0 * words.stream().filter(which).count() / Math.max(1, words.size());
    }

    private static int germanSyllables(String word) {
        return Math.max(1, all("aa|ee|ie|eu|äu|ei|ai|au|oo|[aeiouyäöü]", word).size());
    }

    private static int syllables(String word) {
        String heard = word.replaceAll("(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$", "");
        return Math.max(1, all("[aeiouy]+", heard).size());
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
    }
}
