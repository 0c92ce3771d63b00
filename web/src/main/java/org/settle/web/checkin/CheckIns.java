package org.settle.web.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.settle.web.day.DayClock;
import org.settle.web.session.Sessions;
import org.settle.web.start.Programmes;
import org.settle.web.store.Documents;
import org.settle.web.store.Person;
import org.springframework.stereotype.Service;

/// The check-ins of people. What the log of sessions knows is filled in.
@Service
public class CheckIns {
    /// The thing that says that it is a day of a period.
    public static final String PERIOD = "period";

    private final Documents documents;
    private final Sessions sessions;
    private final Programmes programmes;
    private final DayClock days;

    CheckIns(Documents documents, Sessions sessions, Programmes programmes, DayClock days) {
        this.documents = documents;
        this.sessions = sessions;
        this.programmes = programmes;
        this.days = days;
    }

    /// What somebody is asked each day.
    ///
    /// @param person who, or nobody yet
    /// @return at most three: those of a trial, or by what the person would like to change
    public List<Outcome> outcomes(Optional<Person> person) {
        Optional<List<Outcome>> ofTrial =
                person.flatMap(p -> documents.find(p, Asked.KIND, Asked.KEY)).map(Asked::outcomes);
        return ofTrial.orElseGet(() -> usual(person));
    }

    /// Asks for the outcomes of a trial, until [#askAsUsual].
    ///
    /// @param person who is asked
    /// @param outcomes at most three
    /// @param things what else can be ticked, such as [#PERIOD]
    public void ask(Person person, List<Outcome> outcomes, List<String> things) {
        documents.put(person, Asked.KIND, Asked.KEY, new Asked(outcomes, Optional.of(things)));
    }

    /// Asks by wishes again.
    ///
    /// @param person who is asked
    public void askAsUsual(Person person) {
        documents.remove(person, Asked.KIND, Asked.KEY);
    }

    /// What else can be ticked for a day.
    ///
    /// @param person whose day
    /// @return ids of things
    List<String> things(Optional<Person> person) {
        List<String> asked =
                person.flatMap(p -> documents.find(p, Asked.KIND, Asked.KEY))
                        .flatMap(Asked::things)
                        .orElse(List.of());
        return Stream.concat(CheckInScreens.USUAL.stream(), asked.stream()).toList();
    }

    private List<Outcome> usual(Optional<Person> person) {
        return Outcome.of(person.map(programmes::wishes).orElse(java.util.Set.of()));
    }

    /// Whether all screens of a day were answered or skipped.
    ///
    /// @param person whose day
    /// @param day which day
    /// @return true when nothing is left to ask
    public boolean isDone(Person person, LocalDate day) {
        return of(person, day).next(outcomes(Optional.of(person))).isEmpty();
    }

    /// What was written, by day.
    ///
    /// @param person who wrote it
    /// @param first the first day
    /// @param last the last day, included
    /// @return in order; days without an entry are left out
    public Map<LocalDate, CheckIn> between(Person person, LocalDate first, LocalDate last) {
        Map<LocalDate, CheckIn> written = new TreeMap<>();
        documents
                .list(person, CheckIn.KIND, first.toString(), last.toString())
                .forEach(e -> written.put(LocalDate.parse(e.key()), e.value()));
        return written;
    }

    /// Keeps the check-in of a day as it is, whenever that day was.
    ///
    /// @param person whose day
    /// @param day which day
    /// @param checkIn what was written
    public void keep(Person person, LocalDate day, CheckIn checkIn) {
        documents.put(person, CheckIn.KIND, day.toString(), checkIn);
    }

    CheckIn of(Person person, LocalDate day) {
        return known(person, day, documents.find(person, CheckIn.KIND, day.toString()));
    }

    CheckIn change(Person person, LocalDate day, UnaryOperator<CheckIn> by) {
        return documents.change(
                person,
                CheckIn.KIND,
                day.toString(),
                written -> by.apply(known(person, day, written)).writtenLate(days.isLate(day)));
    }

    private CheckIn known(Person person, LocalDate day, Optional<CheckIn> written) {
        CheckIn checkIn = written.orElse(CheckIn.EMPTY);
        return sessions.minutesOn(person, day) > 0
                ? checkIn.withSession(Optional.of(true))
                : checkIn;
    }
}
