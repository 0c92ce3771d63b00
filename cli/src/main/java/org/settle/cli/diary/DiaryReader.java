package org.settle.cli.diary;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads a diary file.
public final class DiaryReader {
    private static final int MOST_ROWS = DiaryAssembler.MOST_DAYS;

    private final DiaryRequest request;

    /// Makes a reader.
    ///
    /// @param request which columns mean what
    public DiaryReader(DiaryRequest request) {
        this.request = request;
    }

    /// Reads the diary of one person.
    ///
    /// @param file a CSV file
    /// @return the trial and the diary
    /// @throws InputException if the file cannot be analysed; nothing is half read
    public ReadDiary read(Path file) {
        try (InputStream in = open(file)) {
            return read(file.toString(), in);
        } catch (IOException e) {
            throw InputException.of(
                    file.toString(), "file.unreadable", String.valueOf(e.getMessage()));
        }
    }

    /// Reads the diary of one person.
    ///
    /// @param name how sentences call the input
    /// @param in its bytes
    /// @return the trial and the diary
    /// @throws InputException if the input cannot be analysed
    public ReadDiary read(String name, InputStream in) {
        CsvRows rows = new CsvRows(name, in);
        Columns columns = new Columns(name, rows.header(), request);
        List<DiaryAssembler.Row> all = new ArrayList<>();
        for (CsvRecord record = rows.next(); record != null; record = rows.next()) {
            all.add(new DiaryAssembler.Row(rows.row(record), record));
            if (all.size() > MOST_ROWS) {
                throw InputException.of(
                        name,
                        "day.tooFar",
                        Integer.toString(all.size()),
                        Integer.toString(MOST_ROWS));
            }
        }
        return new DiaryAssembler(columns, rows.allowsDecimalComma())
                .assemble(all, rows.isSimulated());
    }

    static InputStream open(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw InputException.of(file.toString(), "file.missing");
        }
        if (Files.isDirectory(file)) {
            throw InputException.of(file.toString(), "file.folder");
        }
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }
}
