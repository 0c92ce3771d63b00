package org.settle.web.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The one folder with everything that belongs to this server, but for a store that is a database.
///
/// @param path absolute
public record DataFolder(Path path) {
    /// As it was set.
    ///
    /// @param path where it lies or is to lie
    /// @return the folder
    public static DataFolder of(String path) {
        return new DataFolder(Path.of(path).toAbsolutePath());
    }

    /// A file in it.
    ///
    /// @param name its name
    /// @return where it lies
    public Path file(String name) {
        return path.resolve(name);
    }

    /// Keeps others off, where the system knows such rights.
    static void own(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
