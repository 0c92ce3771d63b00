package org.settle.web.account;

import java.util.Optional;
import org.settle.web.store.Person;
import org.springframework.stereotype.Service;

/// What an account says about the age of its person.
@Service
public class Ages {
    private final Accounts accounts;

    Ages(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Whether somebody said that they are under 18 when the account was made.
    ///
    /// @param person who
    /// @return false where there is no account
    public boolean isYoung(Person person) {
        return accounts.profile(person).filter(p -> !p.adult()).isPresent();
    }

    /// Whether a grown-up has still to agree.
    boolean waits(Optional<Person> person) {
        return person.flatMap(accounts::profile).filter(Profile::waitsForGrownUp).isPresent();
    }
}
