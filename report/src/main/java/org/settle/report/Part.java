package org.settle.report;

import java.util.List;

/// One part of a report in words.
///
/// @param topic what it is about
/// @param sentences in reading order, may be empty
record Part(Topic topic, List<String> sentences) {
    Part {
        sentences = List.copyOf(sentences);
    }

    /// What a part is about.
    enum Topic {
        ANSWER,
        SURE,
        MEANING,
        BUILD_UP,
        DAYS,
        SECOND_CHECK,
        CHANGES,
        OTHERS,
        CAUTIONS,
        LIMITS,
        NEXT
    }
}
