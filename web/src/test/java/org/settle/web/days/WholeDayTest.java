package org.settle.web.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.HandClock;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;

/// A day in the real application, with a clock set by hand and its data in a folder of the test.
final class WholeDayTest {
    private static final String DAY = "2026-11-26";
    private static final Map<String, String> NIGHT =
            Map.of("day", DAY, "bed", "23:00", "asleep", "23:30", "woke", "06:30", "up", "07:00");

    @TempDir Path data;

    private final HandClock clock = new HandClock("Europe/Berlin", DAY + "T20:00");
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
    void aNoteWithAWishToDieIsSavedAndHelpIsShown() {
        HttpResponse<String> after = send("note", Map.of("note", "I just want to die"));
        assertThat(after.body())
                .contains("That sounds very hard", "href=\"/help\"", "href=\"/check-in?day=" + DAY);
        assertThat(get("/days/" + DAY).body()).contains("I just want to die");
        assertThat(send("note", Map.of("note", "a dead battery, a long day")).body())
                .doesNotContain("very hard");
    }

    @Test
    void theDaysCanBeTakenAlongAsATable() {
        rate("sleep", "6");
        send("note", Map.of("note", "=1+1, \"quiet\""));
        visitor.fill("/sleep", "/sleep", NIGHT);
        assertThat(get("/more/diary.csv").body().lines())
                .containsExactly(
                        "day,sleep,worry,mood,pain,stress,bed,asleep,woke,up,session_minutes,late,note",
                        DAY + ",6,,,,,23:00,23:30,06:30,07:00,0,no,\"'=1+1, \"\"quiet\"\"\"");
    }

    @Test
    void aCheckInTakesEightTapsAndARestartAfterEachLosesNothing() {
        int taps = 1;
        for (String value : List.of("6", "4", "2")) {
            rate(List.of("sleep", "worry", "pain").get(taps - 1), value);
            taps++;
            restart();
        }
        send("session", Map.of("value", "yes"));
        restart();
        // Two taps: one for the thing, one for the button.
        send("things", Map.of("thing", "coffee"));
        restart();
        send("note", Map.of("note", "a quiet <evening>\r\n& more"));
        taps += 4;
        restart();
        assertThat(taps).isLessThanOrEqualTo(8);
        assertThat(get("/check-in").body()).contains("It is saved");
        assertThat(get("/days/" + DAY).body())
                .contains("6 of 10", "4 of 10", "2 of 10", "Coffee late")
                .contains("a quiet &lt;evening&gt;\n&amp; more");
    }

    @Test
    void everythingCanBeSkipped() {
        for (String outcome : List.of("sleep", "worry", "pain")) {
            rate(outcome, "skip");
        }
        send("session", Map.of("value", "skip"));
        send("things", Map.of("skip", "yes"));
        send("note", Map.of("skip", "yes"));
        assertThat(get("/check-in").body()).contains("It is saved");
    }

    @Test
    void everyScreenOffersSkipAndNotTodayAsLargeAsNext() {
        for (String screen : List.of("rate", "rate", "rate", "session", "things", "note")) {
            String page = get("/check-in").body();
            assertThat(page).contains("action=\"/check-in/" + screen + "\"");
            assertThat(page).containsPattern("<button class=\"button\"[^>]*>Skip</button>");
            assertThat(page).contains("<a class=\"button\" href=\"/today\">Not today</a>");
            String asked = page.replaceAll("(?s).*name=\"question\" value=\"(\\w+)\".*", "$1");
            send(screen, Map.of("question", asked, "value", "skip", "skip", "yes"));
        }
    }

    @Test
    void yesterdaysValueIsNotShown() {
        rate("sleep", "7");
        clock.set("2026-11-27T20:00");
        assertThat(get("/check-in").body()).doesNotContain("7 of 10", "You tapped");
    }

    @Test
    void theWishesDecideWhatIsAsked() {
        visitor.fill("/start/wishes", "/start/wishes", Map.of("wish", "low-mood"));
        assertThat(get("/check-in").body()).contains("How was your mood today?", "Step 1 of 4");
    }

    @Test
    void yesterdayCanBeAddedUntilNoonAndIsMarked() {
        clock.set("2026-11-27T11:59");
        assertThat(get("/today").body()).contains("Add yesterday");
        assertThat(rate("sleep", "6").statusCode()).isEqualTo(303);
        assertThat(get("/days/" + DAY).body()).contains("written a day later", "/check-in/sleep");
    }

