package org.settle.evidence;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Reads one file from all places as one table. The first place says which columns there are; in
/// the others they may stand in any order, and those that are not needed may be missing.
final class Table {
    private final String file;
    private final List<Fault> faults;
    private final List<Row> rows = new ArrayList<>();
    private List<String> columns = List.of();

    private Table(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    static List<Row> read(String file, List<Place> places, List<Fault> faults) {
        Table table = new Table(file, faults);
        for (Place place : places) {
            place.text(file, faults).ifPresent(text -> table.add(place.label(file), text));
        }
        return table.rows;
    }

    private void add(String label, String text) {
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .detectBomHeader(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            List<String> header = List.of();
            for (CsvRecord cells : records) {
                if (header.isEmpty()) {
                    header = header(label, cells);
                } else {
                    rows.add(row(label, header, cells));
                }
            }
        } catch (CsvParseException e) {
            faults.add(new Fault(label, 1, "The file is no CSV: " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read.", e);
        }
    }

    private List<String> header(String label, CsvRecord cells) {
        List<String> header = cells.getFields().stream().map(String::strip).toList();
        if (columns.isEmpty()) {
            columns = header;
        }
        for (String column : header) {
            if (!columns.contains(column)) {
                faults.add(
                        new Fault(
                                label,
                                1,
                                "The file %s has no column '%s'; its columns are %s. Rename it."
                                        .formatted(file, column, columns)));
            }
        }
        if (new HashSet<>(header).size() < header.size()) {
            faults.add(new Fault(label, 1, "Two columns have the same name. Rename one."));
        }
        return header;
    }

    private Row row(String label, List<String> header, CsvRecord record) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
            cells.put(header.get(i), record.getField(i).strip());
        }
        Row row = new Row(label, (int) record.getStartingLineNumber(), cells, faults);
        if (record.getFieldCount() != header.size()) {
            row.fault(
                    "A row needs %d cells, but has %d. Put cells that hold a comma in quotation marks."
                            .formatted(header.size(), record.getFieldCount()));
        }
        return row;
    }
}
