package org.settle.practice;

/// An id that the practice does not have.
public final class UnknownIdException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// An unknown id.
    ///
    /// @param id what was given
    public UnknownIdException(String id) {
        super(
                "An id of the practice is needed, but '"
                        + id
                        + "' is none. Look it up in the data files.");
    }
}
