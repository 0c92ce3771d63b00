package org.settle.web.example;

import java.time.Clock;
import org.settle.web.store.People;
import org.settle.web.store.Person;
import org.settle.web.system.DeviceCookie;
import org.settle.web.ui.Visit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The examples that are open now: one in a browser, for a day at most.
@Service
class Examples {
    /// So that nobody can fill the disk with them.
    private static final int MOST = 50;

    private final People people;
    private final ExampleLife life;
    private final Clock clock;

    Examples(People people, ExampleLife life, Clock clock) {
        this.people = people;
        this.life = life;
        this.clock = clock;
    }

    /// Makes an example up. The one that was open in this browser goes.
    ///
    /// @param visit who looks around
    /// @param example who it is
    /// @param moment how far the trial is today
    /// @return the person, with all entries until yesterday
    @Transactional
    Person make(Visit visit, Example example, Moment moment) {
        remove(visit);
        tidy();
        Person person = people.add(Person.Role.EXAMPLE);
        life.live(visit, person, example, moment);
        return person;
    }

    /// Removes the example of this browser with all its entries; nobody else.
    ///
    /// @param visit who looked around
    void remove(Visit visit) {
        visit.person().filter(Person::isExample).ifPresent(people::remove);
    }

    /// Removes what nobody looks at any more.
    @EventListener(ApplicationReadyEvent.class)
    void tidy() {
        people.removeExamples(clock.instant().minus(DeviceCookie.EXAMPLE_AGE), MOST);
    }
}
