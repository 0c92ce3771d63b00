package org.settle.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

/// The words that an own idea may be made of. Free text cannot be looked through for everything
/// that harms; so what is not known is not taken.
final class OwnWords {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    private final Map<String, Pattern> groups = new LinkedHashMap<>();

    private OwnWords() {}

    static OwnWords load() {
        OwnWords words = new OwnWords();
        for (DataRow row :
                DataTable.load(OwnWords.class, "own-words.data", "id", "words", "source")) {
            words.groups.put(row.id(), pattern(row.text("words")));
        }
        return words;
    }

    /// One pattern for a whole group; a phrase of two words lets each of its words pass.
    private static Pattern pattern(String cell) {
        List<String> words = new ArrayList<>();
        for (String phrase : cell.split(",", -1)) {
            for (String word : phrase.strip().split(" ", -1)) {
                words.add(word.replace("*", "\\p{L}*"));
            }
        }
        return Pattern.compile(String.join("|", words));
    }

    /// The first word that is not known.
    Optional<String> unknown(String text) {
        return words(text).stream()
                .filter(w -> !NUMBER.matcher(w).matches())
                .filter(w -> groups.values().stream().noneMatch(g -> g.matcher(w).matches()))
                .findFirst();
    }

    boolean names(String group, String text) {
        Pattern wanted = groups.getOrDefault(group, Pattern.compile("(?!)"));
        return words(text).stream().anyMatch(w -> wanted.matcher(w).matches());
    }

    private static List<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}\\p{M}']+")
                .splitAsStream(Phrases.plain(text))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
