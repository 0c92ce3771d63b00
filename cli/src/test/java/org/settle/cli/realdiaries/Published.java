package org.settle.cli.realdiaries;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The files that others published. They are read where they are, and never copied.
///
/// @param folder the folder that holds one folder per study
record Published(Path folder) {
    /// Where the files are looked for: `settle.data`, else `../shared/data` beside the project.
    static Published here() {
        String said = System.getProperty("settle.data", "");
        Path root = Path.of(System.getProperty("settle.root"));
        return new Published(
                said.isEmpty() ? root.resolve("../shared/data").normalize() : Path.of(said));
    }

    boolean has(String study) {
        return Files.isDirectory(folder.resolve(study));
    }

    /// All rows of a file, each by column name.
    List<Map<String, String>> rows(String file) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            reader.forEach(row -> rows.add(row.getFieldsAsMap()));
        } catch (IOException e) {
            throw new IllegalStateException("This published file cannot be read: " + file, e);
        }
        return rows;
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException("This published file cannot be read: " + file, e);
        }
    }
}
