package org.settle.web.system;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.settle.web.store.SecretKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Opens the data folder: the store, the instance key, the clock.
@Configuration(proxyBeanMethods = false)
class StoreSetup {
    private static final int CONNECTIONS = 4;
    private static final int WAIT_MILLIS = 10_000;

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    @Bean
    DataFolder dataFolder(@Value("${settle.data}") String folder) {
        Path path = Path.of(folder).toAbsolutePath();
        try {
            boolean fresh = !Files.exists(path);
            Files.createDirectories(path);
            if (fresh) {
                own(path, "rwx------");
            }
            Path store = path.resolve("settle.db");
            if (!Files.exists(store)) {
                Files.createFile(store);
            }
            // The files beside it get the same rights from SQLite.
            own(store, "rw-------");
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Settle keeps its data in a folder, and this one cannot be made: " + path, e);
        }
        return new DataFolder(path);
    }

    /// For whoever runs Settle alone, where the system knows such rights.
    private static void own(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    @Bean
    SecretKeys secretKeys(DataFolder folder) {
        return SecretKeys.in(folder.file("instance.key"), new SecureRandom());
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(DataFolder folder) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // FULL: what was confirmed to a person is on the disk, also after the power goes.
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        sqlite.enforceForeignKeys(true);
        sqlite.setBusyTimeout(WAIT_MILLIS);
        sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        sqlite.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
        SQLiteDataSource source = new SQLiteDataSource(sqlite);
        source.setUrl("jdbc:sqlite:" + folder.file("settle.db"));
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        return new HikariDataSource(pool);
    }
}
