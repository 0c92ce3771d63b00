package org.settle.web.trial;

/// A locked plan in the store is no longer the one that was locked.
final class ChangedPlanException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ChangedPlanException(IllegalArgumentException found) {
        super(found.getMessage(), found);
    }
}
