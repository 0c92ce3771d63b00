package org.settle.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.settle.web.system.StoreAddress;

/// A store that is measured and then taken away.
///
/// @param name of the database program
/// @param address where it is
/// @param database where its schema is, or nothing for a file in the data folder
record MeasuredStore(String name, StoreAddress address, Optional<String> database)
        implements AutoCloseable {
    private static final String SCHEMA = "settle_measured";

    /// The file of a data folder.
    static MeasuredStore sqlite() {
        return new MeasuredStore("SQLite", StoreAddress.FOLDER, Optional.empty());
    }

    /// A new schema of the database that `SETTLE_TEST_POSTGRESQL` names.
    ///
    /// @return nothing where it names none
    /// @throws SQLException if the schema cannot be made
    static Optional<MeasuredStore> postgresql() throws SQLException {
        String database = System.getenv().getOrDefault("SETTLE_TEST_POSTGRESQL", "");
        if (database.isEmpty()) {
            return Optional.empty();
        }
        run(database, "drop schema if exists " + SCHEMA + " cascade; create schema " + SCHEMA);
        String url = database + (database.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA;
        return Optional.of(
                new MeasuredStore(
                        "PostgreSQL", new StoreAddress(url, "", ""), Optional.of(database)));
    }

    @Override
    public void close() throws SQLException {
        if (database.isPresent()) {
            run(database.get(), "drop schema " + SCHEMA + " cascade");
        }
    }

    private static void run(String database, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
