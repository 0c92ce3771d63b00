package org.settle.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where files of the record lie: beside these classes, or in a folder.
record Place(Optional<Path> folder) {
    String label(String file) {
        return folder.isPresent() ? folder.get().resolve(file).toString() : file;
    }

    Optional<String> text(String file, List<Fault> faults) {
        if (folder.isEmpty()) {
            return Optional.of(shipped(file));
        }
        Path path = folder.get().resolve(file);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(path));
        } catch (IOException _) {
            faults.add(
                    new Fault(
                            label(file), 1, "The file cannot be read as UTF-8. Save it as UTF-8."));
            return Optional.empty();
        }
    }

    private static String shipped(String file) {
        try (@Nullable InputStream in = Place.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The record lacks its file " + file + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The record cannot be read: " + file, e);
        }
    }
}
