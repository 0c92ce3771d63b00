package org.settle.web.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// In what the two stores differ once they are open.
public enum Dialect {
    /// One file in the data folder.
    SQLITE {
        @Override
        void hold(JdbcClient sql, List<String> people) {
            // Every transaction begins with the right to write, which one alone has.
        }

        @Override
        void emptyJournal(JdbcClient sql) {
            sql.sql("pragma wal_checkpoint(truncate)").query((row, _) -> row.getInt(1)).list();
        }

        @Override
        boolean keepsLog() {
            return false;
        }
    },

    /// A database of a server.
    POSTGRESQL {
        @Override
        void hold(JdbcClient sql, List<String> people) {
            // In the order of their ids, so that no two who hold several wait for each other.
            sql.sql("select id from person where id in (:people) order by id for no key update")
                    .param("people", people)
                    .query(String.class)
                    .list();
        }

        @Override
        void emptyJournal(JdbcClient sql) {
            // A vacuum frees the rows of who was removed, but leaves their bytes until something
            // else stands there. So the small table with the keys is written anew.
            sql.sql("vacuum (skip_locked) person, device, document, credential").update();
            sql.sql("vacuum (full, skip_locked) person").update();
        }

        @Override
        boolean keepsLog() {
            return true;
        }
    };

    /// Until the transaction ends, nobody else writes for these people.
    abstract void hold(JdbcClient sql, List<String> people);

    /// Makes what was removed unreadable in the store's files, as far as this store can.
    abstract void emptyJournal(JdbcClient sql);

    /// Whether a log that is not Settle's goes on holding what was removed for a while.
    abstract boolean keepsLog();
}
