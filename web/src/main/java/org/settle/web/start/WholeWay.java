package org.settle.web.start;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.settle.practice.AgeBand;
import org.settle.practice.Answer;
import org.settle.practice.Question;
import org.settle.web.store.Person;
import org.springframework.stereotype.Component;

/// The longer way of the start in one step, for somebody who is made up: nothing speaks against
/// pressing, and two rollers and a ball are at hand.
@Component
public class WholeWay {
    private static final int THUMB = 4;
    private static final int MINUTES = 10;

    private final Screening screening;
    private final Programmes programmes;

    WholeWay(Screening screening, Programmes programmes) {
        this.screening = screening;
        this.programmes = programmes;
    }

    /// Goes it.
    ///
    /// @param person who
    /// @param wishes what the person would like to change
    public void go(Person person, Set<String> wishes) {
        Map<String, Answer> answers = new HashMap<>();
        screening
                .screen()
                .questions(Question.Form.FULL)
                .forEach(question -> answers.put(question.id(), Answer.NO));
        screening.save(person, Question.Form.FULL, answers);
        programmes.save(
                person,
                AboutMe.unknown()
                        .wishing(wishes)
                        .being(
                                AgeBand.FROM_18,
                                Optional.empty(),
                                Set.of("floor", "standing"),
                                Set.of())
                        .feeling(Optional.of(THUMB), Optional.empty())
                        .having(
                                Set.of("hands", "soft-ball", "soft-roller", "medium-roller"),
                                Set.of("bed", "chair", "floor"),
                                MINUTES));
    }
}
