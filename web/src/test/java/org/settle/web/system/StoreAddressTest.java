package org.settle.web.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.settle.web.RunningSettle;
import org.settle.web.TestStore;
import org.settle.web.store.People;
import org.settle.web.store.Person;
import org.settle.web.ui.Words;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What whoever starts Settle is told when its store cannot be used.
final class StoreAddressTest {
    @TempDir Path folder;

    @Test
    void withoutASettingTheDataFolderIsTheStore() {
        new StoreAddress("", "", "").check(new DataFolder(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://settle:geheim@localhost/settle",
                "jdbc:postgresql://settle:ge@heim/geheim@localhost/settle",
                "jdbc:postgresql://localhost?password=geheim",
                "jdbc:postgresql:settle",
                "jdbc:mysql://localhost/settle?password=geheim",
                "host=localhost password=geheim",
                "yes"
            })
    void aWrongAddressIsToldWithoutAPassword(String url) {
        assertThat(told(new StoreAddress(url, "", "geheim")))
                .contains("needs an address such as jdbc:postgresql://localhost/settle")
                .doesNotContain("geheim");
        assertThat(new StoreAddress(url, "", "geheim").toString()).doesNotContain("geheim");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsTold() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(
                        told(
                                new StoreAddress(
                                        "jdbc:postgresql://127.0.0.1:" + port + "/settle", "", "")))
                .contains("nothing answers at jdbc:postgresql://127.0.0.1:" + port + "/settle\n");
    }

    @Test
    void aWrongPasswordIsTold() {
        TestStore.needsPostgres();
        assertThat(told(new StoreAddress(TestStore.database(), "", "geheim")))
                .contains("does not let in the user settle")
                .contains("SETTLE_STORE_PASSWORD")
                .doesNotContain("geheim");
    }

    @Test
    void aDatabaseThatIsNotThereIsTold() {
        TestStore.needsPostgres();
        String url = TestStore.database().replaceFirst("/\\w+\\?", "/nowhere?");
        assertThat(told(new StoreAddress(url, "", "")))
                .contains("There is no database yet at")
                .contains("/nowhere\n");
    }

    @Test
    void tablesOfSomethingElseAreTold() {
        TestStore.needsPostgres();
        StoreAddress address = new StoreAddress(TestStore.of(folder), "", "");
        try (var store = address.open(new DataFolder(folder))) {
            JdbcClient.create(store).sql("create table other (id int)").update();
        }
        assertThat(told(address)).contains("tables of something else");
    }

    @Test
    void aKeyThatIsNotOfThisDatabaseIsTold() throws IOException {
        TestStore.needsPostgres();
        StoreAddress address = new StoreAddress(TestStore.of(folder), "", "");
        try (RunningSettle settle = RunningSettle.in(folder)) {
            settle.context().getBean(People.class).add(Person.Role.GUEST);
        }
        address.check(new DataFolder(folder));
        Files.write(folder.resolve("instance.key"), new byte[32]);
        assertThat(told(address)).contains("another key").contains("instance.key");
        Files.delete(folder.resolve("instance.key"));
        assertThat(told(address)).contains("another key");
        assertThat(folder.resolve("instance.key")).doesNotExist();
    }

    @Test
    void theEnvironmentNamesStoreUserAndPassword() {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(
                        new SystemEnvironmentPropertySource(
                                "environment",
                                Map.of(
                                        "SETTLE_STORE", " jdbc:postgresql://localhost/settle ",
                                        "SETTLE_STORE_USER", "settle",
                                        "SETTLE_STORE_PASSWORD", "geheim")));
        assertThat(StoreAddress.of(settings))
                .isEqualTo(
                        new StoreAddress("jdbc:postgresql://localhost/settle", "settle", "geheim"))
                .hasToString("StoreAddress[jdbc:postgresql://localhost/settle]");
    }

    private String told(StoreAddress address) {
        StoreProblem problem =
                catchThrowableOfType(
                        StoreProblem.class, () -> address.check(new DataFolder(folder)));
        Words.of(Locale.GERMAN).say(problem.key(), problem.values());
        return Words.of(Locale.ENGLISH).say(problem.key(), problem.values());
    }
}
