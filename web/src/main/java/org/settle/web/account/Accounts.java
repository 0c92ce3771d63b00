package org.settle.web.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.settle.web.passkey.Passkey;
import org.settle.web.passkey.Passkeys;
import org.settle.web.store.Documents;
import org.settle.web.store.People;
import org.settle.web.store.Person;
import org.settle.web.store.SecretKeys;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Names, passwords, and the passkey an account may begin with. A name stands in the store as a
/// keyed hash, and readable only inside of what the person's own key encrypts.
@Repository
class Accounts {
    /// What stands in the place of a hash where somebody has passkeys only.
    private static final String NO_PASSWORD = "";

    private final JdbcClient sql;
    private final SecretKeys keys;
    private final People people;
    private final Documents documents;
    private final Passwords passwords;
    private final Passkeys passkeys;

    Accounts(
            JdbcClient sql,
            SecretKeys keys,
            People people,
            Documents documents,
            Passwords passwords,
            Passkeys passkeys) {
        this.sql = sql;
        this.keys = keys;
        this.people = people;
        this.documents = documents;
        this.passwords = passwords;
        this.passkeys = passkeys;
    }

    /// Whether a name is in use.
    boolean has(String name) {
        return row(name).isPresent();
    }

    /// Gives a person an account with a password; what a guest wrote stays theirs.
    @Transactional
    Person open(Person person, Person.Role role, Profile profile, String hash) {
        sql.sql("insert into credential (name_hash, person, password) values (?, ?, ?)")
                .params(hashOf(profile.name()), person.id(), hash)
                .update();
        Person promoted = people.promote(person, role);
        documents.put(promoted, Profile.KIND, Profile.KEY, profile);
        return promoted;
    }

    /// Gives a person an account with a passkey and without a password.
    @Transactional
    Person open(Person person, Person.Role role, Profile profile, Passkey passkey) {
        Person promoted = open(person, role, profile, NO_PASSWORD);
        passkeys.save(promoted, passkey);
        return promoted;
    }

    /// Ends the guest of a browser when somebody signs in there: what was written goes into the
    /// account or is deleted, as the person wants it. Nobody could get at it any more.
    @Transactional
    void end(Person guest, Person account, boolean bring) {
        if (bring) {
            documents.move(guest, account);
        }
        people.remove(guest);
    }

    boolean hasPassword(Person person) {
        return sql.sql("select count(*) from credential where person = ? and password <> ?")
                        .params(person.id(), NO_PASSWORD)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Whether this is the password of a person, or there is none yet.
    boolean isRight(Person person, String password) {
        String hash =
                sql.sql("select password from credential where person = ?")
                        .param(person.id())
                        .query(String.class)
                        .single();
        return hash.equals(NO_PASSWORD) || passwords.matches(password, Optional.of(hash));
    }

    void change(Person person, String hash) {
        sql.sql("update credential set password = ? where person = ?")
                .params(hash, person.id())
                .update();
    }

    /// Who has this name and this password.
    Optional<Person> find(String name, String password) {
        Optional<Row> row = row(name);
        return passwords.matches(password, row.map(Row::hash).filter(h -> !h.equals(NO_PASSWORD)))
                ? row.map(Row::person)
                : Optional.empty();
    }

    Optional<Profile> profile(Person person) {
        return documents.find(person, Profile.KIND, Profile.KEY);
    }

    void save(Person person, Profile profile) {
        documents.put(person, Profile.KIND, Profile.KEY, profile);
    }

    /// Whether another request was quicker with the same name.
    static boolean isTaken(org.springframework.dao.DataAccessException e) {
        return e instanceof DuplicateKeyException
                || (e instanceof UncategorizedSQLException
                        && String.valueOf(e.getMessage()).contains("CONSTRAINT"));
    }

    /// The same name in other letters is the same name.
    static String clean(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private Optional<Row> row(String name) {
        return sql.sql(
                        "select p.id, p.role, c.password from credential c join person p on p.id = c.person where c.name_hash = ?")
                .param(hashOf(name))
                .query(
                        (found, _) ->
                                new Row(
                                        new Person(
                                                found.getString(1),
                                                Person.Role.valueOf(
                                                        found.getString(2)
                                                                .toUpperCase(Locale.ROOT))),
                                        found.getString(3)))
                .optional();
    }

    private byte[] hashOf(String name) {
        return keys.hash("name", clean(name));
    }

    private record Row(Person person, String hash) {}
}
