package org.settle.evidence;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads one file from all places as one table. The first place says which columns there are; in
/// the others they may stand in any order, and those that are not needed may be missing.
final class Table {
    private final String file;
    private final List<Fault> faults;
    private final List<Row> rows = new ArrayList<>();
    private Set<String> columns = Set.of();

    private Table(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    static List<Row> read(String file, List<Place> places, List<Fault> faults) {
        Table table = new Table(file, faults);
        for (Place place : places) {
            Optional<String> text = place.text(file, faults);
            if (text.isPresent()) {
                table.add(place.label(file), text.get());
            }
        }
        return table.rows;
    }

    private void add(String label, String text) {
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            Map<String, Integer> header = Map.of();
            for (CsvRecord cells : records) {
                if (header.isEmpty()) {
                    header = header(label, cells);
                } else {
                    add(label, header, cells);
                }
            }
        } catch (CsvParseException e) {
            faults.add(new Fault(label, 1, "The file is no CSV: " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read.", e);
        }
    }

    private Map<String, Integer> header(String label, CsvRecord cells) {
        Map<String, Integer> header = new LinkedHashMap<>();
        for (String cell : cells.getFields()) {
            if (header.put(cell.strip(), header.size()) != null) {
                faults.add(new Fault(label, 1, "Two columns have the same name. Rename one."));
            }
        }
        if (columns.isEmpty()) {
            columns = header.keySet();
        }
        for (String column : header.keySet()) {
            if (!columns.contains(column)) {
                faults.add(
                        new Fault(
                                label,
                                1,
                                "The file %s has no column '%s'; its columns are %s. Rename it."
                                        .formatted(file, column, columns)));
            }
        }
        return header;
    }

    private void add(String label, Map<String, Integer> header, CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        if (record.getFieldCount() != header.size()) {
            faults.add(
                    new Fault(
                            label,
                            line,
                            "A row needs %d cells, but has %d. Put cells that hold a comma in quotation marks."
                                    .formatted(header.size(), record.getFieldCount())));
            return;
        }
        rows.add(new Row(label, line, header, record.getFields(), faults));
    }
}
