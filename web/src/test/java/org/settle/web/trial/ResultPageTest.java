package org.settle.web.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.analysis.Verdict;
import org.settle.report.words.Speech;
import org.settle.trial.Arm;
import org.settle.trial.Direction;
import org.settle.trial.Protocols;
import org.settle.trial.Trial;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesigns;
import org.settle.web.HandClock;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;
import org.settle.web.checkin.CheckIn;
import org.settle.web.checkin.Outcome;
import org.settle.web.store.Documents;
import org.settle.web.store.Kind;
import org.settle.web.store.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The page of an answer, for every answer that there can be.
final class ResultPageTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final int DAYS = 28;
    private static final String KEY = "2026-10-01-1";
    private static final Kind<CheckIn> CHECK_IN = new Kind<>("check-in", CheckIn.class);
    private static final Speech SPEECH = Speech.typeset(Locale.ENGLISH);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern IN_100 = Pattern.compile("(\\d+) in 100");

    @TempDir Path data;

    private final HandClock clock = new HandClock("UTC", "2026-12-01T20:00");
    private RunningSettle settle;
    private WebVisitor visitor;
    private Documents documents;
    private Person person;

    @BeforeEach
    void start() {
        settle = RunningSettle.in(data, clock);
        visitor = new WebVisitor(settle.address());
        String own = "/trial/new/own";
        visitor.fill(own, own, Map.of("arm", "breathing", "reference", "usual-evening"));
        documents = settle.context().getBean(Documents.class);
        person =
                new Person(
                        settle.context()
                                .getBean(JdbcClient.class)
                                .sql("select id from person")
                                .query(String.class)
                                .single(),
                        Person.Role.GUEST);
    }

    @AfterEach
    void stop() {
        settle.close();
    }

    @Test
    void everyVerdictIsReadInTheSameWordsAndNumbersInTextAndPicture() {
        Set<Verdict> met = EnumSet.noneOf(Verdict.class);
        for (double effect = -3; effect <= 3; effect += 0.5) {
            met.add(read(trial(0.5, 2), effect, 1.5));
        }
        // Days that hardly differ, and an amount that is far away: too small to matter.
        for (double effect = -0.8;
                effect <= 0.8 && !met.contains(Verdict.PRACTICALLY_NO_DIFFERENCE);
                effect += 0.05) {
            met.add(read(trial(2, 2), effect, 1));
        }
        assertThat(met).containsExactlyInAnyOrder(Verdict.values());
    }

    @Test
    void tiesAndHugeEffectsAreAnswered() {
        Trial trial = trial(1, 2);
        assertThat(read(trial, day -> day % 3 == 0 ? 5 : 6)).isNotNull();
        assertThat(read(trial, day -> arm(trial, day) == 1 ? 10 : 0))
                .isEqualTo(Verdict.VERY_LIKELY_HELPS);
        assertThat(read(trial, day -> arm(trial, day) == 1 ? 0 : 10))
                .isEqualTo(Verdict.VERY_LIKELY_HARMS);
    }

    @Test
    void daysThatAllowNoAnswerGetASentence() {
        Trial trial = trial(1, 2);
        Map<String, IntToDoubleFunction> cases =
                Map.of(
                        "one day", day -> day == 1 ? 5 : Double.NaN,
                        "nothing at all", _ -> Double.NaN,
                        "one arm missing", day -> arm(trial, day) == 1 ? Double.NaN : day % 7,
                        "always the same", _ -> 5,
                        "up and down", day -> day % 2 == 0 ? 5 : 6);
        cases.forEach(
                (what, rating) -> {
                    String page = page(trial, rating);
                    assertThat(page).as(what).contains("No answer this time", "nobody's fault");
                    assertThat(page).as(what).doesNotContain("in 100", "NaN", "null");
                });
    }

    @Test
    void withFourArmsEachHasItsSentenceAndItsChance() {
        Trial trial = trial(1, 4);
        SeededRandom random = SeededRandom.of(4);
        String page = page(trial, day -> rating(5 + 0.7 * arm(trial, day) + random.normal()));
        for (int arm = 1; arm < 4; arm++) {
            assertThat(text(page)).contains(trial.arms().get(arm).label());
        }
        assertThat(text(page)).contains("Which of the 4 is best?").doesNotContain("NaN", "null");
    }

    @Test
    void whatSomebodyMakesOfItIsKeptAndStandsInTheHistory() {
        Trial trial = trial(1, 2);
        page(trial, day -> arm(trial, day) == 1 ? 7 + day % 3 : 3 + day % 3);
        String result = "/trial/" + KEY + "/result";
        visitor.fill(result, "/trial/" + KEY + "/decision", Map.of("decision", "nonsense"));
        assertThat(get(result)).doesNotContain("What you made of it");
        visitor.fill(result, "/trial/" + KEY + "/decision", Map.of("decision", "keep"));
        assertThat(get(result)).contains("What you made of it: I keep it.");
        String history = text(get("/trial/history"));
        assertThat(history)
                .contains("I keep it", "in 100", "slow breathing", "sleep: slow breathing against");
        // The same once more, with all that was chosen for it.
        assertThat(
                        visitor.fill(result, "/trial/new/again", Map.of("key", KEY))
                                .headers()
                                .firstValue("Location"))
                .contains("/trial/new/length");
        assertThat(get("/trial/new/lock")).contains("28 days. What counts: sleep. Worth it: 1 of");
    }

    @Test
    void theCardForOthersHasNeitherNameNorDate() {
        Trial trial = trial(1, 2);
        page(trial, day -> arm(trial, day) == 1 ? 7 + day % 3 : 3 + day % 3);
        String text = get("/trial/" + KEY + "/settle-answer.txt");
        assertThat(text).contains("in 100", "one person").doesNotContain("2026", "October");
        assertThat(get("/trial/" + KEY + "/settle-answer.svg")).doesNotContain("2026", "October");
        assertThat(get("/trial/" + KEY + "/settle-answer.pdf")).startsWith("%PDF-");
        String card = text(get("/trial/" + KEY + "/card"));
        assertThat(card).contains(text.lines().toList()).contains("no name, no date");
        assertThat(card).doesNotContain("Your own words");
    }

    /// Reads a page whose ratings differ by an effect and by chance.
    private Verdict read(Trial trial, double effect, double spread) {
        SeededRandom random = SeededRandom.of(7);
        return read(
                trial,
                day -> rating(5 + effect * (arm(trial, day) - 0.5) + spread * random.normal()));
    }

    /// The word on the page, after the chance was compared with the pictures.
    private Verdict read(Trial trial, IntToDoubleFunction rating) {
        String page = page(trial, rating);
        String text = text(page);
        Verdict verdict =
                Arrays.stream(Verdict.values())
                        .filter(v -> says(text, v))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No word of a verdict: " + text));
        assertThat(text).doesNotContain("NaN", "null", "{", "}");
        Matcher chance = IN_100.matcher(text);
        assertThat(chance.find()).isTrue();
        int said = Integer.parseInt(chance.group(1));
        boolean harm = verdict.name().contains("HARM");
        int filled = harm ? 100 - said : said;
        // 99 and 1 stand for "more than" and "less than".
        assertThat(text).as(verdict.name()).contains("of 100").contains(Integer.toString(filled));
        assertThat(page).contains("The answer above");
        return verdict;
    }

    /// The clause that follows a chance, whose leaning says no direction.
    private static boolean says(String text, Verdict verdict) {
        String clause = SPEECH.messages().say("clause", verdict, Map.of());
        boolean harm = text.contains("worse is ");
        return switch (verdict) {
            case LEANS_TO_HELP -> text.contains(clause) && !harm;
            case LEANS_TO_HARM -> text.contains(clause) && harm;
            default -> text.contains(": " + clause + ".");
        };
    }

    private String page(Trial trial, IntToDoubleFunction rating) {
        documents.put(
                person,
                KeptTrial.KIND,
                KEY,
                KeptTrial.locked(
                        trial,
                        Draft.first(
                                List.of("usual-evening", "breathing", "grounding", "talking")
                                        .subList(0, trial.arms().size()),
                                Outcome.SLEEP),
                        List.of(Outcome.SLEEP),
                        Draft.USUAL_LIMIT));
        for (int day = 1; day <= DAYS; day++) {
            double value = rating.applyAsDouble(day);
            String date = START.plusDays(day).toString();
            if (Double.isNaN(value)) {
                documents.remove(person, CHECK_IN, date);
            } else {
                documents.put(person, CHECK_IN, date, rated((int) value));
            }
        }
        visitor.fill(
                "/trial/" + KEY + "/result", "/trial/" + KEY + "/guess", Map.of("guess", "same"));
        return get("/trial/" + KEY + "/result");
    }

    private String get(String path) {
        return visitor.get(path).body();
    }

    private static String text(String page) {
        return TAG.matcher(page).replaceAll("\n").replace("\u00a0", " ");
    }

    private static CheckIn rated(int sleep) {
        return new CheckIn(
                Map.of("sleep", sleep),
                List.of(),
                List.of(),
                "",
                List.of(),
                Optional.of(true),
                false);
    }

    private static double rating(double value) {
        return Math.clamp(Math.round(value), 0, 10);
    }

    private static int arm(Trial trial, int day) {
        return trial.locked().orElseThrow().sequence().arm(day);
    }

    private static Trial trial(double worthwhile, int arms) {
        List<Arm> all =
                List.of(
                        new Arm("usual evening"),
                        new Arm("slow breathing"),
                        new Arm("grounding"),
                        new Arm("talking with someone"));
        return Protocols.lock(
                Trial.of(
                                all.subList(0, arms),
                                List.of(
                                        org.settle.trial.Outcome.of(
                                                        "sleep", "points", Direction.HIGHER)
                                                .withRange(0, 10)
                                                .withMinimalImportantDifference(worthwhile)))
                        .withDesign(StudyDesigns.parse(arms == 2 ? "daily:run=2" : "blocks:1")),
                DAYS,
                5,
                START);
    }
}
