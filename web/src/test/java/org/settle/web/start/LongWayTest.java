package org.settle.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.RunningSettle;

/// The longer way in the real application: what is saved, what comes back, what is never offered.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongWayTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern RADIO = Pattern.compile("type=\"radio\" name=\"([^\"]+)\"");

    @TempDir static Path data;

    private RunningSettle settle;
    private HttpClient browser;

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
        browser =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
    }

    @Test
    void tellsWhereDataLivesBeforeAnyHealthQuestion() throws Exception {
        String page = get("/start/data").body();
        assertThat(page).contains("Whoever runs it could read along").contains("/start/wishes");
        assertThat(page).doesNotContain("type=\"radio\"").doesNotContain("type=\"checkbox\"");
    }

    @Test
    void keepsWhatWasTypedBesideASentence() throws Exception {
        HttpResponse<String> back = post("/start/about", "age=from-40&weight=heavy&body=floor");
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("value=\"heavy\"").contains("class=\"error\"");
        assertThat(back.body()).contains("value=\"from-40\" checked");
    }

    @Test
    void leadsToAProgrammeWithReasonsAndASession() throws Exception {
        post("/start/wishes", "wish=poor-sleep&wish=back-pain");
        assertThat(answerAll("no", "").uri().getPath()).isEqualTo("/start/pressure");
        post("/start/pressure", "thumb=3");
        HttpResponse<String> programme =
                post("/start/tools", "tool=hands&tool=soft-ball&space=chair&minutes=15");
        assertThat(programme.uri().getPath()).isEqualTo("/start/programme");
        assertThat(programme.body()).contains("Start now").doesNotContain("kPa");
        assertThat(postFrom("/start/programme", "/session/start", "kind=programme").uri().getPath())
                .startsWith("/session/2");
    }

    @Test
    void offersNoSessionAfterARedFlag() throws Exception {
        HttpResponse<String> result = answerAll("no", "fever");
        assertThat(result.uri().getPath()).isEqualTo("/start/result");
        assertThat(result.body()).contains("/help").contains("/breathe");
        assertThat(result.body()).doesNotContain("/session/start");
        assertThat(get("/start/programme").body()).doesNotContain("/session/start");
    }

    @Test
    void countsARedFlagOfTonightMoreThanGoodAnswersOfBefore() throws Exception {
        answerAll("no", "");
        post("/start", "quick-emergency=no&quick-stop=yes&quick-ask=no&quick-place=no");
        assertThat(get("/start/programme").body()).doesNotContain("/session/start");
    }

    @Test
    void givesANoteToTakeAlongWhereSomebodyHasToAskFirst() throws Exception {
        answerAll("no", "blood-thinners");
        assertThat(get("/start/note").body()).contains("I take blood thinners.");
    }

    @Test
    void saysInOurWordsThatAPageIsMissingOrTooOld() throws Exception {
        HttpResponse<String> missing = get("/nowhere");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("This page is not here");
        HttpResponse<String> stale = send("/start/wishes", "wish=stress");
        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(stale.body()).contains("This page was open for a long time");
    }

    @Test
    void answersThatWereGivenStandThereTheNextTime() throws Exception {
        answerAll("no", "varicose-veins");
        assertThat(get("/start/screen").body())
                .contains("name=\"varicose-veins\" value=\"yes\" checked")
                .contains("name=\"fever\" value=\"no\" checked")
                .doesNotContain("class=\"error\"");
    }

    @Test
    void notSureOfASeriousSignGetsOneClearWay() throws Exception {
        answerAll("unknown", "");
        assertThat(get("/start/result").body())
                .contains("You are not sure of a serious sign")
                .doesNotContain("Go to the emergency room now");
    }

    @Test
    void theNoteSaysWhatIsNotSureAndLeavesNothingOut() throws Exception {
        answerAll(
                "no",
                Map.of(
                        "blood-thinners", "yes",
                        "osteoporosis", "unknown",
                        "touch-memories", "yes"));
        assertThat(get("/start/note").body())
                .contains("I take blood thinners.")
                .contains("I am not sure about this: Are your bones thin or weak?")
                .contains("Yes to this: Can touch bring back bad memories for you?");
    }

    private HttpResponse<String> answerAll(String answer, String yes) throws Exception {
        return answerAll(answer, Map.of(yes, "yes"));
    }

    private HttpResponse<String> answerAll(String answer, Map<String, String> others)
            throws Exception {
        Set<String> questions = new LinkedHashSet<>();
        Matcher radio = RADIO.matcher(get("/start/screen").body());
        while (radio.find()) {
            questions.add(radio.group(1));
        }
        String form =
                questions.stream()
                        .map(q -> q + "=" + others.getOrDefault(q, answer))
                        .collect(Collectors.joining("&"));
        return post("/start/screen", form);
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return postFrom(path, path, form);
    }

    private HttpResponse<String> postFrom(String page, String path, String form) throws Exception {
        Matcher token = TOKEN.matcher(get(page).body());
        assertThat(token.find()).isTrue();
        String value = URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        return send(path, form + "&_csrf=" + value);
    }

    private HttpResponse<String> send(String path, String form)
            throws IOException, InterruptedException {
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settle.address() + path))
                .header("Accept-Language", "en");
    }
}
