package org.settle.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.settle.tables.DataFileException;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

/// Whether a check-in opens the safety screen again: illness, new medicine, pregnancy, injury,
/// surgery.
public final class ScreenReopening {
    private final List<Change> changes;

    private ScreenReopening(List<Change> changes) {
        this.changes = changes;
    }

    private record Change(String id, Phrases phrases) {}

    /// Reads the words.
    ///
    /// @return the check
    /// @throws DataFileException if the file does not hold together
    public static ScreenReopening load() {
        List<DataRow> rows =
                DataTable.load(
                        ScreenReopening.class, "changes.data", "id", "phrases", "unless", "source");
        return new ScreenReopening(
                rows.stream().map(row -> new Change(row.id(), Phrases.of(row))).toList());
    }

    /// The changes that a check-in can name: illness, medicine, pregnancy, injury, surgery.
    ///
    /// @return their ids
    public List<String> changes() {
        return changes.stream().map(Change::id).toList();
    }

    /// The reason to ask again after a change that the person chose.
    ///
    /// @param change one of the changes
    /// @return the reason
    /// @throws UnknownIdException if there is no such change
    public Reason afterChange(String change) {
        if (!changes().contains(change)) {
            throw new UnknownIdException(change);
        }
        return reason(change);
    }

    /// The reason to ask again after a note.
    ///
    /// @param text what the person wrote
    /// @return the reason, or empty if the note names no change
    public Optional<Reason> afterNote(String text) {
        return changes.stream()
                .filter(change -> change.phrases().in(text))
                .findFirst()
                .map(change -> reason(change.id()));
    }

    private static Reason reason(String change) {
        return new Reason("practice.reopen." + change, Map.of());
    }
}
