package org.settle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.settle.planning.proof.CalibrationReport;

/// Writes docs/measured/calibration.md.
public final class Calibration {
    private Calibration() {}

    /// Runs it.
    ///
    /// @param arguments trials per scenario and design, and the file to write
    /// @throws IOException if the file cannot be written
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].matches("[1-9][0-9]{1,6}")) {
            System.err.println("Give the number of trials per row (10 or more) and a file.");
            System.exit(2);
            return;
        }
        LocalDate today = LocalDate.now(Clock.systemUTC());
        int trials = Integer.parseInt(arguments[0]);
        Files.writeString(
                Path.of(arguments[1]), CalibrationReport.of(trials, today, System.err::println));
    }
}
