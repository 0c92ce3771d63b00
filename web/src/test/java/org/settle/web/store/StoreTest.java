package org.settle.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.HandClock;
import org.settle.web.RunningSettle;
import org.settle.web.TestStore;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

final class StoreTest {
    private static final Kind<Note> NOTES = new Kind<>("note", Note.class);

    @TempDir Path folder;

    @Test
    void keepsWhatWasWrittenOverARestart() {
        Person person;
        try (RunningSettle settle = RunningSettle.in(folder)) {
            person = people(settle).add(Person.Role.GUEST);
            documents(settle).put(person, NOTES, "2026-11-26", new Note("a quiet evening", 3));
            documents(settle).put(person, NOTES, "2026-11-26", new Note("a quiet night", 4));
        }
        try (RunningSettle settle = RunningSettle.in(folder)) {
            assertThat(documents(settle).find(person, NOTES, "2026-11-26"))
                    .contains(new Note("a quiet night", 4));
        }
    }

    @Test
    void ofChangesAtTheSameMomentNoneIsLost() throws Exception {
        try (RunningSettle settle = RunningSettle.in(folder);
                ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            Person person = people(settle).add(Person.Role.GUEST);
            documents(settle).put(person, NOTES, "2026-11-26", new Note("count", 0));
            List<Future<Note>> changes = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                changes.add(many.submit(() -> counted(settle, person, "2026-11-26")));
            }
            for (Future<Note> change : changes) {
                change.get();
            }
            assertThat(documents(settle).find(person, NOTES, "2026-11-26"))
                    .contains(new Note("count", 40));
        }
    }

    @Test
    void nothingThatWasWrittenStandsReadableInTheFolder() throws IOException {
        try (RunningSettle settle = RunningSettle.in(folder)) {
            Person person = people(settle).add(Person.Role.PERSON);
            documents(settle).put(person, NOTES, "2026-11-26", new Note("canary-in-the-text", 3));
            assertThat(filesWith("canary-in-the-text")).isEmpty();
            assertThat(filesWith("2026-11-26").isEmpty())
                    .as("days can be read, as documented, where the store is")
                    .isEqualTo(TestStore.isPostgres());
        }
    }

    @Test
    void aValueMovedToAnotherPersonOrDayIsRefused() {
        try (RunningSettle settle = RunningSettle.in(folder)) {
            Person mine = people(settle).add(Person.Role.GUEST);
            Person other = people(settle).add(Person.Role.GUEST);
            documents(settle).put(mine, NOTES, "2026-11-26", new Note("mine", 1));
            JdbcClient sql = settle.context().getBean(JdbcClient.class);
            sql.sql("update document set key = '2026-11-27'").update();
            assertThatThrownBy(() -> documents(settle).find(mine, NOTES, "2026-11-27"))
                    .hasMessageContaining("changed, moved");
            sql.sql("update document set key = '2026-11-26', person = ?")
                    .param(other.id())
                    .update();
            assertThatThrownBy(() -> documents(settle).find(other, NOTES, "2026-11-26"))
                    .hasMessageContaining("changed, moved");
        }
    }

    @Test
    void aRemovedPersonLeavesNoRowAndNoKey() throws IOException {
        try (RunningSettle settle = RunningSettle.in(folder)) {
            Person person = people(settle).add(Person.Role.PERSON);
            documents(settle).put(person, NOTES, "2026-11-26", new Note("gone", 1));
            people(settle).signIn(person);
            people(settle).remove(person);
            JdbcClient sql = settle.context().getBean(JdbcClient.class);
            for (String table : List.of("person", "document", "device")) {
                assertThat(sql.sql("select count(*) from " + table).query(Integer.class).single())
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void entriesThatMoveToAnotherPersonAreUnderTheOthersKeyAndTheNewerOneStays() {
        HandClock clock = new HandClock("UTC", "2026-11-26T08:00");
        try (RunningSettle settle = RunningSettle.in(folder, clock)) {
            Person guest = people(settle).add(Person.Role.GUEST);
            Person account = people(settle).add(Person.Role.PERSON);
            documents(settle).put(guest, NOTES, "2026-11-24", new Note("only here", 1));
            documents(settle).put(guest, NOTES, "2026-11-25", new Note("older", 1));
            documents(settle).put(account, NOTES, "2026-11-26", new Note("older", 1));
            clock.set("2026-11-26T09:00");
            documents(settle).put(account, NOTES, "2026-11-25", new Note("newer", 2));
            documents(settle).put(guest, NOTES, "2026-11-26", new Note("newer", 2));
            clock.set("2026-11-26T10:00");
            documents(settle).move(guest, account);
            assertThat(documents(settle).isEmpty(guest)).isTrue();
            people(settle).remove(guest);
            List<Entry<Note>> moved =
                    documents(settle).list(account, NOTES, "2026-11-01", "2026-11-30");
            assertThat(moved)
                    .extracting(Entry::value)
                    .containsExactly(
                            new Note("only here", 1), new Note("newer", 2), new Note("newer", 2));
            assertThat(moved.getFirst().savedAt()).isEqualTo("2026-11-26T08:00:00Z");
        }
    }

    @Test
    void aBrowserIsKnownByItsSecretOnly() {
        try (RunningSettle settle = RunningSettle.in(folder)) {
            Person person = people(settle).add(Person.Role.GUEST);
            String secret = people(settle).signIn(person);
            assertThat(people(settle).of(secret)).contains(person);
            assertThat(people(settle).of(secret.substring(1) + "A")).isEmpty();
            assertThat(people(settle).of("nonsense !")).isEmpty();
            people(settle).signOut(secret);
            assertThat(people(settle).of(secret)).isEmpty();
        }
    }

    @Test
    void nothingThatWasWrittenStandsReadableInTheDatabase() {
        TestStore.needsPostgres();
        try (RunningSettle settle = RunningSettle.in(folder)) {
            Person person = people(settle).add(Person.Role.PERSON);
            documents(settle).put(person, NOTES, "2026-11-26", new Note("canary-in-the-text", 3));
            JdbcClient sql = settle.context().getBean(JdbcClient.class);
            String all = "";
            for (String table : List.of("person", "document", "device", "credential")) {
                // A whole row as text has its bytes as hexadecimal digits.
                all += sql.sql("select t::text from " + table + " t").query(String.class).list();
            }
            byte[] canary = "canary-in-the-text".getBytes(StandardCharsets.UTF_8);
            assertThat(all)
                    .contains(person.id(), "2026-11-26")
                    .doesNotContain("canary")
                    .doesNotContain(HexFormat.of().formatHex(canary));
        }
    }

    @Test
    void entriesAreInTheOrderOfTheirBytes() {
        try (RunningSettle settle = RunningSettle.in(folder)) {
            Person person = people(settle).add(Person.Role.GUEST);
            List<String> keys = List.of("2026-11-26", "2026-11-26-1", "B", "a", "a-b", "ab", "ä");
            for (String key : keys.reversed()) {
                documents(settle).put(person, NOTES, key, new Note(key, 1));
            }
            assertThat(documents(settle).list(person, NOTES, "0", "\uffff"))
                    .extracting(Entry::key)
                    .containsExactlyElementsOf(keys);
            assertThat(documents(settle).list(person, NOTES, "B", "a-b"))
                    .extracting(Entry::key)
                    .containsExactly("B", "a", "a-b");
        }
    }

    /// Whoever was removed between two steps of somebody else's is not waited for by anybody.
    @Test
    void changesMovesAndRemovalsAtTheSameMomentAllEnd() throws Exception {
        try (RunningSettle settle = RunningSettle.in(folder);
                ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            Person one = people(settle).add(Person.Role.PERSON);
            Person two = people(settle).add(Person.Role.PERSON);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String key = "2026-11-" + (10 + i % 2);
                Person guest = people(settle).add(Person.Role.GUEST);
                documents(settle).put(guest, NOTES, key, new Note("guest", i));
                all.add(many.submit(() -> documents(settle).move(one, two)));
                all.add(many.submit(() -> documents(settle).move(two, one)));
                all.add(many.submit(() -> documents(settle).move(guest, one)));
                all.add(many.submit(() -> documents(settle).remove(two, NOTES, key)));
                all.add(many.submit(() -> people(settle).remove(guest)));
                all.add(many.submit(() -> people(settle).emptyJournal()));
                all.add(many.submit(() -> counted(settle, one, key)));
            }
            for (Future<?> each : all) {
                try {
                    each.get();
                } catch (ExecutionException e) {
                    assertThat(e)
                            .as("the guest was removed")
                            .hasCauseInstanceOf(EmptyResultDataAccessException.class);
                }
            }
        }
    }

    private static Note counted(RunningSettle settle, Person person, String key) {
        return documents(settle)
                .change(
                        person,
                        NOTES,
                        key,
                        n -> new Note("count", n.map(Note::number).orElse(0) + 1));
    }

    @Test
    void ofFirstChangesAtTheSameMomentNoneIsLost() throws Exception {
        try (RunningSettle settle = RunningSettle.in(folder);
                ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            Person person = people(settle).add(Person.Role.GUEST);
            List<Future<Note>> changes = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                changes.add(many.submit(() -> counted(settle, person, "2026-11-26")));
            }
            for (Future<Note> change : changes) {
                change.get();
            }
            assertThat(documents(settle).find(person, NOTES, "2026-11-26"))
                    .contains(new Note("count", 40));
        }
    }

    @Test
    void writesSafelyBeforeItSaysSo() {
        TestStore.needsSqlite();
        try (RunningSettle settle = RunningSettle.in(folder)) {
            JdbcClient sql = settle.context().getBean(JdbcClient.class);
            assertThat(sql.sql("pragma journal_mode").query(String.class).single())
                    .isEqualTo("wal");
            assertThat(sql.sql("pragma synchronous").query(Integer.class).single()).isEqualTo(2);
            assertThat(sql.sql("pragma foreign_keys").query(Integer.class).single()).isEqualTo(1);
        }
    }

    @Test
    void writesSafelyBeforeItSaysSoOnPostgres() {
        TestStore.needsPostgres();
        try (RunningSettle settle = RunningSettle.in(folder)) {
            JdbcClient sql = settle.context().getBean(JdbcClient.class);
            for (String setting : List.of("synchronous_commit", "fsync", "full_page_writes")) {
                assertThat(sql.sql("show " + setting).query(String.class).single())
                        .as(setting)
                        .isEqualTo("on");
            }
            assertThat(sql.sql("show transaction_isolation").query(String.class).single())
                    .isEqualTo("read committed");
            assertThat(
                            sql.sql(
                                            "select distinct collation_name from information_schema.columns where table_schema = current_schema() and data_type = 'text' and table_name <> 'flyway_schema_history'")
                                    .query(String.class)
                                    .list())
                    .containsExactly("C");
        }
    }

    @Test
    void theInstanceKeyIsReadableByItsOwnerOnly() throws IOException {
        Path file = folder.resolve("instance.key");
        SecretKeys.in(file, new SecureRandom());
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.write(file, new byte[7]);
        assertThatThrownBy(() -> SecretKeys.in(file, new SecureRandom()))
                .hasMessageContaining("needs 32 bytes")
                .hasMessageContaining("has 7");
    }

    private List<Path> filesWith(String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(f -> contains(f, wanted)).toList();
        }
    }

    private static boolean contains(Path file, byte[] wanted) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static People people(RunningSettle settle) {
        return settle.context().getBean(People.class);
    }

    private static Documents documents(RunningSettle settle) {
        return settle.context().getBean(Documents.class);
    }

    record Note(String text, int number) {}
}
