package org.settle.practice;

import java.util.Map;
import java.util.Set;

/// What somebody answered in the safety screen.
///
/// @param answers by question id; a question that is missing counts as unknown
/// @param places ids of regions, with side, that the person marked
/// @param clinicianAgrees whether a clinician was asked and agreed; counts in the full form only
public record ScreenAnswers(
        Map<String, Answer> answers, Set<String> places, boolean clinicianAgrees) {
    /// Keeps what was given unchangeable.
    public ScreenAnswers {
        answers = Map.copyOf(answers);
        places = Set.copyOf(places);
    }

    /// Answers without marked places, and no clinician asked yet.
    ///
    /// @param answers by question id
    /// @return the answers
    public static ScreenAnswers of(Map<String, Answer> answers) {
        return new ScreenAnswers(answers, Set.of(), false);
    }

    /// The answer to a question.
    ///
    /// @param id of the question
    /// @return unknown if there is none
    public Answer to(String id) {
        return answers.getOrDefault(id, Answer.UNKNOWN);
    }
}
