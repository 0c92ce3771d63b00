package org.settle.tables;

/// A data file that does not hold together: what is needed, what is there, what to do.
public final class DataFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A fault in a data file.
    ///
    /// @param message for the person who edits the file
    public DataFileException(String message) {
        super(message);
    }
}
