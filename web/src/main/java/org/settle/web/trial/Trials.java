package org.settle.web.trial;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.settle.web.day.DayClock;
import org.settle.web.store.Documents;
import org.settle.web.store.Entry;
import org.settle.web.store.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The trials of people: one at a time, and the ones before it.
@Service
class Trials {
    private final Documents documents;
    private final DayClock days;

    Trials(Documents documents, DayClock days) {
        this.documents = documents;
        this.days = days;
    }

    /// All trials whose plan is the one that was locked, the oldest first. A key is the day of the
    /// lock and the moment.
    List<MyTrial> all(Person person) {
        return kept(person).stream().filter(t -> !MyTrial.isChanged(t)).map(MyTrial::of).toList();
    }

    /// Whether a plan is no longer the one that was locked.
    boolean isAnyChanged(Person person) {
        return kept(person).stream().anyMatch(MyTrial::isChanged);
    }

    private List<Entry<KeptTrial>> kept(Person person) {
        return documents.list(person, KeptTrial.KIND, "0", "~");
    }

    /// The trial that runs or waits for its first day, or whose answer was not shown yet.
    ///
    /// @throws ChangedPlanException if its plan is no longer the one that was locked
    Optional<MyTrial> current(Person person) {
        return kept(person).reversed().stream()
                .filter(t -> t.value().seal().isEmpty())
                .map(MyTrial::of)
                .filter(t -> !t.neverBegan())
                .findFirst();
    }

    Optional<MyTrial> find(Person person, String key) {
        return documents.list(person, KeptTrial.KIND, key, key).stream()
                .findFirst()
                .map(MyTrial::of);
    }

    /// Locks a trial, where none runs: of two taps only the first counts.
    @Transactional
    void add(Person person, Supplier<KeptTrial> trial) {
        documents.hold(person);
        if (current(person).isEmpty()) {
            keep(person, days.today(), days.moment(), trial.get());
            documents.remove(person, Draft.KIND, Draft.KEY);
        }
    }

    void keep(Person person, LocalDate day, ZonedDateTime locked, KeptTrial trial) {
        String key = day + "-" + locked.toInstant().toEpochMilli();
        documents.put(person, KeptTrial.KIND, key, trial);
    }

    /// How often the same was locked before and left before it began: each time chance drew another
    /// order.
    long drawnBefore(Person person, MyTrial mine) {
        return all(person).stream()
                .takeWhile(t -> !t.key().equals(mine.key()))
                .filter(t -> t.neverBegan() && t.kept().arms().equals(mine.kept().arms()))
                .count();
    }

    void change(Person person, String key, UnaryOperator<KeptTrial> by) {
        documents.change(person, KeptTrial.KIND, key, t -> by.apply(t.orElseThrow()));
    }

    Optional<Draft> draft(Person person) {
        return documents.find(person, Draft.KIND, Draft.KEY);
    }

    void save(Person person, Draft draft) {
        documents.put(person, Draft.KIND, Draft.KEY, draft);
    }
}
