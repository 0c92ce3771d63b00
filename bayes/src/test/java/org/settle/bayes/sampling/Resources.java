package org.settle.bayes.sampling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Test data files of this module.
final class Resources {
    private Resources() {}

    static String text(String path) {
        try (InputStream in =
                Objects.requireNonNull(Resources.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /// The cells of a plain CSV file, without its header line.
    static List<List<String>> rows(String path) {
        return text(path).lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
    }
}
