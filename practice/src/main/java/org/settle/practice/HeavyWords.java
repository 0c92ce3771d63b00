package org.settle.practice;

import java.util.List;
import org.settle.tables.DataFileException;
import org.settle.tables.DataTable;

/// Whether a note tells of a wish to die or to do oneself harm, so that help is shown. It finds
/// words, not meanings: it says nothing about whoever wrote them, and nobody is told.
public final class HeavyWords {
    private final List<Phrases> phrases;

    private HeavyWords(List<Phrases> phrases) {
        this.phrases = phrases;
    }

    /// Reads the words.
    ///
    /// @return the check
    /// @throws DataFileException if the file does not hold together
    public static HeavyWords load() {
        return new HeavyWords(
                DataTable.load(HeavyWords.class, "heavy.data", "id", "phrases", "unless", "source")
                        .stream()
                        .map(Phrases::of)
                        .toList());
    }

    /// Whether any of them stands in a note.
    ///
    /// @param text what the person wrote
    /// @return true where help should be shown
    public boolean in(String text) {
        return phrases.stream().anyMatch(phrase -> phrase.in(text));
    }
}
