package org.settle.web.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.settle.web.example.ExamplePagesTest.BANNER;
import static org.settle.web.example.ExamplePagesTest.EXAMPLES;
import static org.settle.web.example.ExamplePagesTest.open;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
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
import org.settle.web.account.SetUpLink;
import org.settle.web.store.Documents;
import org.settle.web.store.People;
import org.settle.web.store.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nothing of an example gets into anybody's own days, and nothing of one's own into an example.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleApartTest {
    private static final Example HELPS = Example.ALL.getFirst();
    private static final String EVENING = "2026-11-26T20:00";
    private static final String PASSWORD = "quiet evening by the river";

    @TempDir static Path data;

    private final HandClock clock = new HandClock("Europe/Berlin", EVENING);
    private RunningSettle settle;
    private WebVisitor visitor;

    @BeforeAll
    void start() {
        settle = RunningSettle.in(data, clock);
    }

    @BeforeEach
    void somebodyNew() {
        clock.set(EVENING);
        sql().sql("delete from person").update();
        visitor = new WebVisitor(settle.address());
    }

    @AfterAll
    void stop() {
        settle.close();
    }

    @Test
    void whatIsOnesOwnStaysAsItIsAndIsBackAfterwards() {
        rate("3");
        visitor.fill(
                "/help/people", "/help/people", Map.of("name", "Kim", "number", "+49 30 123456"));
        List<String> before = rows();
        String days = visitor.get("/days").body();
        String person = people("guest").getFirst();
        HttpResponse<String> entered =
                visitor.fill(EXAMPLES, EXAMPLES, Map.of("person", "helps", "moment", "day-21"));
        assertThat(entered.headers().allValues("Set-Cookie"))
                .anyMatch(c -> c.startsWith("settle-example=") && c.contains("HttpOnly"))
                .noneMatch(c -> c.startsWith("settle="));
        rate("9");
        visitor.fill("/more", "/language", Map.of("language", "en"));
        // Somebody in need sees whom they would call, also in here.
        assertThat(visitor.get("/help").body()).contains(BANNER, "Help is real", "Kim");
        assertThat(visitor.get("/days").body()).isNotEqualTo(days);
        HttpResponse<String> left = visitor.fill("/today", EXAMPLES + "/leave", Map.of());
        assertThat(left.headers().allValues("Set-Cookie"))
                .anyMatch(c -> c.startsWith("settle-example=;") && c.contains("Max-Age=0"))
                .noneMatch(c -> c.startsWith("settle="));
        assertThat(visitor.get("/days").body()).isEqualTo(days).doesNotContain(BANNER);
        assertThat(rows()).isEqualTo(before);
        assertThat(people("guest")).containsExactly(person);
        assertThat(people("example")).isEmpty();
        assertThat(count("device")).isOne();
        // Leaving twice removes nobody.
        visitor.fill("/today", EXAMPLES + "/leave", Map.of());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whoeverHadNothingHasNothingAfterwards() {
        open(visitor, HELPS, Moment.AFTER);
        visitor.fill("/today", EXAMPLES + "/leave", Map.of());
        for (String table : List.of("person", "document", "device", "credential")) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void anotherExampleTakesThePlaceOfTheOneBefore() {
        open(visitor, HELPS, Moment.ANSWER);
        String first = people("example").getFirst();
        open(visitor, HELPS, Moment.FIRST_DAY);
        assertThat(people("example")).hasSize(1).doesNotContain(first);
        // Somebody else's stays.
        open(new WebVisitor(settle.address()), HELPS, Moment.FIRST_DAY);
        assertThat(people("example")).hasSize(2);
    }

    /// Another tab may still show a form of one's own.
    @Test
    void aFormThatWasOpenedBeforeSavesNothingInAnExample() {
        rate("3");
        String page = visitor.get("/check-in/worry").body();
        String token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        Map<String, String> form = Map.of("question", "worry", "value", "7", "_csrf", token);
        assertThat(visitor.postBlindly("/check-in/rate", form).statusCode()).isEqualTo(303);
        open(visitor, HELPS, Moment.ON_THE_WAY);
        HttpResponse<String> late = visitor.postBlindly("/check-in/rate", form);
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.body()).contains(BANNER, "open for a long time");
    }

    @Test
    void accountsAndTheMachineAreClosed() {
        String link = settle.context().getBean(SetUpLink.class).renew().orElseThrow();
        open(visitor, HELPS, Moment.ON_THE_WAY);
        for (String path :
                List.of(
                        "/account",
                        "/account/new",
                        "/account/sign-in",
                        "/account/passkey",
                        "/%61ccount/new",
                        "/operator/network",
                        "/more/delete",
                        "/help/people",
                        "/phone",
                        link)) {
            HttpResponse<String> page = visitor.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(403);
            assertThat(page.body()).as(path).contains(BANNER, "Leave the example");
        }
        assertThat(visitor.get("/account").body()).contains("Not in an example");
        Map<String, String> account =
                Map.of("name", "mira", "password", PASSWORD, "age", "adult", "bring", "yes");
        for (String path : List.of("/account/new", "/account/sign-in", "/more/delete", link)) {
            assertThat(visitor.fill("/today", path, account).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(count("credential")).isZero();
        assertThat(people("example")).hasSize(1);
    }

    @Test
    void anAccountThatIsMadeAfterwardsHasOnesOwnEntriesOnly() {
        rate("3");
        open(visitor, HELPS, Moment.ON_THE_WAY);
        rate("9");
        visitor.fill("/today", EXAMPLES + "/leave", Map.of());
        visitor.fill(
                "/account/new",
                "/account/new",
                Map.of("name", "mira", "password", PASSWORD, "age", "adult"));
        assertThat(people("person")).hasSize(1);
        assertThat(visitor.get("/more/download").body())
                .contains("\"sleep\" : 3", "mira")
                .doesNotContain("\"sleep\" : 9", "simulated");
    }

    @Test
    void theStoreItselfRefusesToMakeAnExampleReal() {
        People people = settle.context().getBean(People.class);
        Documents documents = settle.context().getBean(Documents.class);
        Person example = people.add(Person.Role.EXAMPLE);
        Person guest = people.add(Person.Role.GUEST);
        assertThat(people.find(example.id())).contains(example);
        assertThatThrownBy(() -> people.promote(example, Person.Role.PERSON))
                .hasMessageContaining("stays an example");
        assertThatThrownBy(() -> documents.move(example, guest)).hasMessageContaining("simulated");
        assertThatThrownBy(() -> documents.move(guest, example)).hasMessageContaining("simulated");
        assertThat(example.hasAccount()).isFalse();
    }

    @Test
    void whatNobodyLooksAtAnyMoreIsRemoved() {
        rate("3");
        open(visitor, HELPS, Moment.ON_THE_WAY);
        String old = people("example").getFirst();
        clock.set("2026-11-27T21:00");
        open(new WebVisitor(settle.address()), HELPS, Moment.FIRST_DAY);
        assertThat(people("example")).hasSize(1).doesNotContain(old);
        assertThat(visitor.get("/today").body())
                .doesNotContain(BANNER)
                .contains("on one of the last");
        clock.set("2026-11-29T21:00");
        settle.close();
        settle = RunningSettle.in(data, clock);
        assertThat(people("example")).isEmpty();
        assertThat(people("guest")).hasSize(1);
    }

    private void rate(String value) {
        visitor.fill("/check-in", "/check-in/rate", Map.of("question", "sleep", "value", value));
    }

    private List<String> people(String role) {
        return sql().sql(
                        "select id from person where case when example = 1 then 'example' else role end = ? order by id")
                .param(role)
                .query(String.class)
                .list();
    }

    /// All entries of whoever is real, as they lie in the store.
    private List<String> rows() {
        return sql().sql(
                        "select d.* from document d join person p on p.id = d.person where p.example = 0 order by 1, 2, 3")
                .query(
                        (row, _) ->
                                String.join(
                                        " ",
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        HexFormat.of().formatHex(row.getBytes(4)),
                                        row.getString(5)))
                .list();
    }

    private int count(String table) {
        return sql().sql("select count(*) from " + table).query(Integer.class).single();
    }

    private JdbcClient sql() {
        return settle.context().getBean(JdbcClient.class);
    }
}
