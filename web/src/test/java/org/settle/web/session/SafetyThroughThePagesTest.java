package org.settle.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;

/// What a session may never do, asked of the real application by forms.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyThroughThePagesTest {
    private static final Pattern RADIO = Pattern.compile("type=\"radio\" name=\"([^\"]+)\"");

    @TempDir static Path data;

    private RunningSettle settle;
    private WebVisitor visitor;

    @BeforeAll
    void start() {
        settle = RunningSettle.in(data);
    }

    @AfterAll
    void stop() {
        if (settle != null) {
            settle.close();
        }
    }

    @BeforeEach
    void newcomer() {
        visitor = new WebVisitor(settle.address());
    }

    @Test
    void aPlaceThatIsMarkedIsLeftOutAndTheOthersStay() {
        assertThat(location(quick("quick-place"))).isEqualTo("/start/places");
        visitor.fill("/start/places", "/start/places", Map.of("place", "calf-left"));
        String player = player(begin("gentle"));
        assertThat(player).contains("Calf, right").doesNotContain("Calf, left");
    }

    @Test
    void withoutAMarkedPlaceNothingIsPressed() {
        quick("quick-place");
        assertThat(player(begin("gentle"))).doesNotContain("class=\"frames\"");
    }

    @Test
    void aClinicianWhoAgreedOpensTheSessionButNotWhatIsLeftOut() {
        full("blood-thinners");
        assertThat(player(begin("gentle"))).doesNotContain("class=\"frames\"");
        agree(agreedMark());
        assertThat(visitor.get("/start/result").body()).doesNotContain("/start/agreed");
        visitor.fill(
                "/start/tools",
                "/start/tools",
                Map.of("tool", "hard-roller", "space", "floor", "minutes", "20"));
        String plan = visitor.get("/start/programme").body();
        assertThat(plan).doesNotContain("-hard-roller-");
        assertThat(player(begin("gentle"))).contains("class=\"frames\"");
    }

    @Test
    void whatIsTickedAboutTheBodyCountsInTheShortWayToo() {
        visitor.fill("/start/about", "/start/about", Map.of("body", "pregnant"));
        quick("");
        assertThat(player(begin("gentle")))
                .contains("Forearm, left")
                .doesNotContain("Calf, left")
                .doesNotContain("Front of the thigh, left");
    }

    @Test
    void aConsentThatIsTakenBackEndsTheSessionThatUsesIt() {
        visitor.fill("/start/wishes", "/start/wishes", Map.of("wish", "pain-with-sex"));
        Map<String, String> about = Map.of("body", "floor", "age", "from-18");
        Map<String, String> agreed = new HashMap<>(about);
        agreed.put("consent", "pelvic");
        visitor.fill("/start/about", "/start/about", agreed);
        full("");
        visitor.fill("/start/pressure", "/start/pressure", Map.of("thumb", "2"));
        visitor.fill(
                "/start/tools",
                "/start/tools",
                Map.of("tool", "soft-roller", "space", "floor", "minutes", "20"));
        String session = begin("programme");
        assertThat(player(session)).contains("Inner thigh, left");
        visitor.fill("/start/about", "/start/about", about);
        assertThat(location(visitor.get(session))).isEqualTo("/start/result?waited=yes");
        assertThat(player(begin("programme"))).doesNotContain("Inner thigh");
    }

    @Test
    void theShortQuestionsAreTooCoarseToAgreeTo() {
        quick("quick-ask");
        assertThat(visitor.get("/start/agreed").body()).contains("/start/screen");
        visitor.fill("/start", "/start/agreed", Map.of());
        assertThat(player(begin("gentle"))).doesNotContain("class=\"frames\"");
    }

    @Test
    void aSessionThatWaitsIsNotGoneOnWithOnceAnswersHaveChanged() {
        quick("");
        String waiting = begin("gentle");
        visitor.fill(waiting, waiting + "/felt", Map.of("asked", "BEFORE", "value", "5"));
        quick("quick-stop");
        assertThat(location(visitor.get(waiting))).isEqualTo("/start/result?waited=yes");
        assertThat(visitor.get("/start/result?waited=yes").body()).contains("it has ended");
        assertThat(visitor.get("/start/result").body()).doesNotContain("it has ended");
        assertThat(location(visitor.fill("/start", "/session/start", Map.of())))
                .isEqualTo("/start/result");
    }

    @Test
    void newNumbnessAsksTheSafetyQuestionsAgain() {
        quick("");
        String session = begin("gentle");
        visitor.fill(session, session + "/felt", Map.of("asked", "BEFORE", "value", "5"));
        visitor.fill(session, session + "/stop", Map.of());
        visitor.fill(session, session + "/felt", Map.of("asked", "DISCOMFORT", "value", "2"));
        visitor.fill(session, session + "/signs", Map.of("sign", "numbness"));
        visitor.fill(session, session + "/felt", Map.of("asked", "AFTER", "value", "2"));
        assertThat(visitor.get(session).body()).contains("New numb places need a look.");
        assertThat(location(visitor.fill("/start", "/session/start", Map.of())))
                .isEqualTo("/start");
        quick("");
        // The questions are answered, and still nothing is pressed the next time.
        assertThat(player(begin("gentle"))).doesNotContain("class=\"frames\"");
    }

    @Test
    void anAnswerToAQuestionThatIsOverChangesNothing() {
        quick("");
        String session = begin("gentle");
        for (String value : new String[] {"5", "9"}) {
            visitor.fill(session, session + "/felt", Map.of("asked", "BEFORE", "value", value));
        }
        assertThat(visitor.get(session).body()).contains("id=\"player\"");
        assertThat(visitor.get("/more/download").body()).contains("\"tensionBefore\" : 5");
    }

    @Test
    void calmThingsStayOpenForEverybodyAndTheOthersDoNot() {
        quick("quick-stop");
        assertThat(begin("grounding")).startsWith("/session/2");
        assertThat(begin("gentle-exercise")).isEqualTo("/start/result");
    }

    @Test
    void anOwnIdeaThatCouldDoHarmIsRefusedWithAReasonAndKept() {
        for (String harm :
                new String[] {"press the front of my neck", "a wand inside me", "roll my calves"}) {
            HttpResponse<String> refused =
                    visitor.fill("/practice/own", "/practice/own", Map.of("idea", harm));
            assertThat(refused.statusCode()).as(harm).isEqualTo(422);
            assertThat(refused.body()).contains("value=\"" + harm + "\"", "class=\"error\"");
        }
        full("");
        visitor.fill("/practice/own", "/practice/own", Map.of("idea", "roll my calves"));
        visitor.fill("/practice/own", "/practice/own", Map.of("idea", "a <warm> bath & tea"));
        assertThat(visitor.get("/practice/own").body()).contains("a &lt;warm&gt; bath &amp; tea");
        full("varicose-veins");
        agree(agreedMark());
        assertThat(
                        visitor.fill("/practice/own", "/practice/own/start", Map.of("at", "0"))
                                .statusCode())
                .isEqualTo(422);
        assertThat(
                        location(
                                visitor.fill(
                                        "/practice/own", "/practice/own/start", Map.of("at", "1"))))
                .startsWith("/session/2");
    }

    private String ownIdea(String idea) {
        visitor.fill("/practice/own", "/practice/own", Map.of("idea", idea));
        return location(visitor.fill("/practice/own", "/practice/own/start", Map.of("at", "0")));
    }

    @Test
    void anOwnIdeaThatWaitsIsLookedAtAgainEachTime() {
        full("");
        String waiting = ownIdea("roll my calves");
        assertThat(waiting).startsWith("/session/2");
        full(redFlag());
        assertThat(location(visitor.get(waiting))).isEqualTo("/start/result?waited=yes");
    }

    /// Any question of the full screen whose yes stops everything.
    private String redFlag() {
        return "fever";
    }

    @Test
    void movingAloneWaitsForClearAnswersToo() {
        full("");
        for (String moving : new String[] {"gentle-exercise", "static-stretching"}) {
            String waiting = begin(moving);
            assertThat(waiting).as(moving).startsWith("/session/2");
            full(redFlag());
            assertThat(location(visitor.get(waiting)))
                    .as(moving)
                    .isEqualTo("/start/result?waited=yes");
            full("");
            assertThat(visitor.get(waiting).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void shortAnswersOfTonightAndTheBodyCountForOwnIdeasToo() {
        full("");
        String idea = "hand on my calf";
        assertThat(ownIdea(idea)).startsWith("/session/2");
        quick("quick-place");
        visitor.fill("/start/places", "/start/places", Map.of("place", "calf-left"));
        assertThat(ownIdea(idea)).isEmpty();
        full("");
        assertThat(ownIdea(idea)).startsWith("/session/2");
        visitor.fill("/start/about", "/start/about", Map.of("age", "from-18", "body", "pregnant"));
        assertThat(ownIdea(idea)).isEmpty();
        assertThat(
                        visitor.fill("/practice/own", "/practice/own", Map.of("idea", "cold bath"))
                                .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatCameUpTodayIsNotLiftedByAnOldSessionOrAnUnfinishedOne() {
        full("");
        String old = finished(begin("gentle"), "");
        String numb = finished(begin("gentle"), "dizziness");
        assertThat(numb).isNotEqualTo(old);
        assertThat(player(begin("gentle"))).doesNotContain("class=\"frames\"");
        visitor.fill(old, old + "/why", Map.of("why", "x"));
        visitor.fill(old, old + "/softer", Map.of());
        String calm = begin("slow-breathing");
        visitor.fill(calm, calm + "/felt", Map.of("asked", "BEFORE", "value", "5"));
        visitor.fill(calm, calm + "/stop", Map.of());
        visitor.fill(calm, calm + "/felt", Map.of("asked", "DISCOMFORT", "value", "1"));
        assertThat(player(begin("gentle"))).doesNotContain("class=\"frames\"");
        finished(begin("slow-breathing"), "");
        assertThat(player(begin("gentle"))).doesNotContain("class=\"frames\"");
        assertThat(ownIdea("roll my calves")).doesNotStartWith("/session");
    }

    private String finished(String session, String sign) {
        visitor.fill(session, session + "/felt", Map.of("asked", "BEFORE", "value", "5"));
        visitor.fill(session, session + "/stop", Map.of());
        visitor.fill(session, session + "/felt", Map.of("asked", "DISCOMFORT", "value", "1"));
        visitor.fill(session, session + "/signs", sign.isEmpty() ? Map.of() : Map.of("sign", sign));
        visitor.fill(session, session + "/felt", Map.of("asked", "AFTER", "value", "3"));
        return session;
    }

    private String agreedMark() {
        Matcher mark =
                Pattern.compile("name=\"to\" value=\"([^\"]+)\"")
                        .matcher(visitor.get("/start/agreed").body());
        return mark.find() ? mark.group(1) : "";
    }

    private void agree(String mark) {
        visitor.fill("/start/agreed", "/start/agreed", Map.of("to", mark));
    }

    @Test
    void aCliniciansYesIsAboutTheAnswersOnThePageAndNoLaterOnes() {
        full("blood-thinners");
        String first = agreedMark();
        assertThat(first).isNotEmpty();
        full("surgery");
        agree(first);
        assertThat(visitor.get("/start/result").body()).contains("/start/agreed");
        agree(agreedMark());
        assertThat(visitor.get("/start/result").body()).doesNotContain("/start/agreed");
    }

    @Test
    void nonsenseInAnyFieldOfASessionIsNoFault() {
        quick("");
        String session = begin("gentle");
        for (Map<String, String> nonsense :
                List.of(
                        Map.of("asked", "NEVER", "value", "5"),
                        Map.of("asked", "BEFORE", "value", "eleven"),
                        Map.of("step", "-4", "seconds", "many"))) {
            for (String path : new String[] {"/felt", "/next", "/progress", "/signs"}) {
                assertThat(visitor.fill(session, session + path, nonsense).statusCode())
                        .as("%s %s", path, nonsense)
                        .isLessThan(500);
            }
        }
    }

    private HttpResponse<String> quick(String yes) {
        Map<String, String> answers = new HashMap<>();
        for (String question :
                new String[] {"quick-emergency", "quick-stop", "quick-ask", "quick-place"}) {
            answers.put(question, question.equals(yes) ? "yes" : "no");
        }
        return visitor.fill("/start", "/start", answers);
    }

    private void full(String yes) {
        Map<String, String> answers = new HashMap<>();
        Matcher radio = RADIO.matcher(visitor.get("/start/screen").body());
        while (radio.find()) {
            answers.put(radio.group(1), radio.group(1).equals(yes) ? "yes" : "no");
        }
        visitor.fill("/start/screen", "/start/screen", answers);
    }

    private String begin(String kind) {
        return location(visitor.fill("/practice", "/session/start", Map.of("kind", kind)));
    }

    private String player(String session) {
        visitor.fill(session, session + "/felt", Map.of("asked", "BEFORE", "value", "5"));
        String page = visitor.get(session).body();
        assertThat(page).contains("id=\"player\"");
        return page;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
