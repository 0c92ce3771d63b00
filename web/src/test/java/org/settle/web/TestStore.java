package org.settle.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/// The store that the tests run on: a file in the folder of each test, or a schema for each folder
/// in the PostgreSQL database that the system property `settle.test.store` names.
public final class TestStore {
    private static final String DATABASE = System.getProperty("settle.test.store", "");
    private static final Set<String> SCHEMAS = ConcurrentHashMap.newKeySet();

    static {
        System.out.println("Settle is tested on " + (isPostgres() ? "PostgreSQL." : "SQLite."));
        Runtime.getRuntime().addShutdownHook(new Thread(TestStore::drop));
    }

    private TestStore() {}

    /// Whether it is PostgreSQL.
    public static boolean isPostgres() {
        return !DATABASE.isEmpty();
    }

    /// A test for this store alone; elsewhere it says that it was skipped.
    public static void needsPostgres() {
        Assumptions.assumeTrue(
                isPostgres(), "Skipped: no PostgreSQL; SETTLE_TEST_POSTGRESQL names a database.");
    }

    /// A test for this store alone; elsewhere it says that it was skipped.
    public static void needsSqlite() {
        Assumptions.assumeFalse(isPostgres(), "Skipped: this looks into the file of SQLite.");
    }

    /// The address of the database, without a schema.
    public static String database() {
        return DATABASE;
    }

    /// The setting `settle.store` for a folder: the same for the same folder.
    public static String of(Path folder) {
        if (!isPostgres()) {
            return "";
        }
        UUID name = UUID.nameUUIDFromBytes(folder.toString().getBytes(UTF_8));
        String schema = "test_" + name.toString().replace('-', '_');
        if (SCHEMAS.add(schema)) {
            run("create schema " + schema);
        }
        return DATABASE + (DATABASE.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    }

    private static void drop() {
        SCHEMAS.forEach(schema -> run("drop schema " + schema + " cascade"));
    }

    private static void run(String statement) {
        try (Connection connection = DriverManager.getConnection(DATABASE);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The tests need PostgreSQL: " + statement, e);
        }
    }
}
