package org.settle.web.store;

/// What is stored is not what was saved: it was changed, moved, or belongs to another key.
public final class AlteredEntryException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    AlteredEntryException(String place, Throwable found) {
        super("A stored value was changed, moved, or belongs to another key: " + place, found);
    }
}
