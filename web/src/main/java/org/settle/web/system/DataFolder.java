package org.settle.web.system;

import java.nio.file.Path;

/// The one folder with everything that belongs to this server.
///
/// @param path absolute
public record DataFolder(Path path) {
    /// A file in it.
    ///
    /// @param name its name
    /// @return where it lies
    public Path file(String name) {
        return path.resolve(name);
    }
}
