package org.settle.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.settle.cli.diary.InputException;
import org.settle.trial.ProtocolText;
import org.settle.trial.Trial;

/// Reads a locked plan, and refuses one that was changed.
final class PlanFile {
    private static final long LARGEST = 10_000_000;

    private PlanFile() {}

    static Trial read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw InputException.of(file.toString(), "file.missing");
            }
            if (Files.size(file) > LARGEST) {
                throw InputException.of(file.toString(), "plan.tooLarge");
            }
            return ProtocolText.read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw InputException.of(file.toString(), "file.encoding");
        } catch (IOException e) {
            throw InputException.of(
                    file.toString(), "file.unreadable", String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw InputException.because(file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
