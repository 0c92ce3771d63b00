package org.settle.web.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PostgresWordsTest {
    @Test
    void saysTypesAndLeavesCommentsAndTexts() {
        assertThat(
                        translated(
                                """
                                -- A person's key is a blob.
                                create table person (
                                  id   text    not null primary key check (id in ('text', 'it''s integer')),
                                  made integer not null,
                                  key  blob    not null
                                ) strict, without rowid;

                                create index made_first on person (made);
                                """))
                .isEqualTo(
                        """
                        -- A person's key is a blob.
                        create table person (
                          id   text collate "C"    not null primary key check (id in ('text', 'it''s integer')),
                          made bigint not null,
                          key  bytea    not null
                        );

                        create index made_first on person (made);
                        """);
    }

    /// A word that means something else in PostgreSQL, or nothing, has to be thought about first.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table t (id integer primary key autoincrement) strict, without rowid;",
                "create table t (id text) strict;",
                "create table t (size real not null) strict, without rowid;",
                "create table t (at datetime) strict, without rowid;",
                "create table t (id text collate nocase) strict, without rowid;",
                "insert or replace into t values ('a');",
                "pragma user_version = 2;"
            })
    void stopsAtAWordThatItDoesNotKnow(String migration) {
        assertThatThrownBy(() -> translated(migration))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("V7__more.sql says '");
    }

    /// Flyway compares what was run with what is there now.
    @Test
    void aMigrationIsAlwaysTheSame() throws IOException {
        assertThat(hashOf("V1__")).isEqualTo(1_020_961_902);
        assertThat(hashOf("V2__")).isEqualTo(2_106_118_546);
    }

    private static int hashOf(String migration) throws IOException {
        var found = new PostgresMigrations().getResources(migration, new String[] {".sql"});
        assertThat(found).hasSize(1);
        return found.iterator().next().read().readAllAsString().hashCode();
    }

    private static String translated(String migration) {
        return new PostgresWords(List.of(migration)).translated("V7__more.sql", migration);
    }
}
