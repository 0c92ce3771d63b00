package org.settle.web.account;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.settle.web.store.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The browsers in which somebody is signed in.
@Repository
class Devices {
    private final JdbcClient sql;

    Devices(JdbcClient sql) {
        this.sql = sql;
    }

    List<Device> of(Person person) {
        return sql.sql(
                        "select secret_hash, created_at, seen_at from device where person = ? order by seen_at desc")
                .param(person.id())
                .query(
                        (row, _) ->
                                new Device(
                                        HexFormat.of().formatHex(row.getBytes(1)),
                                        Instant.ofEpochMilli(row.getLong(2)),
                                        Instant.ofEpochMilli(row.getLong(3))))
                .list();
    }

    /// Signs a browser out; that of somebody else stays as it is.
    void remove(Person person, String id) {
        if (id.matches("[0-9a-f]{64}")) {
            sql.sql("delete from device where person = ? and secret_hash = ?")
                    .params(person.id(), HexFormat.of().parseHex(id))
                    .update();
        }
    }

    /// Signs every browser of a person out.
    void removeAll(Person person) {
        sql.sql("delete from device where person = ?").param(person.id()).update();
    }

    record Device(String id, Instant since, Instant seen) {}
}
