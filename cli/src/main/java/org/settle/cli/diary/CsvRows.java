package org.settle.cli.diary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;

/// The rows of a CSV file, one after the other, in constant memory.
///
/// Reads UTF-8 (with or without a byte-order mark) and UTF-16 with one; columns parted by commas,
/// semicolons or tabs, whichever the first row holds most of. Lines before the first row that begin
/// with `#` are comments.
final class CsvRows implements AutoCloseable {
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final int LONGEST = 1 << 24;
    private static final Pattern SIMULATED =
            Pattern.compile("#\\s*simulated\\b", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final BufferedReader reader;
    private final boolean simulated;
    private final List<String> header;
    private final char delimiter;
    private final int rowsBefore;
    private final Iterator<CsvRecord> records;
    private long lastRow;

    CsvRows(String file, InputStream in) {
        this.file = file;
        try {
            reader = new BufferedReader(new NulGuard(decoded(in)));
            String line = line(1);
            int row = 1;
            boolean saidSimulated = false;
            while (line.startsWith("#") || line.isBlank()) {
                saidSimulated |= SIMULATED.matcher(line).lookingAt();
                line = line(++row);
            }
            simulated = saidSimulated;
            delimiter = delimiter(line);
            rowsBefore = row;
            lastRow = rowsBefore;
            header = header(line);
            records = builder().ofCsvRecord(reader).iterator();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// One line, of a length that cannot fill the memory.
    private String line(int row) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            throw InputException.of(file, "file.empty");
        }
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() == LONGEST) {
                throw InputException.of(file, "file.broken", Integer.toString(row));
            }
            line.append((char) c);
            c = reader.read();
        }
        if (c == '\r') {
            reader.mark(1);
            if (reader.read() != '\n') {
                reader.reset();
            }
        }
        return line.toString();
    }

    private static Reader decoded(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 3);
        byte[] mark = bytes.readNBytes(3);
        Charset charset = StandardCharsets.UTF_8;
        int skip = 0;
        if (Arrays.equals(mark, UTF8_MARK)) {
            skip = 3;
        } else if (mark.length >= 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        } else if (mark.length >= 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        }
        bytes.unread(mark, skip, mark.length - skip);
        return new InputStreamReader(
                bytes, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
    }

    private CsvReader.CsvReaderBuilder builder() {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static char delimiter(String header) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = header.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private List<String> header(String line) {
        List<String> names = new ArrayList<>();
        if (line.chars().filter(c -> c == '"').count() % 2 == 1) {
            throw InputException.of(file, "file.broken", Integer.toString(rowsBefore));
        }
        try {
            for (String field : builder().ofSingleCsvRecord(line).getFields()) {
                names.add(field.strip());
            }
        } catch (CsvParseException e) {
            throw InputException.of(file, "file.broken", Integer.toString(rowsBefore));
        }
        if (names.size() == 1) {
            throw InputException.of(file, "file.delimiter", names.getFirst());
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty() && !seen.add(name)) {
                throw InputException.of(file, "header.duplicate", name);
            }
        }
        return List.copyOf(names);
    }

    List<String> header() {
        return header;
    }

    /// Whether a comment before the first row says that the days are simulated.
    boolean isSimulated() {
        return simulated;
    }

    /// Whether numbers may be written with a decimal comma: only where commas do not part columns.
    boolean allowsDecimalComma() {
        return delimiter != ',';
    }

    /// The number of the row in the file, as an editor or a spreadsheet shows it.
    long row(CsvRecord record) {
        return rowsBefore + record.getStartingLineNumber();
    }

    /// The next row, or null at the end.
    @org.jspecify.annotations.Nullable
    CsvRecord next() {
        try {
            CsvRecord record = null;
            while (record == null && records.hasNext()) {
                CsvRecord next = records.next();
                record = isBlank(next) || isComment(next) ? null : next;
            }
            if (record != null) {
                lastRow = row(record);
                checkCells(record);
            }
            return record;
        } catch (CsvParseException | NoSuchElementException e) {
            if (e.getCause() instanceof IOException cause) {
                throw unreadable(cause);
            }
            throw InputException.of(file, "file.broken", Long.toString(lastRow + 1));
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw cause == null
                    ? InputException.of(file, "file.unreadable", String.valueOf(e.getMessage()))
                    : unreadable(cause);
        }
    }

    /// Spreadsheets end files with rows of empty cells; they say nothing.
    private static boolean isBlank(CsvRecord record) {
        for (String cell : record.getFields()) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void checkCells(CsvRecord record) {
        int cells = record.getFieldCount();
        if (cells == header.size()) {
            return;
        }
        // A quotation mark that is never closed swallows the rows below it.
        if (record.getFields().stream().anyMatch(cell -> cell.indexOf('\n') >= 0)) {
            throw InputException.of(file, "file.broken", Long.toString(lastRow));
        }
        throw InputException.of(file + ", row " + lastRow, "row.fields", cells, header.size());
    }

    /// A line that begins with # and has no columns, wherever it stands.
    private boolean isComment(CsvRecord record) {
        return record.getField(0).startsWith("#") && record.getFieldCount() < header.size();
    }

    private InputException unreadable(IOException e) {
        if (e instanceof CharacterCodingException) {
            return InputException.of(file, "file.encoding");
        }
        if (e instanceof NulGuard.NulException) {
            return InputException.of(file, "file.nul");
        }
        return InputException.of(file, "file.unreadable", String.valueOf(e.getMessage()));
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// Stops at the first NUL character: no text file holds one, and most that do are not text.
    private static final class NulGuard extends FilterReader {
        NulGuard(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            for (int i = offset; i < offset + count; i++) {
                if (buffer[i] == 0) {
                    throw new NulException();
                }
            }
            return count;
        }

        /// A NUL character was met.
        private static final class NulException extends IOException {
            private static final long serialVersionUID = 1;

            NulException() {
                super("A NUL character was met.");
            }
        }
    }
}
