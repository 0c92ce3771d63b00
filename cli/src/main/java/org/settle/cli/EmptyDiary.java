package org.settle.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.settle.trial.LockedOrder;
import org.settle.trial.Trial;

/// A diary with every day and its arm, and empty cells for what is to be written: a locked plan as
/// a person can follow it.
final class EmptyDiary {
    private EmptyDiary() {}

    /// Where the diary of a plan stands: beside it, under the same name.
    static Path beside(Path plan) {
        String name = String.valueOf(plan.getFileName());
        int point = name.lastIndexOf('.');
        return plan.resolveSibling((point <= 0 ? name : name.substring(0, point)) + ".csv");
    }

    static String text(Trial trial) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            write(trial, csv);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory must not fail, but did.", e);
        }
        return text.toString();
    }

    private static void write(Trial trial, CsvWriter csv) {
        LockedOrder locked = trial.locked().orElseThrow();
        Optional<LocalDate> start = locked.start();
        List<String> header = new ArrayList<>(List.of(start.isPresent() ? "date" : "day", "arm"));
        trial.outcomes().forEach(outcome -> header.add(outcome.name()));
        header.addAll(trial.covariates());
        csv.writeRecord(header);
        for (int day = 1; day <= locked.sequence().days(); day++) {
            List<String> row = new ArrayList<>();
            int later = day - 1;
            row.add(start.map(d -> d.plusDays(later).toString()).orElse(Integer.toString(day)));
            row.add(trial.arms().get(locked.sequence().arm(day)).label());
            while (row.size() < header.size()) {
                row.add("");
            }
            csv.writeRecord(row);
        }
    }
}
