package org.settle.practice;

import java.util.List;

/// A session to repeat, with its reasons.
///
/// @param session the steps
/// @param daysPerWeek how often
/// @param timeOfDay evening, daytime or any
/// @param progression how the next session follows from this one
/// @param reasons of every rule that played a part
/// @param pointers to people or help that fit better or as well
/// @param leftOut what was left out and why
public record Programme(
        SessionPlan session,
        int daysPerWeek,
        String timeOfDay,
        Reason progression,
        List<Reason> reasons,
        List<Reason> pointers,
        List<LeftOut> leftOut) {
    /// Keeps the lists unchangeable.
    public Programme {
        reasons = List.copyOf(reasons);
        pointers = List.copyOf(pointers);
        leftOut = List.copyOf(leftOut);
    }

    /// The steps of the session.
    ///
    /// @return in order
    public List<Step> steps() {
        return session.steps();
    }

    /// The length of the session, rounded up.
    ///
    /// @return minutes
    public int minutes() {
        return session.minutes();
    }
}
