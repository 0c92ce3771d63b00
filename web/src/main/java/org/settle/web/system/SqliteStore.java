package org.settle.web.system;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The store as a file in the data folder.
final class SqliteStore {
    private static final int CONNECTIONS = 4;
    private static final int WAIT_MILLIS = 10_000;

    private SqliteStore() {}

    static HikariDataSource open(DataFolder folder) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // FULL: what was confirmed to a person is on the disk, also after the power goes.
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        sqlite.enforceForeignKeys(true);
        sqlite.setBusyTimeout(WAIT_MILLIS);
        sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        sqlite.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
        SQLiteDataSource source = new SQLiteDataSource(sqlite);
        source.setUrl("jdbc:sqlite:" + file(folder));
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        return new HikariDataSource(pool);
    }

    private static Path file(DataFolder folder) {
        Path file = folder.file("settle.db");
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            // The files beside it get the same rights from SQLite.
            DataFolder.own(file, "rw-------");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Settle keeps its store in a file, and this one cannot be made: " + file, e);
        }
    }
}
