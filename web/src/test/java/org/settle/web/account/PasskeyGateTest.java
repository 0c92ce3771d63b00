package org.settle.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.HandClock;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;
import org.settle.web.store.Documents;
import org.settle.web.store.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pages around passkeys and passwords, as a browser without script sees them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PasskeyGateTest {
    private static final String PASSWORD = "four calm green hills";
    private static final int NOT_USABLE = 422;
    private static final int TOO_MANY = 429;

    @TempDir static Path data;

    private final HandClock clock = new HandClock("UTC", "2026-11-26T08:00");
    private RunningSettle settle;
    private Accounts accounts;
    private Documents documents;
    private int hour = 8;

    @BeforeAll
    void start() {
        settle = RunningSettle.in(data, clock);
        accounts = settle.context().getBean(Accounts.class);
        documents = settle.context().getBean(Documents.class);
    }

    @AfterAll
    void stop() {
        settle.close();
    }

    /// So that no test waits for the tries of another one.
    @BeforeEach
    void anHourLater() {
        hour++;
        clock.set("2026-11-26T%02d:00".formatted(hour));
    }

    @Test
    void fieldsSayWhatAPasswordStoreMayPutIn() {
        WebVisitor visitor = visitor();
        assertThat(visitor.get("/account/sign-in").body())
                .contains("autocomplete=\"username webauthn\"")
                .contains("autocomplete=\"current-password\"");
        assertThat(visitor.get("/account/new").body())
                .contains("autocomplete=\"username\"")
                .contains("autocomplete=\"new-password\"");
    }

    @Test
    void atANumberInsteadOfANamePasskeysAreNotOfferedAndTheRightAddressIsNamed() {
        String number = settle.address().replace("localhost", "127.0.0.1");
        WebVisitor visitor = new WebVisitor(number);
        assertThat(visitor.get("/account/sign-in").body()).doesNotContain("data-wish");
        assertThat(visitor.get("/account/new").body()).doesNotContain("value=\"passkey\"");
        assertThat(visitor.get("/account/passkey").body()).contains(settle.address() + "/account");
        HttpResponse<String> made =
                visitor.fill("/account/new", "/account/new", form("by-number", PASSWORD));
        assertThat(made.headers().firstValue("Location")).contains("/account");
    }

    @Test
    void withoutAPasskeyTheWayOfThePasskeyMakesNoAccount() {
        WebVisitor visitor = visitor();
        Map<String, String> form = new HashMap<>(form("half", ""));
        form.put("way", "passkey");
        assertThat(visitor.fill("/account/new", "/account/new", form).body())
                .contains("data-passkey=\"create\"");
        form.put("answer", "{}");
        assertThat(visitor.fill("/account/new", "/account/new", form).statusCode())
                .isEqualTo(NOT_USABLE);
        assertThat(accounts.has("half")).isFalse();
    }

    @Test
    void aWrongPasskeyGetsOneAnswerAndManyHaveToWait() {
        for (int i = 0; i < Throttle.FOR_ADDRESS; i++) {
            assertThat(answer("{\"id\":\"%d\"}".formatted(i)).statusCode()).isEqualTo(NOT_USABLE);
        }
        assertThat(answer("{}").statusCode()).isEqualTo(TOO_MANY);
    }

    @Test
    void manyNewAccountsHaveToWait() {
        for (int i = 0; i < Throttle.FOR_ADDRESS; i++) {
            visitor().fill("/account/new", "/account/new", form("short" + i, "short"));
        }
        assertThat(
                        visitor()
                                .fill("/account/new", "/account/new", form("after", PASSWORD))
                                .statusCode())
                .isEqualTo(TOO_MANY);
        assertThat(accounts.has("after")).isFalse();
    }

    @Test
    void aPasswordIsChangedByWhoKnowsItAndSignedInLately() {
        WebVisitor visitor = visitor();
        visitor.fill("/account/new", "/account/new", form("mira", PASSWORD));
        String page = "/account/password";
        String next = "seven slow blue boats";
        assertThat(
                        visitor.fill(page, page, Map.of("current", "a wrong one", "password", next))
                                .statusCode())
                .isEqualTo(NOT_USABLE);
        assertThat(
                        visitor.fill(page, page, Map.of("current", PASSWORD, "password", "short"))
                                .statusCode())
                .isEqualTo(NOT_USABLE);
        clock.set("2026-11-26T%02d:15".formatted(hour));
        visitor.fill(page, page, Map.of("current", PASSWORD, "password", next));
        assertThat(accounts.find("mira", PASSWORD)).isPresent();
        assertThat(visitor.get(page).body()).contains("Please sign in once more");
        HttpResponse<String> again =
                visitor.fill(
                        "/account/sign-in?to=" + page,
                        "/account/sign-in",
                        Map.of("name", "mira", "password", PASSWORD, "to", page));
        assertThat(again.headers().firstValue("Location")).contains(page);
        visitor.fill(page, page, Map.of("current", PASSWORD, "password", next));
        assertThat(accounts.find("mira", PASSWORD)).isEmpty();
        assertThat(accounts.find("mira", next)).isPresent();
    }

    @Test
    void aSignInLeadsToNoOtherPlace() {
        visitor().fill("/account/new", "/account/new", form("otto", PASSWORD));
        HttpResponse<String> answer =
                visitor()
                        .fill(
                                "/account/sign-in",
                                "/account/sign-in",
                                Map.of(
                                        "name",
                                        "otto",
                                        "password",
                                        PASSWORD,
                                        "to",
                                        "//settle.example.org"));
        assertThat(answer.headers().firstValue("Location")).contains("/today");
    }

    @Test
    void whatAGuestWroteComesAlongOrIsDeleted() {
        visitor().fill("/account/new", "/account/new", form("ada", PASSWORD));
        Person ada = accounts.find("ada", PASSWORD).orElseThrow();
        int before = people();
        WebVisitor guest = guestWithAnEntry();
        assertThat(people()).isEqualTo(before + 1);
        assertThat(guest.get("/account/sign-in").body()).contains("name=\"bring\"");
        signIn(guest, Map.of("name", "ada", "password", PASSWORD, "bring", "yes"));
        assertThat(documents.everything(ada)).containsKey("check-in");
        assertThat(people()).isEqualTo(before);
        visitor().fill("/account/new", "/account/new", form("ben", PASSWORD));
        Person ben = accounts.find("ben", PASSWORD).orElseThrow();
        WebVisitor other = guestWithAnEntry();
        signIn(other, Map.of("name", "ben", "password", PASSWORD));
        assertThat(documents.everything(ben)).containsOnlyKeys("profile");
        assertThat(people()).isEqualTo(before + 1);
    }

    private WebVisitor guestWithAnEntry() {
        WebVisitor guest = visitor();
        Map<String, String> sleep = Map.of("day", "2026-11-26", "question", "sleep", "value", "6");
        guest.fill("/check-in", "/check-in/rate", sleep);
        return guest;
    }

    private int people() {
        return settle.context()
                .getBean(JdbcClient.class)
                .sql("select count(*) from person")
                .query(Integer.class)
                .single();
    }

    private HttpResponse<String> answer(String answer) {
        return signIn(visitor(), Map.of("answer", answer));
    }

    private static HttpResponse<String> signIn(WebVisitor visitor, Map<String, String> values) {
        return visitor.fill("/account/sign-in", "/account/sign-in", values);
    }

    private WebVisitor visitor() {
        return new WebVisitor(settle.address());
    }

    private static Map<String, String> form(String name, String password) {
        return Map.of("name", name, "password", password, "age", "adult");
    }
}
