package org.settle.web.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /// What was filled in as a whole between two days.
    ///
    /// @param person who
    /// @param first the first day
    /// @param last the last day, included
    /// @return the shortest first
    public List<Questionnaire> filled(Person person, LocalDate first, LocalDate last) {
        return Questionnaire.ALL.stream()
                .filter(q -> sum(person, q, first, last).isPresent())
                .toList();
    }

    /// The sum of a questionnaire that was filled in between two days.
    ///
    /// @param person who
    /// @param asked which one
    /// @param first the first day
    /// @param last the last day, included
    /// @return the latest
    public Optional<Integer> sum(
            Person person, Questionnaire asked, LocalDate first, LocalDate last) {
        return documents.list(person, Filled.KIND, key(asked, first), key(asked, last)).stream()
                .map(Entry::value)
                .filter(f -> f.isWhole(asked))
                .map(Filled::sum)
                .reduce((_, later) -> later);
    }

    /// Whether somebody answered lately that much weighs on them.
    ///
    /// @param person who
    /// @return true from the questionnaire's own mark on
    public boolean isHard(Person person) {
        LocalDate today = days.today();
        return Questionnaire.ALL.stream()
                .anyMatch(
                        q ->
                                sum(person, q, today.minusDays(DAYS), today)
                                        .filter(q::isHigh)
                                        .isPresent());
    }

    Filled of(Person person, Questionnaire asked) {
        return documents.find(person, Filled.KIND, key(asked, days.today())).orElse(Filled.NOTHING);
    }

    /// Keeps an answer; one that does not come next changes nothing.
    Filled answer(Person person, Questionnaire asked, int item, int answer) {
        return documents.change(
                person,
                Filled.KIND,
                key(asked, days.today()),
                kept -> {
                    Filled now = kept.orElse(Filled.NOTHING);
                    return item <= now.answers().size() ? now.with(item, answer) : now;
                });
    }

    private static String key(Questionnaire asked, LocalDate day) {
        return asked.id() + "/" + day;
    }
}
