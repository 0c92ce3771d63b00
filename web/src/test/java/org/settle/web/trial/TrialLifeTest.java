package org.settle.web.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.trial.ProtocolText;
import org.settle.trial.Sequence;
import org.settle.trial.Trial;
import org.settle.trial.design.SeededRandom;
import org.settle.web.HandClock;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;
import org.settle.web.checkin.Outcome;
import org.settle.web.store.Documents;
import org.settle.web.store.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Weeks of a trial in the real application, with a clock set by hand: planned, locked, lived with,
/// answered, taken along, and another one after it.
final class TrialLifeTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 26);

    private static final int DAYS = 28;

    private static final String PLAN = "/settle-trial.protocol";

    @TempDir Path data;

    private final HandClock clock = new HandClock("Europe/Berlin", START + "T20:00");
    private RunningSettle settle;
    private WebVisitor visitor;

    @BeforeEach
    void start() {
        settle = RunningSettle.in(data, clock);
        visitor = new WebVisitor(settle.address());
    }

    @AfterEach
    void stop() {
        settle.close();
    }

    @Test
    void aTrialIsPlannedLockedLivedWithAndAnswered() throws IOException {
        String key = locked("breathing", "today");
        Trial trial = ProtocolText.read(get("/trial/" + key + "/settle-trial.protocol").body());
        assertThat(trial.locked().orElseThrow().start()).contains(START);
        assertThat(trial.mainOutcome().minimalImportantDifference()).hasValue(1);
        assertThat(get("/today").body()).contains("Day 1 of 28");
        SeededRandom random = SeededRandom.of(3);
        for (int day = 1; day <= DAYS; day++) {
            int arm = trial.locked().orElseThrow().sequence().arm(day);
            on(START.plusDays(day - 1L), "20:00");
            String today = get("/today").body();
            assertThat(today).contains("Day " + day + " of 28");
            assertThat(today).contains(trial.arms().get(arm).label());
            if (today.contains("/trial/expect")) {
                visitor.fill("/today", "/trial/expect", Map.of("value", "7"));
                assertThat(get("/today").body()).doesNotContain("/trial/expect");
            }
            if (arm == 1) {
                assertThat(practise()).isTrue();
            } else {
                assertThat(today).contains("I need something tonight");
            }
            assertThat(get("/trial/" + key + "/settle-answer.html").statusCode()).isEqualTo(404);
            on(START.plusDays(day), "08:00");
            if (day % 9 != 0) {
                rate(Math.clamp(Math.round(5 + (arm == 1 ? 2 : 0) + random.normal()), 0, 10));
                if (day > 10 && day < 16) {
                    visitor.fill("/check-in", "/check-in/things", Map.of("thing", "period"));
                }
            }
        }
        assertThat(get("/today").body()).contains("The answer is ready");
        String before = get("/trial/" + key + "/result").body();
        assertThat(before).contains("what is your guess").doesNotContain("in 100");
        visitor.fill(
                "/trial/" + key + "/result", "/trial/" + key + "/guess", Map.of("guess", "helps"));
        String page = get("/trial/" + key + "/result").body();
        assertThat(page).contains("slow breathing", "in 100", "Your guess before you saw it");
        assertThat(Analyzed.said(page))
                .containsAll(Analyzed.said(Analyzed.page(visitor, key, data)));
        assertThat(get("/trial/" + key + "/settle-trial.csv").body())
                .contains(",Period\r\n", ",1\r\n");
        assertThat(page).contains("of 10 that it would help").doesNotContain("Some days were");
        // The last day is still open; whoever changes it now is told so.
        rate(0);
        assertThat(get("/trial/" + key + "/result").body()).contains("Some days were changed");
        // Nothing is asked twice, and another one can begin.
        assertThat(get("/trial").body()).contains("/trial/history", "/trial/new");
        assertThat(locked("breathing", "tomorrow")).isNotEqualTo(key);
    }

    @Test
    void aPlanThatWasChangedInTheStoreIsFoundAndSaid() {
        String key = locked("breathing", "today");
        rewrite(key, Optional.empty());
        HttpResponse<String> page = get("/trial");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("This plan was changed", "Your days are safe");
        assertThat(get("/trial/" + key + "/result").body()).contains("This plan was changed");
        // One that was answered closes nothing else.
        rewrite(key, Optional.of("an answer"));
        assertThat(get("/today").statusCode()).isEqualTo(200);
        assertThat(get("/trial/history").body()).contains("A locked plan in the store is not");
    }

    private void rewrite(String key, Optional<String> seal) {
        Documents documents = settle.context().getBean(Documents.class);
        Person person =
                people().stream()
                        .filter(p -> documents.find(p, KeptTrial.KIND, key).isPresent())
                        .findFirst()
                        .orElseThrow();
        documents.change(
                person,
                KeptTrial.KIND,
                key,
                kept -> {
                    KeptTrial k = kept.orElseThrow();
                    return new KeptTrial(
                            k.protocol().replace("usual evening", "usual night"),
                            k.arms(),
                            k.idea(),
                            k.outcomes(),
                            k.pauses(),
                            k.expectation(),
                            k.stopped(),
                            k.guess(),
                            seal,
                            k.decision(),
                            k.noted(),
                            k.limit(),
                            k.looked());
                });
    }

    @Test
    void aDamagedEntryIsFoundAndSaid() {
        locked("breathing", "today");
        JdbcClient sql = settle.context().getBean(JdbcClient.class);
        byte[] body =
                sql.sql("select body from document where kind = ?")
                        .param(KeptTrial.KIND.name())
                        .query((row, _) -> row.getBytes(1))
                        .single();
        body[body.length / 2] ^= 1;
        sql.sql("update document set body = ? where kind = ?")
                .params(body, KeptTrial.KIND.name())
                .update();
        HttpResponse<String> page = get("/trial");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("not as you saved it", "/help");
    }

    @Test
    void whatCannotBeUsedGetsASentenceAndStays() {
        String own = "/trial/new/own";
        assertThat(visitor.fill(own, own, Map.of("reference", "usual-evening")).body())
                .contains("You picked 0 to try");
        assertThat(
                        visitor.fillAll(
                                        own,
                                        own,
                                        List.of(
                                                Map.entry("reference", "usual-evening"),
                                                Map.entry("arm", "breathing"),
                                                Map.entry("arm", "grounding"),
                                                Map.entry("arm", "talking"),
                                                Map.entry("arm", "nonsense")))
                                .body())
                .contains("class=\"error\"");
        HttpResponse<String> empty =
                visitor.fillAll(
                        own,
                        own,
                        List.of(
                                Map.entry("reference", "grounding"),
                                Map.entry("arm", "own-idea"),
                                Map.entry("idea", "   ")));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("had 0", "value=\"own-idea\" checked");
        // Nobody knows yet whether it is safe.
        HttpResponse<String> idea =
                visitor.fillAll(
                        own,
                        own,
                        List.of(
                                Map.entry("reference", "usual-evening"),
                                Map.entry("arm", "own-idea"),
                                Map.entry("idea", "a cold plunge")));
        assertThat(idea.statusCode()).isEqualTo(422);
        assertThat(idea.body()).contains("safety questions", "value=\"a cold plunge\"");
        assertThat(visitor.fill(own, "/trial/new/question", Map.of()).statusCode()).isEqualTo(422);
        // No draft: every later page leads to the beginning.
        for (String page : List.of("outcome", "length", "lock", "sure")) {
            assertThat(get("/trial/new/" + page).headers().firstValue("Location"))
                    .contains("/trial/new");
        }
    }

    @Test
    void atMostTwoSecondsAndAnAmountAreNeeded() {
        String own = "/trial/new/own";
        visitor.fill(own, own, Map.of("arm", "breathing", "reference", "usual-evening"));
        String outcome = "/trial/new/outcome";
        HttpResponse<String> three =
                visitor.fillAll(
                        outcome,
                        outcome,
                        List.of(
                                Map.entry("outcome", "mood"),
                                Map.entry("amount", "0.5"),
                                Map.entry("second", "sleep"),
                                Map.entry("second", "pain"),
                                Map.entry("second", "stress")));
        assertThat(three.statusCode()).isEqualTo(422);
        assertThat(three.body()).contains("up to two others", "value=\"mood\" checked");
        assertThat(visitor.fill(outcome, outcome, Map.of("outcome", "mood", "amount", "-3")).body())
                .contains("one amount");
        visitor.fill(outcome, outcome, Map.of("outcome", "mood", "amount", "0.5"));
        assertThat(get("/trial/new/sure?days=abc&rhythm=%3Cb%3E").body())
                .contains("id=\"sure\"")
                .doesNotContain("<b>");
    }

    /// Where the days say that something makes it worse by what would matter, the trial pauses
    /// itself; whoever goes on is left in peace for a week.
    @Test
    void harmPausesTheTrialAndSaysWhy() {
        String key = locked("breathing", "today");
        Trial trial = ProtocolText.read(get("/trial/" + key + "/settle-trial.protocol").body());
        boolean paused = false;
        for (int day = 1; day < DAYS && !paused; day++) {
            on(START.plusDays(day), "08:00");
            int arm = trial.locked().orElseThrow().sequence().arm(day);
            rate(arm == 1 ? day % 2 : 8 + day % 2);
            paused = get("/today").body().contains("probably makes you worse");
            assertThat(paused).isEqualTo(get("/trial").body().contains("Go on"));
        }
        assertThat(paused).isTrue();
        assertThat(get("/today").body()).doesNotContain("/trial/session").contains("/trial/pause");
        // Also a page that was left open begins nothing now.
        assertThat(
                        visitor.fill("/trial/pause", "/trial/session", Map.of())
                                .headers()
                                .firstValue("Location"))
                .contains("/trial");
        // A second tap on "pause" from an older page does not end the pause.
        visitor.fill("/trial/pause", "/trial/pause", Map.of("reason", "travel"));
        assertThat(get("/trial").body()).contains("Go on");
        visitor.fill("/trial/pause", "/trial/go-on", Map.of());
        assertThat(get("/today").body())
                .contains("probably makes you worse")
                .doesNotContain("/trial/pause");
    }

    /// Four arms, the lot after two days: no arm has more than two days more than another.
    @Test
    void fourArmsAreSharedOutEvenly() {
        String own = "/trial/new/own";
        visitor.fillAll(
                own,
                own,
                List.of(
                        Map.entry("reference", "usual-evening"),
                        Map.entry("arm", "breathing"),
                        Map.entry("arm", "grounding"),
                        Map.entry("arm", "talking")));
        visitor.fill(
                "/trial/new/outcome",
                "/trial/new/outcome",
                Map.of("outcome", "worry", "amount", "0.5"));
        assertThat(get("/trial/new/length").body())
                .contains("after two days")
                .doesNotContain("almost each day");
        visitor.fill(
                "/trial/new/length", "/trial/new/length", Map.of("days", "28", "rhythm", "two"));
        Trial trial = ProtocolText.read(get("/trial/" + lock("today") + PLAN).body());
        assertThat(trial.arms()).hasSize(4);
        int[] order = trial.locked().orElseThrow().sequence().toArray();
        for (int arm = 0; arm < 4; arm++) {
            int each = arm;
            assertThat(IntStream.of(order).filter(a -> a == each).count()).isBetween(6L, 8L);
        }
        assertThat(order.length).isBetween(24, 28);
    }

    @Test
    void nobodyUnder18IsInATrial() {
        Map<String, String> account =
                Map.of("name", "kim", "password", "a long quiet evening", "age", "young");
        visitor.fill("/account/new", "/account/new", account);
        assertThat(get("/trial/new").body()).contains("under 18").doesNotContain("radio");
        String own = "/trial/new/own";
        Map<String, String> arms = Map.of("arm", "breathing", "reference", "usual-evening");
        assertThat(visitor.fill("/account", own, arms).headers().firstValue("Location"))
                .contains("/trial/new");
        assertThat(get("/trial/new/outcome").body()).contains("under 18");
    }

    /// A trial that is stopped before its first day never began, and another one can be planned.
    @Test
    void stoppedBeforeItBeganItLeavesNothingBehind() {
        locked("breathing", "tomorrow");
        assertThat(get("/today").body()).contains("begins soon");
        visitor.fill("/trial/stop", "/trial/stop", Map.of());
        assertThat(get("/trial").body()).contains("/trial/new").doesNotContain("/trial/history");
        assertThat(get("/today").body()).doesNotContain("begins soon");
    }

    @Test
    void aSessionThatHurtMoreThanTheOwnLimitPausesTheTrial() {
        Trial trial =
                ProtocolText.read(get("/trial/" + locked("breathing", "today") + PLAN).body());
        Sequence order = trial.locked().orElseThrow().sequence();
        int[] evenings =
                IntStream.rangeClosed(1, order.days())
                        .filter(day -> order.arm(day) == 1)
                        .limit(2)
                        .toArray();
        on(START.plusDays(evenings[0] - 1L), "20:00");
        hurt(TrialSteps.LIMIT);
        assertThat(get("/today").body()).doesNotContain("than your limit");
        on(START.plusDays(evenings[1] - 1L), "20:00");
        hurt(TrialSteps.LIMIT + 1);
        assertThat(get("/today").body()).contains("hurt more than your limit", "/trial/pause");
        visitor.fill("/trial/pause", "/trial/go-on", Map.of());
        assertThat(get("/today").body()).contains("than your limit").doesNotContain("/trial/pause");
        // A rule that was told before hides no other one, on the same evening as well.
        on(START.plusDays(evenings[1] - 1L), "22:00");
        String path = hurt(TrialSteps.LIMIT);
        visitor.fill(path, path + "/signs", Map.of("sign", "distress"));
        assertThat(get("/today").body()).contains("hard feelings came up", "/trial/pause");
        visitor.fill("/trial/pause", "/trial/go-on", Map.of());
        on(START.plusDays(evenings[1] - 1L), "23:00");
        hurt(TrialSteps.LIMIT + 1);
        assertThat(get("/today").body()).contains("/trial/pause");
    }

    /// What is done in the morning is felt on a day that was asked about before the next morning.
    @Test
    void whatIsDoneInTheMorningIsJudgedBySleepAlone() {
        Interventions interventions = new Interventions();
        assertThat(interventions.outcomes(List.of("rolling-evening", "rolling-morning")))
                .containsExactly(Outcome.SLEEP);
        assertThat(interventions.outcomes(List.of("usual-evening", "rolling")))
                .containsExactly(Outcome.values());
    }

    /// Of two taps at the same moment one locks.
    @Test
    void aSecondTapLocksNothing() throws InterruptedException {
        TrialSteps.plan(visitor, "breathing");
        List<Thread> taps =
                IntStream.range(0, 4)
                        .mapToObj(
                                _ ->
                                        Thread.startVirtualThread(
                                                () -> TrialSteps.tap(visitor, "today")))
                        .toList();
        for (Thread tap : taps) {
            tap.join();
        }
        Documents documents = settle.context().getBean(Documents.class);
        assertThat(people())
                .flatExtracting(p -> documents.list(p, KeptTrial.KIND, "0", "~"))
                .hasSize(1);
    }

    private List<Person> people() {
        return settle
                .context()
                .getBean(JdbcClient.class)
                .sql("select id from person")
                .query(String.class)
                .list()
                .stream()
                .map(id -> new Person(id, Person.Role.GUEST))
                .toList();
    }

    @Test
    void whoAsksSeesTheDaysKindByKindAndThatIsToldWithTheAnswer() {
        String key = locked("breathing", "today");
        for (int day = 1; day <= 12; day++) {
            on(START.plusDays(day), "08:00");
            rate(4 + day % 3);
        }
        assertThat(get("/trial").body()).contains("/trial/look", "the trial pauses and tells you");
        assertThat(get("/trial/look").body()).contains("answers for you").doesNotContain("<svg");
        visitor.fill("/trial/look", "/trial/look", Map.of());
        assertThat(get("/trial/look").body()).contains("<svg", "no answer yet");
        visitor.fill("/trial/stop", "/trial/stop", Map.of());
        visitor.fill("/trial/" + key + "/result", "/trial/" + key + "/guess", Map.of());
        assertThat(get("/trial/" + key + "/result").body())
                .contains("You looked at your days kind by kind on day 13");
        assertThat(visitor.get("/trial/look").statusCode()).isEqualTo(303);
    }

    private String hurt(int discomfort) {
        HttpResponse<String> session = visitor.fill("/trial/pause", "/trial/session", Map.of());
        String path = session.headers().firstValue("Location").orElseThrow();
        visitor.fill(path, path + "/felt", Map.of("asked", "BEFORE", "value", "5"));
        visitor.fill(path, path + "/next", Map.of("step", "0", "seconds", "60"));
        visitor.fill(
                path,
                path + "/felt",
                Map.of("asked", "DISCOMFORT", "value", Integer.toString(discomfort)));
        return path;
    }

    /// Stopped on the way, the days so far are answered with all their doubt.
    @Test
    void stoppedOnTheWayItAnswersFromTheDaysSoFar() {
        String key = locked("breathing", "today");
        Trial trial = ProtocolText.read(get("/trial/" + key + "/settle-trial.protocol").body());
        SeededRandom random = SeededRandom.of(8);
        for (int day = 1; day <= 12; day++) {
            on(START.plusDays(day), "08:00");
            int arm = trial.locked().orElseThrow().sequence().arm(day);
            rate(Math.clamp(Math.round(5 + arm + random.normal()), 0, 10));
        }
        on(START.plusDays(12), "20:00");
        visitor.fill("/trial/stop", "/trial/stop", Map.of());
        visitor.fill(
                "/trial/" + key + "/result", "/trial/" + key + "/guess", Map.of("guess", "same"));
        assertThat(get("/trial/" + key + "/result").body())
                .contains("before the planned end", "day 12 of 28");
    }

    private String locked(String arm, String start) {
        TrialSteps.plan(visitor, arm);
        assertThat(get("/trial/new/length").body()).contains("of 100 such trials");
        HttpResponse<String> refused =
                visitor.fill("/trial/new/lock", "/trial/new/lock", Map.of("start", start));
        assertThat(refused.statusCode()).isEqualTo(422);
        return lock(start);
    }

    private String lock(String start) {
        return TrialSteps.lock(visitor, start);
    }

    private boolean practise() {
        HttpResponse<String> session = visitor.fill("/trial", "/trial/session", Map.of());
        String path = session.headers().firstValue("Location").orElseThrow();
        assertThat(path).startsWith("/session/");
        visitor.fill(path, path + "/felt", Map.of("asked", "BEFORE", "value", "5"));
        HttpResponse<String> done =
                visitor.fill(path, path + "/next", Map.of("step", "0", "seconds", "120"));
        return done.statusCode() == 303;
    }

    private void rate(long value) {
        Map<String, String> form = new HashMap<>();
        form.put("question", "sleep");
        form.put("value", Long.toString(value));
        assertThat(visitor.fill("/check-in", "/check-in/rate", form).statusCode()).isEqualTo(303);
    }

    private void on(LocalDate day, String time) {
        clock.set(day + "T" + time);
    }

    private HttpResponse<String> get(String path) {
        return visitor.get(path);
    }
}
