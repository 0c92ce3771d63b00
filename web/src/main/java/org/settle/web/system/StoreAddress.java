package org.settle.web.system;

import com.zaxxer.hikari.HikariDataSource;
import org.settle.web.store.Dialect;
import org.springframework.core.env.PropertyResolver;

/// Where the store is: in the data folder, or in a PostgreSQL database.
///
/// @param url of the database; empty for the data folder
/// @param user who signs in there; empty where the url says it
/// @param password of that user; empty where the url says it, or none is asked for
public record StoreAddress(String url, String user, String password) {
    /// The data folder.
    public static final StoreAddress FOLDER = new StoreAddress("", "", "");

    /// As it was set.
    ///
    /// @param settings of this start
    /// @return the address
    public static StoreAddress of(PropertyResolver settings) {
        return new StoreAddress(
                settings.getProperty("settle.store", "").strip(),
                settings.getProperty("settle.store.user", ""),
                settings.getProperty("settle.store.password", ""));
    }

    /// Which store it is.
    ///
    /// @return the dialect it speaks
    public Dialect dialect() {
        return url.isEmpty() ? Dialect.SQLITE : Dialect.POSTGRESQL;
    }

    /// Looks whether the store can be used, before anything else begins.
    ///
    /// @param folder where the instance key lies
    /// @throws StoreProblem if it cannot
    public void check(DataFolder folder) {
        if (!url.isEmpty()) {
            PostgresStore.at(this).check(folder);
        }
    }

    /// Opens the store.
    ///
    /// @param folder holds the SQLite file, where that is the store
    /// @return its connections
    public HikariDataSource open(DataFolder folder) {
        return url.isEmpty() ? SqliteStore.open(folder) : PostgresStore.at(this).open();
    }

    /// Without the password.
    @Override
    public String toString() {
        return "StoreAddress[" + PostgresStore.shown(url) + "]";
    }
}
