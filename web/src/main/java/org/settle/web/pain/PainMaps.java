package org.settle.web.pain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.settle.web.day.DayClock;
import org.settle.web.store.Documents;
import org.settle.web.store.Person;
import org.springframework.stereotype.Service;

/// The pain maps of people.
@Service
public class PainMaps {
    private final Documents documents;
    private final DayClock days;

    PainMaps(Documents documents, DayClock days) {
        this.documents = documents;
        this.days = days;
    }

    /// The map of one day.
    ///
    /// @param person whose map
    /// @param day which day
    /// @return nothing where nothing was said
    public Optional<PainMap> of(Person person, LocalDate day) {
        return documents.find(person, PainMap.KIND, day.toString());
    }

    /// The maps of some days.
    ///
    /// @param person whose maps
    /// @param first the first day
    /// @param last the last day, included
    /// @return in order; days without a map are left out
    public Map<LocalDate, PainMap> between(Person person, LocalDate first, LocalDate last) {
        Map<LocalDate, PainMap> maps = new TreeMap<>();
        documents
                .list(person, PainMap.KIND, first.toString(), last.toString())
                .forEach(e -> maps.put(LocalDate.parse(e.key()), e.value()));
        return maps;
    }

    void save(Person person, LocalDate day, PainMap map) {
        keep(person, day, map.writtenLate(days.isLate(day)));
    }

    /// Keeps the map of a day as it is, whenever that day was.
    ///
    /// @param person whose map
    /// @param day which day
    /// @param map what was said
    public void keep(Person person, LocalDate day, PainMap map) {
        documents.put(person, PainMap.KIND, day.toString(), map);
    }
}
