package org.settle.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.settle.tables.DataFileException;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

/// Looks at an idea that somebody writes down to try. What could do harm is not accepted.
public final class OwnIdea {
    private static final String PRESSING = "pressing";

    private final List<Refusal> refusals;
    private final OwnWords words = OwnWords.load();

    private OwnIdea(List<Refusal> refusals) {
        this.refusals = refusals;
    }

    private record Refusal(String id, Phrases phrases, List<String> only) {
        boolean counts(ScreenAnswers answers) {
            return only.isEmpty() || only.stream().anyMatch(q -> answers.to(q) != Answer.NO);
        }
    }

    /// Reads the words.
    ///
    /// @return the check
    /// @throws DataFileException if the file does not hold together
    public static OwnIdea load() {
        List<DataRow> rows =
                DataTable.load(
                        OwnIdea.class,
                        "own-ideas.data",
                        "id",
                        "phrases",
                        "unless",
                        "only",
                        "source");
        return new OwnIdea(rows.stream().map(OwnIdea::refusal).toList());
    }

    /// Why an idea is not accepted.
    ///
    /// @param text what the person wrote, in any language that the words cover
    /// @param answers of the full screen; what is unknown counts as a yes
    /// @return the reason, or empty if nothing speaks against it
    public Optional<Reason> refused(String text, ScreenAnswers answers) {
        return refusals.stream()
                .filter(refusal -> refusal.counts(answers))
                .filter(refusal -> speaksAgainst(refusal, text))
                .findFirst()
                .map(refusal -> new Reason("practice.idea." + refusal.id(), Map.of()))
                .or(() -> unknown(text));
    }

    private boolean speaksAgainst(Refusal refusal, String text) {
        return refusal.id().equals(PRESSING) ? touches(text) : refusal.phrases().in(text);
    }

    /// Whether an idea presses, moves or names a part of the body.
    ///
    /// @param text what the person wrote
    /// @return true where it needs clear safety answers
    public boolean touches(String text) {
        return words.names("touch", text) || words.names("place", text);
    }

    private Optional<Reason> unknown(String text) {
        Optional<Reason> word =
                words.unknown(text)
                        .map(w -> new Reason("practice.idea.unknown-word", Map.of("word", w)));
        return word.or(
                () ->
                        words.names("activity", text) || words.names("touch", text)
                                ? Optional.empty()
                                : Optional.of(new Reason("practice.idea.nothing-done", Map.of())));
    }

    List<String> ids() {
        return Stream.concat(
                        refusals.stream().map(Refusal::id),
                        Stream.of("unknown-word", "nothing-done"))
                .toList();
    }

    private static Refusal refusal(DataRow row) {
        return new Refusal(row.id(), Phrases.of(row), row.words("only"));
    }
}
