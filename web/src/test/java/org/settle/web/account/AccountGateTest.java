package org.settle.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;
import org.settle.web.store.Documents;
import org.settle.web.store.Kind;
import org.settle.web.store.People;
import org.settle.web.store.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccountGateTest {
    private static final String PASSWORD = "four calm green hills";
    private static final int SEE_OTHER = 303;
    private static final int FORBIDDEN = 403;
    private static final int GONE = 410;
    private static final int NOT_USABLE = 422;
    private static final int TOO_MANY = 429;

    @TempDir static Path data;

    private RunningSettle settle;

    @BeforeAll
    void start() {
        settle = RunningSettle.in(data);
    }

    @AfterAll
    void stop() {
        settle.close();
    }

    @Test
    void theSetUpLinkWorksOnceAndMakesTheOnlyOperator() {
        assertThat(settle.context().getBean(People.class).hasOperator()).isFalse();
        SetUpLink link = settle.context().getBean(SetUpLink.class);
        String outdated = link.renew().orElseThrow();
        String path = link.renew().orElseThrow();
        WebVisitor visitor = visitor();
        assertThat(visitor.get(outdated).statusCode()).isEqualTo(GONE);
        assertThat(visitor.get("/setup/guessed").statusCode()).isEqualTo(GONE);
        assertThat(visitor.fill(path, path, form("mira", "short")).statusCode())
                .isEqualTo(NOT_USABLE);
        assertThat(visitor.fill(path, path, form("mira", PASSWORD)).statusCode())
                .isEqualTo(SEE_OTHER);
        assertThat(visitor.get("/operator/network").statusCode()).isEqualTo(200);
        assertThat(visitor().get(path).statusCode()).isEqualTo(GONE);
        assertThat(link.renew()).isEmpty();
    }

    @Test
    void nobodyElseOpensTheOperatorsPages() {
        assertThat(visitor().get("/operator/network").statusCode()).isEqualTo(FORBIDDEN);
        assertThat(visitor().get("/operator/network").body()).contains("Only who runs Settle");
        assertThat(visitor().get("/phone").body()).contains("first account");
        WebVisitor person = visitor();
        person.fill("/account/new", "/account/new", form("ordinary", PASSWORD));
        assertThat(person.get("/operator/network").statusCode()).isEqualTo(FORBIDDEN);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(visitor().postBlindly("/account/new", form("nele", PASSWORD)).statusCode())
                .isEqualTo(FORBIDDEN);
    }

    @Test
    void anUnknownNameAndAWrongPasswordGetTheSameAnswer() {
        visitor().fill("/account/new", "/account/new", form("jonas", PASSWORD));
        HttpResponse<String> wrong = signIn(visitor(), "jonas", "another one 99");
        HttpResponse<String> unknown = signIn(visitor(), "nobody", "another one 99");
        assertThat(wrong.statusCode()).isEqualTo(NOT_USABLE);
        assertThat(unknown.statusCode()).isEqualTo(NOT_USABLE);
        assertThat(withoutTyped(unknown, "nobody")).isEqualTo(withoutTyped(wrong, "jonas"));
        assertThat(signIn(visitor(), " JONAS ", PASSWORD).statusCode()).isEqualTo(SEE_OTHER);
    }

    @Test
    void manyTriesForOneNameHaveToWait() {
        for (int i = 0; i < Throttle.FOR_NAME; i++) {
            signIn(visitor(), "tried", "guess number " + i);
        }
        HttpResponse<String> answer = signIn(visitor(), "tried", "guess once more");
        assertThat(answer.statusCode()).isEqualTo(TOO_MANY);
        assertThat(answer.body()).contains("You can try again at");
    }

    @Test
    void commonPasswordsAndTakenNamesAreNotAccepted() {
        visitor().fill("/account/new", "/account/new", form("taken", PASSWORD));
        assertThat(visitor().fill("/account/new", "/account/new", form("Taken", PASSWORD)).body())
                .contains("This name is in use here");
        assertThat(
                        visitor()
                                .fill("/account/new", "/account/new", form("other", "Password123"))
                                .body())
                .contains("easy to guess");
    }

    @Test
    void whatAGuestWroteIsThereInTheNewAccount() {
        Accounts accounts = settle.context().getBean(Accounts.class);
        Documents documents = settle.context().getBean(Documents.class);
        Person guest = settle.context().getBean(People.class).add(Person.Role.GUEST);
        Kind<Note> notes = new Kind<>("note", Note.class);
        documents.put(guest, notes, "2026-11-26", new Note("slept well"));
        String hash = settle.context().getBean(Passwords.class).hash(PASSWORD);
        accounts.open(guest, Person.Role.PERSON, new Profile("ada", true, ""), hash);
        Person back = accounts.find("Ada", PASSWORD).orElseThrow();
        assertThat(documents.find(back, notes, "2026-11-26")).contains(new Note("slept well"));
        assertThat(back.id()).isEqualTo(guest.id());
    }

    @Test
    void somebodyElsesDeviceCannotBeSignedOut() {
        WebVisitor one = visitor();
        one.fill("/account/new", "/account/new", form("one", PASSWORD));
        WebVisitor two = visitor();
        two.fill("/account/new", "/account/new", form("two", PASSWORD));
        Accounts accounts = settle.context().getBean(Accounts.class);
        Devices devices = settle.context().getBean(Devices.class);
        Person person = accounts.find("one", PASSWORD).orElseThrow();
        String id = devices.of(person).getFirst().id();
        two.fill("/account", "/account/devices", Map.of("device", id));
        assertThat(one.get("/account").body()).contains("signed in as one");
        one.fill("/account", "/account/devices", Map.of("device", id));
        assertThat(one.get("/account").body()).doesNotContain("signed in as one");
    }

    @Test
    void whoIsYoungAsksAGrownUp() {
        WebVisitor young = visitor();
        Map<String, String> form = Map.of("name", "kim", "password", PASSWORD, "age", "young");
        HttpResponse<String> made = young.fill("/account/new", "/account/new", form);
        assertThat(made.headers().firstValue("Location")).contains("/account/grown-up");
        HttpResponse<String> early =
                young.fill("/practice", "/session/start", Map.of("kind", "gentle"));
        assertThat(early.headers().firstValue("Location")).hasValue("/account/grown-up");
        young.fill("/account/grown-up", "/account/grown-up", Map.of());
        Accounts accounts = settle.context().getBean(Accounts.class);
        Person person = accounts.find("kim", PASSWORD).orElseThrow();
        assertThat(accounts.profile(person).orElseThrow().waitsForGrownUp()).isFalse();
    }

    @Test
    void namesAndPasswordsDoNotStandReadableInTheStore() {
        visitor().fill("/account/new", "/account/new", form("visible", PASSWORD));
        JdbcClient sql = settle.context().getBean(JdbcClient.class);
        assertThat(sql.sql("select password from credential").query(String.class).list())
                .allMatch(p -> p.startsWith("$argon2id$v=19$m=65536,t=3,p=1$"));
        assertThat(
                        sql.sql("select count(*) from credential where name_hash = 'visible'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void everyPageCarriesTheStrictPolicy() {
        assertThat(visitor().get("/account").headers().firstValue("Content-Security-Policy"))
                .contains(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types settle");
    }

    private WebVisitor visitor() {
        return new WebVisitor(settle.address());
    }

    private static HttpResponse<String> signIn(WebVisitor visitor, String name, String password) {
        return visitor.fill(
                "/account/sign-in", "/account/sign-in", Map.of("name", name, "password", password));
    }

    private static String withoutTyped(HttpResponse<String> answer, String name) {
        return answer.body()
                .replace("value=\"" + name + "\"", "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                .replaceAll("data-wish=\"[^\"]+\"", "");
    }

    private static Map<String, String> form(String name, String password) {
        return Map.of("name", name, "password", password, "age", "adult");
    }

    private record Note(String text) {}
}
