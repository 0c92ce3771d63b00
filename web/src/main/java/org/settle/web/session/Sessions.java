package org.settle.web.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.settle.practice.LastSession;
import org.settle.practice.SessionPlan;
import org.settle.web.day.DayClock;
import org.settle.web.store.Documents;
import org.settle.web.store.Entry;
import org.settle.web.store.Person;
import org.springframework.stereotype.Service;

/// The sessions of people.
@Service
public class Sessions {
    private final Documents documents;
    private final DayClock days;

    Sessions(Documents documents, DayClock days) {
        this.documents = documents;
        this.days = days;
    }

    /// Plans a session. Whether it may begin is asked when it is opened.
    ///
    /// @param person for whom
    /// @param plan its steps
    /// @param reach whether the reach test is offered
    /// @param kind as what it is begun
    /// @return its id
    public String plan(Person person, SessionPlan plan, boolean reach, String kind) {
        return plan(person, steps(plan), reach, kind);
    }

    private static List<SessionStep> steps(SessionPlan plan) {
        return plan.steps().stream().map(SessionStep::of).toList();
    }

    /// Plans a session with an own idea.
    ///
    /// @param person for whom
    /// @param idea in the person's words
    /// @param kind as what it is begun
    /// @return its id
    public String planOwn(Person person, String idea, String kind) {
        return plan(person, List.of(SessionStep.ofOwn(idea)), false, kind);
    }

    private String plan(Person person, List<SessionStep> steps, boolean reach, String kind) {
        LocalDate day = days.today();
        String id = id(day, days.moment());
        documents.put(person, Session.KIND, id, Session.planned(day, steps, reach, kind));
        return id;
    }

    /// The day comes first, so that sessions of some days can be listed, then the moment, so that
    /// they stand in order whatever is written to them later.
    private static String id(LocalDate day, ZonedDateTime moment) {
        return day + "-" + moment.toInstant().toEpochMilli() + "-" + UUID.randomUUID();
    }

    private static Instant begun(String id) {
        String rest = id.substring(LocalDate.EPOCH.toString().length() + 1);
        return Instant.ofEpochMilli(Long.parseLong(rest.substring(0, rest.indexOf('-'))));
    }

    /// Keeps a session of an earlier day, with all its questions answered.
    ///
    /// @param person who did it
    /// @param begun when; not between midnight and four
    /// @param plan its steps
    /// @param kind as what it was begun
    /// @param effort what it was like
    public void keep(
            Person person, ZonedDateTime begun, SessionPlan plan, String kind, Effort effort) {
        LocalDate day = begun.toLocalDate();
        documents.put(
                person, Session.KIND, id(day, begun), Session.over(day, steps(plan), kind, effort));
    }

    Optional<Session> find(Person person, String id) {
        return documents.find(person, Session.KIND, id);
    }

    /// Reports of the time and a tap on "stop" may come at the same moment; neither may be lost.
    void change(Person person, String id, UnaryOperator<Session> by) {
        documents.change(person, Session.KIND, id, s -> by.apply(s.orElseThrow()));
    }

    /// Minutes that were really done on a day.
    ///
    /// @param person who did them
    /// @param day the day
    /// @return minutes, 0 where there was no session
    public long minutesOn(Person person, LocalDate day) {
        return on(person, day, day).stream().mapToLong(e -> e.value().minutesDone()).sum();
    }

    /// Minutes that were really done, by day.
    ///
    /// @param person who did them
    /// @param first the first day
    /// @param last the last day, included
    /// @return days with at least one minute
    public Map<LocalDate, Long> minutesBetween(Person person, LocalDate first, LocalDate last) {
        Map<LocalDate, Long> minutes = new TreeMap<>();
        on(person, first, last)
                .forEach(e -> minutes.merge(e.value().day(), e.value().minutesDone(), Long::sum));
        minutes.values().removeIf(m -> m == 0);
        return minutes;
    }

    /// The sessions that were begun, as a trial sees them.
    ///
    /// @param person who did them
    /// @param first the first day
    /// @param last the last day, included
    /// @return in order, also those that were left at once: what came of them counts all the same
    public List<Practised> practised(Person person, LocalDate first, LocalDate last) {
        return on(person, first, last).stream().map(Sessions::practised).toList();
    }

    private static Practised practised(Entry<Session> entry) {
        Session session = entry.value();
        return new Practised(
                session.day(),
                begun(entry.key()),
                session.kind().orElse(""),
                session.secondsDone() / (double) session.secondsPlanned(),
                session.felt().discomfort(),
                session.felt().signs());
    }

    /// What the last session felt like whose questions were answered, for the next one. What came
    /// up on a day counts for all of that day, also where a calm session went well after it.
    ///
    /// @param person who did it
    /// @return nothing before the first one
    public Optional<LastSession> last(Person person) {
        LocalDate today = days.today();
        List<Session> answered =
                on(person, today.minusDays(60), today).stream()
                        .map(Entry::value)
                        .filter(s -> s.stage().compareTo(Stage.SIGNS) > 0)
                        .toList()
                        .reversed();
        Optional<Session> newest = answered.stream().findFirst();
        return newest.flatMap(
                        n ->
                                answered.stream()
                                        .filter(s -> s.day().equals(n.day()))
                                        .filter(s -> !s.felt().signs().isEmpty())
                                        .findFirst())
                .or(() -> newest)
                .map(Session::last);
    }

    private List<Entry<Session>> on(Person person, LocalDate first, LocalDate last) {
        return documents.list(person, Session.KIND, first.toString(), last + "~");
    }
}
