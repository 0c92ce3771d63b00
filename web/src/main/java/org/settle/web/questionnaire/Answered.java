package org.settle.web.questionnaire;

import java.time.LocalDate;

/// A questionnaire that was filled in as a whole.
///
/// @param asked which one
/// @param day when
/// @param sum of its answers
public record Answered(Questionnaire asked, LocalDate day, int sum) {
    /// Whether it was filled in between two days.
    ///
    /// @param first the first day
    /// @param last the last day, included
    /// @return true also on either of them
    public boolean isIn(LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
