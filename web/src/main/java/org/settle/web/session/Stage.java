package org.settle.web.session;

/// Where a session is: the questions before, the steps, the questions after.
enum Stage {
    /// How tense the body is.
    BEFORE,
    /// How far one reaches, for whoever wants to move more.
    REACH_BEFORE,
    /// The steps.
    RUNNING,
    /// The strongest discomfort.
    DISCOMFORT,
    /// What came of it: a headache, a sore place, numbness, dizziness, hard feelings.
    SIGNS,
    /// How tense the body is now.
    AFTER,
    /// How far one reaches now.
    REACH_AFTER,
    /// All is said.
    OVER;

    Stage following(boolean reach) {
        return switch (this) {
            case BEFORE -> reach ? REACH_BEFORE : RUNNING;
            case REACH_BEFORE -> RUNNING;
            case RUNNING -> DISCOMFORT;
            case DISCOMFORT -> SIGNS;
            case SIGNS -> AFTER;
            case AFTER -> reach ? REACH_AFTER : OVER;
            case REACH_AFTER, OVER -> OVER;
        };
    }
}
