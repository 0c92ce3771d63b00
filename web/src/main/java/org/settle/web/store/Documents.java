package org.settle.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What people wrote: one record a day or a thing, encrypted with the person's own key before it
/// reaches the store. A write that returns is on the disk.
@Repository
public class Documents {
    private final JdbcClient sql;
    private final SecretKeys keys;
    private final JsonMapper json;
    private final Clock clock;
    private final Dialect dialect;

    /// Made by Spring.
    ///
    /// @param sql the store
    /// @param keys the key tree
    /// @param json writes and reads records
    /// @param clock the time
    /// @param dialect which store it is
    public Documents(
            JdbcClient sql, SecretKeys keys, JsonMapper json, Clock clock, Dialect dialect) {
        this.sql = sql;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
        this.dialect = dialect;
    }

    /// Until the transaction ends, nobody else writes for somebody.
    ///
    /// @param person for whom
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Person person) {
        dialect.hold(sql, List.of(person.id()));
    }

    /// Saves an entry; an older one with the same key is replaced.
    ///
    /// @param person whose entry
    /// @param kind which sort
    /// @param key a day, or an id
    /// @param value the entry
    /// @param <T> the record that holds it
    @Transactional
    public <T extends Record> void put(Person person, Kind<T> kind, String key, T value) {
        hold(person);
        byte[] body =
                cipher(person).encrypt(json.writeValueAsBytes(value), place(person, kind, key));
        sql.sql(
                        "insert into document (person, kind, key, body, saved_at) values (?, ?, ?, ?, ?) on conflict (person, kind, key) do update set body = excluded.body, saved_at = excluded.saved_at")
                .params(person.id(), kind.name(), key, body, clock.millis())
                .update();
    }

    /// One entry.
    ///
    /// @param person whose entry
    /// @param kind which sort
    /// @param key a day, or an id
    /// @param <T> the record that holds it
    /// @return the entry, if there is one
    public <T extends Record> Optional<T> find(Person person, Kind<T> kind, String key) {
        return list(person, kind, key, key).stream().findFirst().map(Entry::value);
    }

    /// Changes one entry. Nobody else writes between reading and saving, so that of two changes at
    /// the same moment neither is lost.
    ///
    /// @param person whose entry
    /// @param kind which sort
    /// @param key a day, or an id
    /// @param change gets the entry, if there is one, and gives the new one
    /// @param <T> the record that holds it
    /// @return the new entry
    @Transactional
    public <T extends Record> T change(
            Person person, Kind<T> kind, String key, Function<Optional<T>, T> change) {
        hold(person);
        T now = change.apply(find(person, kind, key));
        put(person, kind, key, now);
        return now;
    }

    /// All entries between two keys, in order.
    ///
    /// @param person whose entries
    /// @param kind which sort
    /// @param first the first key
    /// @param last the last key, included
    /// @param <T> the record that holds one
    /// @return the entries
    public <T extends Record> List<Entry<T>> list(
            Person person, Kind<T> kind, String first, String last) {
        FieldCipher cipher = cipher(person);
        return sql.sql(
                        "select key, body, saved_at from document where person = ? and kind = ? and key between ? and ? order by key")
                .params(person.id(), kind.name(), first, last)
                .query((row, _) -> entry(row, person, kind, cipher))
                .list();
    }

    /// All that somebody wrote, for taking it along.
    ///
    /// @param person whose entries
    /// @return by kind and key
    public Map<String, Map<String, JsonNode>> everything(Person person) {
        FieldCipher cipher = cipher(person);
        Map<String, Map<String, JsonNode>> all = new TreeMap<>();
        for (Stored s : stored(person)) {
            byte[] plain = cipher.decrypt(s.body(), place(person, s.kind(), s.key()));
            all.computeIfAbsent(s.kind(), _ -> new TreeMap<>()).put(s.key(), json.readTree(plain));
        }
        return all;
    }

    /// Whether somebody wrote nothing yet.
    ///
    /// @param person whose entries
    /// @return true where there is no entry
    public boolean isEmpty(Person person) {
        return sql.sql("select count(*) from document where person = ?")
                        .param(person.id())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /// Gives all entries of one person to another, under the other's key. Where both have an entry
    /// with the same key, the one that was saved later stays.
    ///
    /// @param from whose entries they were
    /// @param to whose they are then
    /// @throws IllegalArgumentException if one of them is an example
    @Transactional
    public void move(Person from, Person to) {
        if (from.isExample() || to.isExample()) {
            throw new IllegalArgumentException(
                    "Entries of an example are simulated and belong to nobody else.");
        }
        dialect.hold(sql, List.of(from.id(), to.id()));
        FieldCipher before = cipher(from);
        FieldCipher after = cipher(to);
        for (Stored s : stored(from)) {
            byte[] plain = before.decrypt(s.body(), place(from, s.kind(), s.key()));
            sql.sql(
                            "insert into document (person, kind, key, body, saved_at) values (?, ?, ?, ?, ?) on conflict (person, kind, key) do update set body = excluded.body, saved_at = excluded.saved_at where excluded.saved_at > document.saved_at")
                    .params(
                            to.id(),
                            s.kind(),
                            s.key(),
                            after.encrypt(plain, place(to, s.kind(), s.key())),
                            s.savedAt())
                    .update();
        }
        sql.sql("delete from document where person = ?").param(from.id()).update();
    }

    /// Removes an entry.
    ///
    /// @param person whose entry
    /// @param kind which sort
    /// @param key a day, or an id
    @Transactional
    public void remove(Person person, Kind<?> kind, String key) {
        hold(person);
        sql.sql("delete from document where person = ? and kind = ? and key = ?")
                .params(person.id(), kind.name(), key)
                .update();
    }

    private <T extends Record> Entry<T> entry(
            ResultSet row, Person person, Kind<T> kind, FieldCipher cipher) throws SQLException {
        String key = row.getString(1);
        byte[] plain = cipher.decrypt(row.getBytes(2), place(person, kind, key));
        return new Entry<>(
                key, json.readValue(plain, kind.type()), Instant.ofEpochMilli(row.getLong(3)));
    }

    private List<Stored> stored(Person person) {
        return sql.sql(
                        "select kind, key, body, saved_at from document where person = ? order by kind, key")
                .param(person.id())
                .query(
                        (row, _) ->
                                new Stored(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getBytes(3),
                                        row.getLong(4)))
                .list();
    }

    private FieldCipher cipher(Person person) {
        byte[] wrapped =
                sql.sql("select wrapped_key from person where id = ?")
                        .param(person.id())
                        .query((row, _) -> row.getBytes(1))
                        .single();
        return keys.cipher(person.id(), wrapped);
    }

    private static String place(Person person, Kind<?> kind, String key) {
        return place(person, kind.name(), key);
    }

    private static String place(Person person, String kind, String key) {
        return person.id() + "|" + kind + "|" + key;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stored(String kind, String key, byte[] body, long savedAt) {}
}
