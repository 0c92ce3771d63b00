package org.settle.web.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who is known here, and by which browsers.
@Repository
public class People {
    /// A browser that was away for longer signs in again.
    public static final Duration DEVICE_AGE = Duration.ofDays(90);

    private static final Duration NOTE_SEEN = Duration.ofHours(1);

    private static final String ROLE = "case when p.example = 1 then 'example' else p.role end";

    private final JdbcClient sql;
    private final SecretKeys keys;
    private final Clock clock;
    private final Dialect dialect;

    /// Made by Spring.
    ///
    /// @param sql the store
    /// @param keys the key tree
    /// @param clock the time
    /// @param dialect which store it is
    public People(JdbcClient sql, SecretKeys keys, Clock clock, Dialect dialect) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
        this.dialect = dialect;
    }

    /// Adds somebody.
    ///
    /// @param role what the person may do
    /// @return the new person
    public Person add(Person.Role role) {
        Person person = new Person(UUID.randomUUID().toString(), role);
        boolean example = person.isExample();
        sql.sql(
                        "insert into person (id, role, example, wrapped_key, created_at) values (?, ?, ?, ?, ?)")
                .params(
                        person.id(),
                        nameOf(example ? Person.Role.GUEST : role),
                        example ? 1 : 0,
                        keys.newWrappedKey(person.id()),
                        clock.millis())
                .update();
        return person;
    }

    /// Gives somebody another role.
    ///
    /// @param person who
    /// @param role the new role
    /// @return the person with it
    /// @throws IllegalArgumentException if the person is an example, or would become one
    public Person promote(Person person, Person.Role role) {
        if (person.isExample() || role == Person.Role.EXAMPLE) {
            throw new IllegalArgumentException(
                    "An example stays an example, and nobody real becomes one. Leave it first.");
        }
        sql.sql("update person set role = ? where id = ?")
                .params(nameOf(role), person.id())
                .update();
        return new Person(person.id(), role);
    }

    /// Removes somebody with all that was written, and the key. A copy of the whole store that was
    /// made before still holds both.
    ///
    /// @param person who
    @Transactional
    public void remove(Person person) {
        sql.sql("delete from person where id = ?").param(person.id()).update();
    }

    /// Removes examples that were begun before some moment, and all that are in excess.
    ///
    /// @param moment what is older goes
    /// @param most how many stay at most, the newest
    @Transactional
    public void removeExamples(Instant moment, int most) {
        sql.sql(
                        "delete from person where example = 1 and (created_at < ? or id not in (select id from person where example = 1 order by created_at desc limit ?))")
                .params(moment.toEpochMilli(), most)
                .update();
    }

    /// Clears the store's files of what was removed, so that it cannot be read there either. It
    /// waits for nobody: where somebody reads at this moment, the next one does it.
    public void emptyJournal() {
        dialect.emptyJournal(sql);
    }

    /// Whether the store has a log, not Settle's to clear, that holds what was removed for a while.
    ///
    /// @return true for a database of a server
    public boolean keepsLog() {
        return dialect.keepsLog();
    }

    /// Somebody by id.
    ///
    /// @param id as in [Person#id()]
    /// @return the person, or nobody where the person was removed
    public Optional<Person> find(String id) {
        return sql.sql("select p.id, " + ROLE + " from person p where p.id = ?")
                .param(id)
                .query((row, _) -> new Person(row.getString(1), roleOf(row.getString(2))))
                .optional();
    }

    /// Whether an operator exists.
    ///
    /// @return false before the set-up
    public boolean hasOperator() {
        return sql.sql("select count(*) from person where role = 'operator'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Signs a browser in.
    ///
    /// @param person who uses it
    /// @return the secret that the browser keeps
    public String signIn(Person person) {
        byte[] secret = keys.newSecret();
        long now = clock.millis();
        sql.sql("insert into device (secret_hash, person, created_at, seen_at) values (?, ?, ?, ?)")
                .params(sha256(secret), person.id(), now, now)
                .update();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /// Who uses a browser.
    ///
    /// @param secret what the browser sent
    /// @return the person, or nobody for an unknown or outdated secret
    public Optional<Person> of(String secret) {
        Optional<byte[]> hash = hashOf(secret);
        return hash.flatMap(
                h ->
                        sql.sql(
                                        "select p.id, "
                                                + ROLE
                                                + ", d.seen_at from device d join person p on p.id = d.person where d.secret_hash = ?")
                                .param(h)
                                .query(
                                        (row, _) ->
                                                new Seen(
                                                        new Person(
                                                                row.getString(1),
                                                                roleOf(row.getString(2))),
                                                        Instant.ofEpochMilli(row.getLong(3))))
                                .optional()
                                .flatMap(seen -> fresh(seen, h)));
    }

    /// Since when a browser is signed in.
    ///
    /// @param secret what the browser sent
    /// @return the time, or nothing for an unknown secret
    public Optional<Instant> since(String secret) {
        return hashOf(secret)
                .flatMap(
                        h ->
                                sql.sql("select created_at from device where secret_hash = ?")
                                        .param(h)
                                        .query((row, _) -> Instant.ofEpochMilli(row.getLong(1)))
                                        .optional());
    }

    /// Signs a browser out.
    ///
    /// @param secret what the browser sent
    public void signOut(String secret) {
        hashOf(secret)
                .ifPresent(
                        h -> sql.sql("delete from device where secret_hash = ?").param(h).update());
    }

    private Optional<Person> fresh(Seen seen, byte[] hash) {
        Duration away = Duration.between(seen.at(), clock.instant());
        if (away.compareTo(DEVICE_AGE) > 0) {
            sql.sql("delete from device where secret_hash = ?").param(hash).update();
            return Optional.empty();
        }
        if (away.compareTo(NOTE_SEEN) > 0) {
            sql.sql("update device set seen_at = ? where secret_hash = ?")
                    .params(clock.millis(), hash)
                    .update();
        }
        return Optional.of(seen.person());
    }

    private static Optional<byte[]> hashOf(String secret) {
        try {
            return Optional.of(sha256(Base64.getUrlDecoder().decode(secret)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    private static String nameOf(Person.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Person.Role roleOf(String name) {
        return Person.Role.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private record Seen(Person person, Instant at) {}
}
