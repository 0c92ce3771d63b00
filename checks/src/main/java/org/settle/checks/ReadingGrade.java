package org.settle.checks;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The grade of school at which English text can be read: Kincaid, Fishburne, Rogers and Chissom
/// (1975), `0.39 words/sentences + 11.8 syllables/words - 15.59`, with syllables counted as groups
/// of vowels without a silent e. A number counts as one syllable.
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

    private static int syllables(String word) {
        String heard = word.replaceAll("(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$", "");
        return Math.max(1, all("[aeiouy]+", heard).size());
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
    }
}
