package org.settle.web.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.settle.web.Addresses;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;
import org.settle.web.system.RealOnly;

/// What is seen inside an example: every page of the app, each of which says that it is simulated;
/// and an answer that says what the example is called after.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplePagesTest {
    static final String EXAMPLES = "/trial/examples";
    static final String BANNER = "This is a made-up person. All entries are simulated.";

    private static final String LEAVE = "action=\"/trial/examples/leave\"";
    private static final Pattern KEY = Pattern.compile("/trial/([0-9-]+)/");

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

    @ParameterizedTest
    @EnumSource
    void everyPageIsOpenAndSaysThatItIsSimulated(Moment moment) {
        for (Example example : Example.ALL) {
            WebVisitor visitor = new WebVisitor(settle.address());
            open(visitor, example, moment);
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            Stream<String> days =
                    IntStream.rangeClosed(1, 9).mapToObj(ago -> "/days/" + today.minusDays(ago));
            for (String path : Stream.concat(Addresses.of(settle).stream(), days).toList()) {
                HttpResponse<String> page = arrive(visitor, path);
                String where = example.id() + " " + moment + " " + path;
                assertThat(page.body()).as(where).contains(BANNER, LEAVE, "href=\"/help\"");
                assertThat(page.statusCode()).as(where).isEqualTo(RealOnly.has(path) ? 403 : 200);
            }
            visitor.fill(EXAMPLES, EXAMPLES + "/leave", Map.of());
        }
    }

    @Test
    void theFirstDayIsTheVisitors() {
        WebVisitor visitor = new WebVisitor(settle.address());
        open(visitor, Example.ALL.getFirst(), Moment.FIRST_DAY);
        assertThat(visitor.get("/today").body()).contains("Day 1 of 56", "/trial/expect");
        visitor.fill("/today", "/trial/expect", Map.of("value", "7"));
        HttpResponse<String> session = visitor.fill("/today", "/trial/session", Map.of());
        String path = session.headers().firstValue("Location").orElseThrow();
        assertThat(visitor.get(path).body()).contains(BANNER, "Please only look");
        visitor.fill(path, path + "/felt", Map.of("asked", "BEFORE", "value", "5"));
        visitor.fill(path, path + "/next", Map.of("step", "0", "seconds", "60"));
        visitor.fill("/check-in", "/check-in/rate", Map.of("question", "sleep", "value", "6"));
        assertThat(visitor.get("/today").body()).contains("You did it today: rolling");
    }

    @Test
    void onTheWayThereIsNoWordOnWhatHelps() {
        for (Example example : Example.ALL) {
            WebVisitor visitor = new WebVisitor(settle.address());
            open(visitor, example, Moment.ON_THE_WAY);
            assertThat(visitor.get("/today").body()).contains("Day 21 of 56", "Today the lot says");
            for (String page : List.of("/trial", "/days", "/week")) {
                assertThat(visitor.get(page).body()).doesNotContain("in 100");
            }
        }
    }

    @Test
    void theAnswerSaysWhatTheExampleIsCalled() {
        for (Example example : Example.ALL) {
            WebVisitor visitor = new WebVisitor(settle.address());
            open(visitor, example, Moment.ANSWER);
            assertThat(visitor.get("/today").body()).contains("The answer is ready");
            String at = trial(visitor);
            assertThat(visitor.get(at + "/result").body())
                    .contains("what is your guess")
                    .doesNotContain("in 100");
            visitor.fill(at + "/result", at + "/guess", Map.of("guess", "same"));
            assertThat(visitor.get(at + "/result").body())
                    .as(example.id())
                    .contains(BANNER, verdict(example), "It makes no difference");
        }
    }

    @Test
    void weeksAfterTheAnswerIsThereAndAnotherTrialCanBePlanned() {
        for (Example example : Example.ALL) {
            WebVisitor visitor = new WebVisitor(settle.address());
            open(visitor, example, Moment.AFTER);
            assertThat(visitor.get("/trial").body()).contains("All my answers", "/trial/new");
            assertThat(visitor.get(trial(visitor) + "/result").body())
                    .as(example.id())
                    .contains(verdict(example), "Your guess before you saw it")
                    .doesNotContain("Some days were changed");
            visitor.fill("/trial/new", "/trial/new/question", Map.of("question", "light-touch"));
            visitor.fill(
                    "/trial/new/outcome",
                    "/trial/new/outcome",
                    Map.of("outcome", "sleep", "amount", "1.0"));
            visitor.fill(
                    "/trial/new/length",
                    "/trial/new/length",
                    Map.of("days", "28", "rhythm", "three"));
            visitor.fillAll(
                    "/trial/new/lock",
                    "/trial/new/lock",
                    List.of(
                            Map.entry("start", "today"),
                            Map.entry("agree", "chance"),
                            Map.entry("agree", "frame"),
                            Map.entry("agree", "leave")));
            assertThat(visitor.get("/today").body()).contains("Day 1 of 28");
        }
    }

    /// One goes away for some days, and one is told by the stop rule what the answer says later.
    @Test
    void pausesHappenAsInALife() {
        WebVisitor visitor = new WebVisitor(settle.address());
        open(visitor, Example.find("helps").orElseThrow(), Moment.AFTER);
        assertThat(visitor.get(trial(visitor) + "/result").body()).contains("days of your pause");
        open(visitor, Example.find("worse").orElseThrow(), Moment.AFTER);
        assertThat(visitor.get("/more/download").body()).contains("trial.paused-worse");
    }

    @Test
    void whatStoodThereBeforeLeadsToTheChoice() {
        WebVisitor visitor = new WebVisitor(settle.address());
        for (String old : List.of("/helps/21", "/worse/answer", "/leave")) {
            assertThat(visitor.get(EXAMPLES + old).headers().firstValue("Location"))
                    .contains(EXAMPLES);
        }
        HttpResponse<String> unknown =
                visitor.fill(EXAMPLES, EXAMPLES, Map.of("person", "nobody", "moment", "day-1"));
        assertThat(unknown.headers().firstValue("Location")).contains(EXAMPLES);
        assertThat(visitor.get("/today").body()).doesNotContain(BANNER);
    }

    static void open(WebVisitor visitor, Example example, Moment moment) {
        HttpResponse<String> opened =
                visitor.fill(
                        EXAMPLES, EXAMPLES, Map.of("person", example.id(), "moment", moment.id()));
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/today").body()).contains(BANNER);
    }

    static String trial(WebVisitor visitor) {
        Matcher key =
                KEY.matcher(visitor.get("/trial").body() + visitor.get("/trial/history").body());
        assertThat(key.find()).isTrue();
        return "/trial/" + key.group(1);
    }

    /// Some pages lead to another one, such as to the beginning of a plan.
    private static HttpResponse<String> arrive(WebVisitor visitor, String path) {
        HttpResponse<String> page = visitor.get(path);
        for (int steps = 0; page.statusCode() == 303 && steps < 3; steps++) {
            page = visitor.get(page.headers().firstValue("Location").orElseThrow());
        }
        return page;
    }

    private static String verdict(Example example) {
        return switch (example.id()) {
            case "helps" -> "it very likely helps";
            case "worse" -> "it very likely makes it worse";
            default -> "your days cannot tell";
        };
    }
}
