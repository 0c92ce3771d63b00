package org.settle.practice;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.settle.tables.DataRow;

/// Phrases of a data file that are looked for in what somebody wrote. `*` stands for any more
/// letters; `+` joins parts that must both occur. Too much is found rather than too little.
final class Phrases {
    private static final String LETTER = "[\\p{L}\\p{N}]";

    private final List<List<Pattern>> phrases;
    private final List<List<Pattern>> unless;

    private Phrases(List<List<Pattern>> phrases, List<List<Pattern>> unless) {
        this.phrases = phrases;
        this.unless = unless;
    }

    static Phrases of(DataRow row) {
        return new Phrases(patterns(row.text("phrases")), patterns(row.text("unless")));
    }

    boolean in(String text) {
        String plain = plain(text);
        return occurs(phrases, plain) && !occurs(unless, plain);
    }

    private static boolean occurs(List<List<Pattern>> phrases, String plain) {
        return phrases.stream()
                .anyMatch(parts -> parts.stream().allMatch(part -> part.matcher(plain).find()));
    }

    private static List<List<Pattern>> patterns(String cell) {
        return Stream.of(cell.split(",", -1))
                .filter(phrase -> !phrase.equals("-"))
                .map(phrase -> Stream.of(phrase.split("\\+", -1)).map(Phrases::word).toList())
                .toList();
    }

    /// Marks over letters, hyphens and line ends do not hide a word.
    static String plain(String text) {
        // Letters in another form and marks that nobody sees do not hide a word either.
        String seen = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        String small = seen.toLowerCase(Locale.ROOT);
        String letters =
                small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return letters.replace('\u2019', '\'').replaceAll("[\\s\\p{Pd}_/.,;:!?]+", " ");
    }

    private static Pattern word(String phrase) {
        String body =
                Stream.of(phrase.strip().split("\\*", -1))
                        .map(Pattern::quote)
                        .reduce((left, right) -> left + LETTER + "*" + right)
                        .orElseThrow();
        return Pattern.compile("(?<![\\p{L}\\p{N}'])" + body + "(?!" + LETTER + ")");
    }
}
