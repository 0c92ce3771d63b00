package org.settle.web.start;

import java.util.Optional;
import java.util.Set;
import org.settle.practice.LastSession;
import org.settle.practice.Programme;
import org.settle.practice.Tailoring;
import org.settle.web.store.Documents;
import org.settle.web.store.Person;
import org.springframework.stereotype.Service;

/// The programme that fits what somebody said and what the full safety screen allows.
@Service
public class Programmes {
    private final Documents documents;
    private final Screening screening;
    private final Tailoring tailoring;

    Programmes(Documents documents, Screening screening, Tailoring tailoring) {
        this.documents = documents;
        this.screening = screening;
        this.tailoring = tailoring;
    }

    AboutMe about(Person person) {
        return documents.find(person, AboutMe.KIND, AboutMe.KEY).orElseGet(AboutMe::unknown);
    }

    /// What somebody would like to change.
    ///
    /// @param person who
    /// @return ids of wishes, empty before any was named
    public Set<String> wishes(Person person) {
        return about(person).wishes();
    }

    void save(Person person, AboutMe about) {
        documents.put(person, AboutMe.KIND, AboutMe.KEY, about);
    }

    /// The programme, made anew each time, so that it follows the last session and the last
    /// answers.
    ///
    /// @param person for whom
    /// @param last the last session, if there was one
    /// @return nothing where the full screen still has to be answered
    public Optional<Programme> of(Person person, Optional<LastSession> last) {
        return screening
                .fullOutcome(person)
                .map(outcome -> tailoring.programme(about(person).person(), outcome, last));
    }
}
