package org.settle.web.account;

import java.util.Optional;
import org.settle.web.store.Documents;
import org.settle.web.store.Person;
import org.springframework.stereotype.Service;

/// What an account says about the age of its person.
@Service
public class Ages {
    private final Documents documents;

    Ages(Documents documents) {
        this.documents = documents;
    }

    /// Whether somebody said that they are under 18 when the account was made.
    ///
    /// @param person who
    /// @return false where there is no account
    public boolean isYoung(Person person) {
        return profile(person).filter(p -> !p.adult()).isPresent();
    }

    /// Whether a grown-up has still to agree.
    boolean waits(Optional<Person> person) {
        return person.flatMap(this::profile).filter(Profile::waitsForGrownUp).isPresent();
    }

    private Optional<Profile> profile(Person person) {
        return documents.find(person, Profile.KIND, Profile.KEY);
    }
}
