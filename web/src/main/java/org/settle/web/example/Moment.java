package org.settle.web.example;

import java.util.Optional;
import java.util.stream.Stream;
import org.settle.web.trial.PastTrials;

/// How far a trial is on the day on which an example is opened.
enum Moment {
    /// It begins today.
    FIRST_DAY("day-1", 0),
    /// It is day 21.
    ON_THE_WAY("day-21", 20),
    /// It ended yesterday; nobody has seen the answer.
    ANSWER("answer", PastTrials.DAYS),
    /// The answer has been seen; another trial can begin.
    AFTER("after", PastTrials.DAYS + 24);

    private final String id;
    private final int days;

    Moment(String id, int days) {
        this.id = id;
        this.days = days;
    }

    /// As in the forms and the texts.
    String id() {
        return id;
    }

    /// How many days ago the trial began.
    int days() {
        return days;
    }

    static Optional<Moment> find(String id) {
        return Stream.of(values()).filter(m -> m.id.equals(id)).findFirst();
    }
}
