package org.settle.web.system;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import org.settle.web.store.SecretKeys;

/// The store as a PostgreSQL database.
///
/// @param source makes connections
/// @param place as it may be shown
record PostgresStore(PGSimpleDataSource source, String place) {
    private static final String ADDRESS = "jdbc:postgresql://[^/?#@\\s]+/[^/?#@\\s]+(\\?\\S*)?";
    private static final int CONNECTIONS = 10;
    private static final int WAIT_MILLIS = 10_000;

    /// What was confirmed to a person is on the disk, whatever the server is used to. Who waits for
    /// a lock waits as long as for the lock of a file.
    private static final String EACH_CONNECTION =
            "set synchronous_commit = on; set lock_timeout = " + WAIT_MILLIS;

    /// What is wrong with the place for tables, or nothing.
    private static final String LOOK =
            """
            select case
              when not coalesce(has_schema_privilege(current_schema(), 'create'), false) then 'closed'
              when to_regclass('flyway_schema_history') is null
                and exists (select 1 from pg_tables where schemaname = current_schema()) then 'full'
              else '' end,
              to_regclass('person') is not null""";

    static PostgresStore at(StoreAddress address) {
        String place = shown(address.url());
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            if (!address.url().matches(ADDRESS)) {
                throw new IllegalArgumentException("An address of PostgreSQL is needed.");
            }
            source.setUrl(address.url());
        } catch (IllegalArgumentException e) {
            throw new StoreProblem("network.store-wrong", Map.of("given", place));
        }
        if (!address.user().isEmpty()) {
            source.setUser(address.user());
        }
        if (!address.password().isEmpty()) {
            source.setPassword(address.password());
        }
        return new PostgresStore(source, place);
    }

    /// An address without what may be a password, in whatever form it was written.
    static String shown(String url) {
        return url.replaceAll("//.*@", "//...@")
                .replaceAll("\\?.*", "")
                .replaceAll("(?i)(password=)\\S*", "$1...");
    }

    void check(DataFolder folder) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            boolean used;
            try (ResultSet look = statement.executeQuery(LOOK)) {
                look.next();
                if (!look.getString(1).isEmpty()) {
                    throw problem(look.getString(1), "");
                }
                used = look.getBoolean(2);
            }
            if (used && !isKey(folder.file("instance.key"), statement)) {
                throw new StoreProblem(
                        "network.store-key",
                        Map.of("place", place, "file", folder.file("instance.key").toString()));
            }
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /// A database can be reached from a folder that is not its own. With another key everybody in
    /// it would be unknown, and new people would be added beside them.
    private static boolean isKey(Path file, Statement statement) throws SQLException {
        try (ResultSet one = statement.executeQuery("select id, wrapped_key from person limit 1")) {
            if (!one.next()) {
                return true;
            }
            if (!Files.exists(file)) {
                return false;
            }
            SecretKeys.in(file, new SecureRandom()).cipher(one.getString(1), one.getBytes(2));
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    HikariDataSource open() {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(WAIT_MILLIS);
        pool.setConnectionInitSql(EACH_CONNECTION);
        // After a wait for a person's row, what the other one wrote has to be seen.
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(pool);
    }

    private StoreProblem problem(SQLException e) {
        String state = Optional.ofNullable(e.getSQLState()).orElse("");
        return switch (state) {
            case "28P01", "28000", "08004" -> problem("refused", "");
            case "3D000" -> problem("missing", "");
            case "08001", "08006" -> problem("silent", "");
            default -> problem("other", String.valueOf(e.getMessage()));
        };
    }

    private StoreProblem problem(String what, String reason) {
        String user =
                Optional.ofNullable(source.getUser()).orElse(System.getProperty("user.name", ""));
        return new StoreProblem(
                "network.store-" + what, Map.of("place", place, "user", user, "reason", reason));
    }
}
