package org.settle.web.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.settle.web.day.DayClock;
import org.settle.web.store.Documents;
import org.settle.web.store.Entry;
import org.settle.web.store.Person;
import org.springframework.stereotype.Service;

/// What people answered about their last two weeks.
@Service
public class TwoWeeks {
    /// For so many days an answer tells about now.
    public static final int DAYS = 14;

    private final Documents documents;
    private final DayClock days;

    TwoWeeks(Documents documents, DayClock days) {
        this.documents = documents;
        this.days = days;
    }

    /// The questionnaires that there are in a language.
    ///
    /// @param locale the language
    /// @return the shortest first
    public List<Questionnaire> in(Locale locale) {
        return Questionnaire.ALL.stream().filter(q -> q.speaks(locale)).toList();
    }

    /// What was filled in as a whole.
    ///
    /// @param person who
    /// @return of each questionnaire the oldest first
    public List<Answered> answered(Person person) {
        List<Answered> all = new ArrayList<>();
        for (Entry<Filled> entry : documents.list(person, Filled.KIND, "0", "~")) {
            int end = entry.key().lastIndexOf('/');
            Questionnaire.find(entry.key().substring(0, end))
                    .filter(entry.value()::isWhole)
                    .ifPresent(
                            asked ->
                                    all.add(
                                            new Answered(
                                                    asked,
                                                    LocalDate.parse(entry.key().substring(end + 1)),
                                                    entry.value().sum())));
        }
        return all;
    }

    Filled of(Person person, Questionnaire asked) {
        return documents.find(person, Filled.KIND, key(asked)).orElse(Filled.NOTHING);
    }

    /// Keeps an answer; one that does not come next changes nothing.
    Filled answer(Person person, Questionnaire asked, int item, int answer) {
        return documents.change(
                person,
                Filled.KIND,
                key(asked),
                kept -> {
                    Filled now = kept.orElse(Filled.NOTHING);
                    return item <= now.answers().size() ? now.with(item, answer) : now;
                });
    }

    private String key(Questionnaire asked) {
        return asked.id() + "/" + days.today();
    }
}
