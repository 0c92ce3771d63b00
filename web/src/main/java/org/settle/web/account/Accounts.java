package org.settle.web.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.settle.web.store.Documents;
import org.settle.web.store.People;
import org.settle.web.store.Person;
import org.settle.web.store.SecretKeys;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Names and passwords. A name stands in the store as a keyed hash, and readable only inside of
/// what the person's own key encrypts.
@Repository
class Accounts {
    private final JdbcClient sql;
    private final SecretKeys keys;
    private final People people;
    private final Documents documents;
    private final Passwords passwords;

    Accounts(
            JdbcClient sql,
            SecretKeys keys,
            People people,
            Documents documents,
            Passwords passwords) {
        this.sql = sql;
        this.keys = keys;
        this.people = people;
        this.documents = documents;
        this.passwords = passwords;
    }

    /// Whether a name is in use.
    boolean has(String name) {
        return row(name).isPresent();
    }

    /// Gives a person an account; what a guest wrote stays theirs.
    @Transactional
    Person open(Person person, Person.Role role, Profile profile, String hash) {
        sql.sql("insert into credential (name_hash, person, password) values (?, ?, ?)")
                .params(hashOf(profile.name()), person.id(), hash)
                .update();
        Person promoted = people.promote(person, role);
        documents.put(promoted, Profile.KIND, Profile.KEY, profile);
        return promoted;
    }

    /// Who has this name and this password.
    Optional<Person> find(String name, String password) {
        Optional<Row> row = row(name);
        return passwords.matches(password, row.map(Row::hash))
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
