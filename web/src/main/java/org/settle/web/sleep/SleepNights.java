package org.settle.web.sleep;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.settle.web.store.Documents;
import org.settle.web.store.Entry;
import org.settle.web.store.Person;
import org.springframework.stereotype.Service;

/// The nights of people.
@Service
public class SleepNights {
    private static final int LOOK_BACK = 28;

    private final Documents documents;

    SleepNights(Documents documents) {
        this.documents = documents;
    }

    /// One night.
    ///
    /// @param person whose night
    /// @param morning the day on which it ended
    /// @return nothing where it was not written
    public Optional<SleepNight> of(Person person, LocalDate morning) {
        return documents.find(person, SleepNight.KIND, morning.toString());
    }

    /// What was written, by the day on which a night ended.
    ///
    /// @param person who wrote it
    /// @param first the first day
    /// @param last the last day, included
    /// @return in order; nights without an entry are left out
    public Map<LocalDate, SleepNight> between(Person person, LocalDate first, LocalDate last) {
        Map<LocalDate, SleepNight> nights = new TreeMap<>();
        list(person, first, last).forEach(e -> nights.put(LocalDate.parse(e.key()), e.value()));
        return nights;
    }

    /// The times of the last night before a day, to begin with.
    Optional<NightTimes> lastBefore(Person person, LocalDate morning) {
        return list(person, morning.minusDays(LOOK_BACK), morning.minusDays(1)).reversed().stream()
                .findFirst()
                .map(e -> e.value().times());
    }

    /// Times that do not make a night yet.
    Optional<SleepForm> typed(Person person, LocalDate morning) {
        return documents.find(person, SleepForm.KIND, morning.toString());
    }

    void keep(Person person, LocalDate morning, SleepForm typed) {
        documents.put(person, SleepForm.KIND, morning.toString(), typed);
    }

    /// Keeps a night.
    ///
    /// @param person whose night
    /// @param morning the day on which it ended
    /// @param night what was written
    public void save(Person person, LocalDate morning, SleepNight night) {
        documents.put(person, SleepNight.KIND, morning.toString(), night);
        documents.remove(person, SleepForm.KIND, morning.toString());
    }

    private List<Entry<SleepNight>> list(Person person, LocalDate first, LocalDate last) {
        return documents.list(person, SleepNight.KIND, first.toString(), last.toString());
    }
}
