package org.settle.report.paths;

import java.util.Locale;

/// What a person's own trial said about a node.
public enum Own {
    /// Probably or very likely better.
    BETTER,
    /// Probably or very likely worse.
    WORSE,
    /// Better with one thing, worse with another.
    BOTH,
    /// No clear change.
    UNCLEAR,
    /// No answer of this person is about it.
    UNMEASURED;

    /// How it is called in texts and styles.
    ///
    /// @return small letters
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