    @Test
    void aFormThatComesAfterNoonWritesNothingAndKeepsWhatWasTyped() {
        rate("sleep", "6");
        clock.set("2026-11-27T12:00");
        HttpResponse<String> late = send("note", Map.of("note", "typed before noon"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("typed before noon", "can no longer be changed");
        assertThat(get("/days/" + DAY).body()).contains("6 of 10").doesNotContain("/check-in/");
        assertThat(get("/days/2026-11-27").body()).contains("Nothing is written here");
        assertThat(get("/today").body()).doesNotContain("Add yesterday");
    }

    @Test
    void afterMidnightItIsStillTheSameEvening() {
        clock.set("2026-11-27T00:30");
        visitor.fill("/check-in", "/check-in/rate", Map.of("question", "sleep", "value", "6"));
        assertThat(get("/days/" + DAY).body()).contains("6 of 10").doesNotContain("a day later");
    }

    @Test
    void aValueCanBeChangedWhileTheDayIsOpen() {
        rate("sleep", "6");
        assertThat(get("/check-in/sleep?day=" + DAY).body()).contains("You tapped 6");
        HttpResponse<String> changed =
                send("rate", Map.of("question", "sleep", "value", "3", "edit", "yes"));
        assertThat(changed.headers().firstValue("Location")).contains("/days/" + DAY);
        assertThat(get("/days/" + DAY).body()).contains("3 of 10").doesNotContain("6 of 10");
    }

    @Test
    void nonsenseInTheCheckInIsAnsweredWithASentence() {
        for (String value : List.of("", "11", "-1", "6.5", "ten", "<b>")) {
            HttpResponse<String> answer = rate("sleep", value);
            assertThat(answer.statusCode()).as(value).isEqualTo(422);
            assertThat(answer.body()).contains("a number from 0 to 10");
        }
        assertThat(rate("height", "6").statusCode()).isEqualTo(422);
        assertThat(send("session", Map.of("value", "perhaps")).statusCode()).isEqualTo(422);
        assertThat(send("things", Map.of("thing", "gold")).statusCode()).isEqualTo(303);
        HttpResponse<String> longNote = send("note", Map.of("note", "quiet ".repeat(400)));
        assertThat(longNote.statusCode()).isEqualTo(422);
        assertThat(longNote.body()).contains("quiet quiet quiet", "Please make it shorter");
        for (String day : List.of("2026-11-27", "2026-11-24", "someday")) {
            HttpResponse<String> answer =
                    visitor.fill("/check-in", "/check-in/note", Map.of("day", day, "note", "here"));
            assertThat(answer.statusCode()).as(day).isEqualTo(422);
            assertThat(answer.body()).contains("here");
        }
        assertThat(get("/days/" + DAY).body()).doesNotContain("of 10", "gold");
    }

    @Test
    void anAddressThatIsNoDayOrNoPlaceIsMissing() {
        for (String path :
                List.of(
                        "/days/2026-11-27",
                        "/days/someday",
                        "/days/-999999999-01-01",
                        "/check-in/height",
                        "/pain/wing")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/check-in", "/sleep", "/sleep/times", "/pain", "/pain/head")) {
            assertThat(get(path + "?day=someday").statusCode()).as(path).isEqualTo(303);
            assertThat(get(path + "?day=2026-01-01").headers().firstValue("Location"))
                    .contains("/days/2026-01-01");
        }
    }

    @Test
    void inTheMorningTheNightComesFirst() {
        clock.set(DAY + "T08:00");
        assertThat(get("/today").body()).contains("class=\"button primary\" href=\"/sleep\"");
        assertThat(visitor.fill("/sleep", "/sleep", NIGHT).statusCode()).isEqualTo(303);
        restart();
        assertThat(get("/today").body()).contains("class=\"button primary\" href=\"/practice\"");
        assertThat(get("/sleep").body()).contains("How well did you sleep?");
        visitor.fill("/sleep", "/sleep/quality", Map.of("day", DAY, "value", "4"));
        restart();
        assertThat(get("/days/" + DAY).body())
                .contains("8 h 0 min", "7 h 0 min", "You rated it 4 of 10");
        clock.set("2026-11-27T08:00");
        assertThat(get("/sleep").body()).contains("value=\"23:30\"");
    }

    @Test
    void aNightThatCannotBeIsAskedAgainAndKeepsAllTimes() {
        Map<String, String> swapped = new HashMap<>(NIGHT);
        swapped.put("asleep", "22:45");
        HttpResponse<String> answer = visitor.fill("/sleep", "/sleep", swapped);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("You put bed at 23:00 and asleep at 22:45")
                .contains("value=\"23:00\"", "value=\"22:45\"", "value=\"06:30\"")
                .contains("aria-describedby=\"asleep-error\"");
        swapped.put("asleep", "quarter <to> eleven");
        swapped.put("up", "");
        HttpResponse<String> nonsense = visitor.fill("/sleep", "/sleep", swapped);
        assertThat(nonsense.statusCode()).isEqualTo(422);
        assertThat(nonsense.body()).contains("quarter &lt;to&gt; eleven", "up-error");
        assertThat(
                        visitor.fill("/sleep", "/sleep/quality", Map.of("day", DAY, "value", "x"))
                                .statusCode())
                .isEqualTo(422);
        assertThat(get("/days/" + DAY).body()).contains("Nothing is written here");
    }

    @Test
    void aSlipOfTheThumbIsMendedInTheMiddle() {
        rate("sleep", "6");
        assertThat(get("/check-in").body()).contains("/check-in/sleep?day=" + DAY + "&amp;edit=on");
        assertThat(get("/check-in/sleep?day=" + DAY + "&edit=on").body()).contains("You tapped 6");
        HttpResponse<String> mended =
                send("rate", Map.of("question", "sleep", "value", "3", "edit", "on"));
        assertThat(mended.headers().firstValue("Location")).hasValue("/check-in?day=" + DAY);
        assertThat(get("/check-in").body()).contains("/check-in/rate").contains("Step 2 of");
    }

    @Test
    void eachTimeOfANightIsSavedAfterItsTap() {
        Map<String, String> begun = new HashMap<>(Map.of("day", DAY, "step", "bed-earlier"));
        visitor.fill("/sleep", "/sleep", begun);
        restart();
        assertThat(get("/sleep").body()).contains("value=\"23:00\"");
        begun.putAll(Map.of("step", "typed", "bed", "22:10", "asleep", "23:55"));
        assertThat(visitor.fill("/sleep", "/sleep", begun).statusCode()).isEqualTo(204);
        restart();
        assertThat(get("/sleep").body()).contains("value=\"22:10\"", "value=\"23:55\"");
        assertThat(get("/days/" + DAY).body()).contains("Nothing is written here");
        visitor.fill("/sleep", "/sleep", NIGHT);
        assertThat(get("/sleep/times").body()).contains("value=\"23:30\"").doesNotContain("23:55");
    }

    @Test
    void theStepsWorkWithoutAnyScript() {
        Map<String, String> stepped = new HashMap<>(NIGHT);
        stepped.put("step", "woke-later");
        HttpResponse<String> answer = visitor.fill("/sleep", "/sleep", stepped);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("value=\"06:45\"", "value=\"23:30\"");
    }

    @Test
    void whereItHurtIsSavedPlaceByPlace() {
        pain("rate", Map.of("place", "calf-left", "value", "6"));
        restart();
        pain("rate", Map.of("place", "lower-back", "value", "3"));
        assertThat(get("/pain").body()).contains("calf, left: 6 of 10", "lower back: 3 of 10");
        pain("rate", Map.of("place", "calf-left", "value", "0"));
        assertThat(get("/pain").body()).doesNotContain("calf, left: 6");
        clock.set("2026-11-27T20:00");
        assertThat(get("/pain").body()).contains("The same as the day before");
        visitor.fill("/pain", "/pain/same", Map.of("day", "2026-11-27"));
        assertThat(get("/days/2026-11-27").body()).contains("lower back: 3 of 10");
    }

    @Test
    void nothingHurtsIsAnAnswerAndNonsenseIsNot() {
        pain("nothing", Map.of());
        assertThat(get("/days/" + DAY).body()).contains("You said that nothing hurts");
        assertThat(pain("rate", Map.of("place", "wing", "value", "3")).statusCode()).isEqualTo(422);
        HttpResponse<String> answer = pain("rate", Map.of("place", "head", "value", "much"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("a number from 0 to 10");
        assertThat(
                        visitor.fill("/pain/head", "/pain/same", Map.of("day", "2026-01-01"))
                                .statusCode())
                .isEqualTo(422);
    }

    @Test
    void myDaysAndMyWeekShowWhatWasWritten() {
        rate("sleep", "6");
        send("note", Map.of("note", "by the river"));
        String days = get("/days").body();
        assertThat(days).contains("<title>Sleep</title>", "<desc>", "href=\"/days/" + DAY + "\"");
        assertThat(days).contains("by the river").doesNotContain("class=\"gap\"");
        assertThat(get("/week").body()).contains("by the river", "Thursday, 26 November");
        assertThat(get("/today").body()).contains("You wrote on one of the last seven days");
        clock.set("2026-11-28T20:00");
        assertThat(get("/days").body().split("class=\"gap\"", -1)).hasSize(3);
    }

    @Test
    void illnessReopensTheSafetyQuestionsAndKeepsOnePerson() {
        HttpResponse<String> answer = send("things", Map.of("thing", "illness"));
        assertThat(answer.body()).contains("Let us check that it is still safe", "href=\"/start\"");
        assertThat(get("/days/" + DAY).body()).contains("I am ill");
    }

    private HttpResponse<String> rate(String outcome, String value) {
        return send("rate", Map.of("question", outcome, "value", value));
    }

    private HttpResponse<String> send(String path, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("day", DAY);
        return visitor.fill("/check-in", "/check-in/" + path, all);
    }

    private HttpResponse<String> pain(String path, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("day", DAY);
        return visitor.fill("/pain/head", "/pain/" + path, all);
    }

    private HttpResponse<String> get(String path) {
        return visitor.get(path);
    }

    private void restart() {
        settle.close();
        settle = RunningSettle.in(data, clock);
        visitor = visitor.at(settle.address());
    }
}
