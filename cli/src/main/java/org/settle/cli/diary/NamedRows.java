package org.settle.cli.diary;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A small CSV file read whole, with cells by column name.
public final class NamedRows {
    private final String file;
    private final List<String> header;
    private final Cells cells;
    private final List<Row> rows = new ArrayList<>();

    private NamedRows(String file, List<String> header, boolean decimalComma) {
        this.file = file;
        this.header = header;
        this.cells = new Cells(decimalComma);
    }

    /// Reads a file.
    ///
    /// @param file a CSV file
    /// @param needed columns it must have
    /// @return its rows
    /// @throws InputException if it cannot be read or lacks a column
    public static NamedRows read(Path file, String... needed) {
        try (InputStream in = DiaryReader.open(file)) {
            CsvRows csv = new CsvRows(file.toString(), in);
            NamedRows named =
                    new NamedRows(file.toString(), csv.header(), csv.allowsDecimalComma());
            for (String column : needed) {
                if (!csv.header().contains(column)) {
                    throw InputException.of(named.file, "header.missing", column, csv.header());
                }
            }
            for (CsvRecord record = csv.next(); record != null; record = csv.next()) {
                named.rows.add(named.new Row(csv.row(record), record));
            }
            return named;
        } catch (IOException e) {
            throw InputException.of(
                    file.toString(), "file.unreadable", String.valueOf(e.getMessage()));
        }
    }

    /// The names of the columns.
    ///
    /// @return in the order of the file
    public List<String> header() {
        return List.copyOf(header);
    }

    /// The rows.
    ///
    /// @return in the order of the file
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// One row.
    public final class Row {
        private final long number;
        private final CsvRecord record;

        private Row(long number, CsvRecord record) {
            this.number = number;
            this.record = record;
        }

        /// Whether there is such a column.
        ///
        /// @param column its name
        /// @return true if so
        public boolean has(String column) {
            return header.contains(column);
        }

        /// A cell as text.
        ///
        /// @param column its name
        /// @return the text without surrounding blanks
        public String text(String column) {
            return record.getField(header.indexOf(column)).strip();
        }

        /// A cell as a number.
        ///
        /// @param column its name
        /// @return a finite number
        /// @throws InputException if it holds anything else
        public double number(String column) {
            Cells.Place where = new Cells.Place(file, number, column);
            double value = cells.number(text(column), where, "cell.number");
            if (Double.isNaN(value)) {
                throw InputException.of(where.text(), "cell.number", text(column));
            }
            return value;
        }

        /// Which day the row is about.
        ///
        /// @param column its name, with numbers or dates
        /// @return days of the calendar or from the first, to be compared with those of other rows
        /// @throws InputException if it holds no day
        public long day(String column) {
            Cells.Place where = new Cells.Place(file, number, column);
            boolean whole = text(column).chars().allMatch(Character::isDigit);
            return whole ? Cells.day(text(column), where) : Cells.date(text(column), where);
        }

        /// Where a cell stands.
        ///
        /// @param column its name
        /// @return file, row and column
        public String place(String column) {
            return new Cells.Place(file, number, column).text();
        }
    }
}
