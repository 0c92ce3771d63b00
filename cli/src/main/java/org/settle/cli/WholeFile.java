package org.settle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.settle.cli.diary.InputException;

/// Writes a file whole or not at all.
final class WholeFile {
    private static final String PAGE = "<meta name=\"generator\" content=\"Settle\"";
    private static final String SHEET = "<pdf:Producer>Settle ";

    /// Both stand near the start.
    private static final int START = 4000;

    private WholeFile() {}

    /// Writes a page; an older page of ours or an empty file is replaced, any other file is not.
    static void writePage(Path file, String text) throws IOException {
        checkOurs(file, PAGE);
        write(file, text);
    }

    /// Writes a PDF, in the same way.
    static void writeSheet(Path file, byte[] pdf) throws IOException {
        checkOurs(file, SHEET);
        write(file, pdf);
    }

    private static void checkOurs(Path file, String mark) throws IOException {
        if (Files.exists(file) && !isOurs(file, mark)) {
            throw InputException.of(file.toString(), "file.notOurs");
        }
    }

    private static boolean isOurs(Path file, String mark) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
            return start.isEmpty() || start.contains(mark);
        }
    }

    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] content) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw InputException.of(file.toString(), "file.noFolder");
        }
        try {
            Path part = folder.resolve(absolute.getFileName() + ".part");
            try {
                Files.write(part, content);
                move(part, absolute);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw InputException.of(
                    file.toString(), "file.unwritable", String.valueOf(e.getMessage()));
        }
    }

    /// Whether two names mean one file that is there.
    static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
