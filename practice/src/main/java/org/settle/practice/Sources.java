package org.settle.practice;

import java.util.List;
import java.util.Optional;
import org.settle.tables.DataFileException;
import org.settle.tables.DataRow;
import org.settle.tables.DataTable;

/// What stands behind the column source of the data files.
public final class Sources {
    private final List<Citation> citations;

    private Sources(List<Citation> citations) {
        this.citations = citations;
    }

    /// Reads the citations.
    ///
    /// @return the sources
    /// @throws DataFileException if the file does not hold together
    public static Sources load() {
        List<DataRow> rows = DataTable.load(Sources.class, "sources.data", "id", "doi", "citation");
        return new Sources(rows.stream().map(Sources::citation).toList());
    }

    /// What a source stands for.
    ///
    /// @param source a cell of a column source
    /// @return the citation
    /// @throws UnknownIdException if it is the id of a row that is not listed
    public Citation citation(String source) {
        if (source.startsWith("10.")) {
            return new Citation(source, Optional.of(source), Optional.empty());
        }
        if (source.equals("assumed") || source.equals("ours")) {
            return new Citation(source, Optional.empty(), Optional.empty());
        }
        return citations.stream()
                .filter(citation -> citation.id().equals(source))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(source));
    }

    private static Citation citation(DataRow row) {
        return new Citation(
                row.id(), row.words("doi").stream().findFirst(), Optional.of(row.text("citation")));
    }
}
