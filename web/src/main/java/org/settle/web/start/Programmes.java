package org.settle.web.start;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.settle.practice.LastSession;
import org.settle.practice.Programme;
import org.settle.practice.ScreenOutcome;
import org.settle.practice.Tailoring;
import org.settle.web.account.Ages;
import org.settle.web.store.Documents;
import org.settle.web.store.Person;
import org.springframework.stereotype.Service;

/// The programme that fits what somebody said and what the full safety screen allows.
@Service
public class Programmes {
    private static final Set<String> NOT_BENDING =
            Set.of("wheelchair", "pregnant", "after-birth", "hypermobile", "back-pain");

    private static final Set<String> SOFTEST = Set.of("hands", "soft-ball", "soft-roller");

    private final Documents documents;
    private final Screening screening;
    private final Tailoring tailoring;

    private final Ages ages;

    Programmes(Documents documents, Screening screening, Tailoring tailoring, Ages ages) {
        this.ages = ages;
        this.documents = documents;
        this.screening = screening;
        this.tailoring = tailoring;
    }

    AboutMe about(Person person) {
        AboutMe said =
                documents.find(person, AboutMe.KIND, AboutMe.KEY).orElseGet(AboutMe::unknown);
        return ages.isYoung(person) ? said.young() : said;
    }

    /// What somebody would like to change.
    ///
    /// @param person who
    /// @return ids of wishes, empty before any was named
    public Set<String> wishes(Person person) {
        return about(person).wishes();
    }

    /// The private places that somebody agreed to.
    ///
    /// @param person who
    /// @return `chest`, `pelvic`, or nothing
    public Set<String> consents(Person person) {
        return about(person).consents();
    }

    /// Whether the reach test may be offered: only to somebody who does sport, and never where
    /// bending forward is not for sure easy.
    ///
    /// @param person who
    /// @return true where it may be offered
    public boolean mayReach(Person person) {
        AboutMe about = about(person);
        return about.wishes().contains("sport")
                && Collections.disjoint(about.body(), NOT_BENDING)
                && Collections.disjoint(about.wishes(), NOT_BENDING)
                && screening
                        .fullOutcome(person)
                        .filter(ScreenOutcome.Go.class::isInstance)
                        .isPresent();
    }

    void save(Person person, AboutMe about) {
        documents.put(person, AboutMe.KIND, AboutMe.KEY, about);
    }

    /// A softer or shorter programme, for comparing with the whole one.
    public enum Variant {
        /// As it fits.
        WHOLE,
        /// With the softest tools alone.
        SOFT,
        /// In half the time.
        SHORT
    }

    /// The programme in one of its variants.
    ///
    /// @param person for whom
    /// @param last the last session, if there was one
    /// @param variant which
    /// @return nothing where the full screen still has to be answered
    public Optional<Programme> of(Person person, Optional<LastSession> last, Variant variant) {
        AboutMe about = about(person);
        AboutMe changed =
                switch (variant) {
                    case WHOLE -> about;
                    case SOFT ->
                            about.having(
                                    about.tools().stream()
                                            .filter(SOFTEST::contains)
                                            .collect(Collectors.toSet()),
                                    about.spaces(),
                                    about.minutes());
                    case SHORT -> about.having(about.tools(), about.spaces(), about.minutes() / 2);
                };
        return screening
                .fullOutcome(person)
                .map(outcome -> tailoring.programme(changed.person(), outcome, last));
    }

    /// The programme, made anew each time, so that it follows the last session and the last
    /// answers.
    ///
    /// @param person for whom
    /// @param last the last session, if there was one
    /// @return nothing where the full screen still has to be answered
    public Optional<Programme> of(Person person, Optional<LastSession> last) {
        return of(person, last, Variant.WHOLE);
    }
}
