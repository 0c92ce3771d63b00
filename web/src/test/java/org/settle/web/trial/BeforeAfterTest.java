package org.settle.web.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.HandClock;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;

/// The questionnaires around a trial.
final class BeforeAfterTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 26);
    private static final String PHQ_4 = "/two-weeks/phq-4";

    @TempDir Path data;

    private final HandClock clock = new HandClock("UTC", START + "T19:00");
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
    void eachTapIsSavedAndMayBeTakenBack() {
        assertThat(get("/trial/new")).contains("How were the last two weeks?", "you can skip it");
        assertThat(get("/two-weeks")).contains("4 questions (PHQ-4)", "8 questions (PHQ-8)");
        assertThat(get(PHQ_4)).contains("Feeling nervous, anxious or on edge", "Pfizer", "Nearly");
        answer(0, 3);
        answer(1, 0);
        assertThat(get(PHQ_4)).contains("Little interest or pleasure in doing things");
        assertThat(get(PHQ_4 + "?item=0")).contains("Feeling nervous, anxious or on edge");
        answer(0, 1);
        // The last one counts, nonsense does not, and nothing can be jumped over.
        answer(7, 3);
        answer(3, 3);
        visitor.fill(PHQ_4, PHQ_4, Map.of("item", "2", "answer", "9"));
        answer(2, 0);
        answer(3, 2);
        assertThat(get(PHQ_4)).contains("PHQ-4: 3 of 12", "Thank you").doesNotContain("hard");
        assertThat(get("/trial/new")).doesNotContain("you can skip it");
        assertThat(visitor.get("/two-weeks/nonsense").headers().firstValue("Location"))
                .contains("/two-weeks");
    }

    @Test
    void afterHardWeeksSupportComesFirst() {
        fill(3);
        String over = get(PHQ_4);
        assertThat(over).contains("These weeks sound hard", "/help");
        assertThat(over.indexOf("/help\"", over.indexOf("<main")))
                .isLessThan(over.indexOf("12 of 12"));
        String plan = get("/trial/new");
        assertThat(plan.indexOf("You wrote that these days are hard"))
                .isPositive()
                .isLessThan(plan.indexOf("Pick one question"));
    }

    @Test
    void aHardDayShowsSupportAsWell() {
        visitor.fill(
                "/check-in",
                "/check-in/rate",
                Map.of("day", START.toString(), "question", "worry", "value", "10"));
        assertThat(get("/trial/new")).contains("You wrote that these days are hard");
    }

    @Test
    void theyAreToldAsBeforeAndAfterAndNeverAsAnEffect() {
        fill(1);
        TrialSteps.plan(visitor, "breathing");
        String key = TrialSteps.lock(visitor, "today");
        assertThat(get("/today")).doesNotContain("/two-weeks");
        clock.set(START.plusDays(14) + "T19:00");
        assertThat(get("/today")).contains("You said how you were before the trial");
        fill(2);
        assertThat(get("/today")).doesNotContain("/two-weeks");
        clock.set(START.plusDays(28) + "T19:00");
        for (int day = 1; day <= 28; day += 1) {
            clock.set(START.plusDays(day) + "T19:00");
            visitor.fill(
                    "/check-in?day=" + START.plusDays(day),
                    "/check-in/rate",
                    Map.of(
                            "day",
                            START.plusDays(day).toString(),
                            "question",
                            "sleep",
                            "value",
                            Integer.toString(3 + day * day % 5)));
        }
        assertThat(get("/trial/" + key + "/result")).contains("You said how you were before");
        fill(0);
        visitor.fill(
                "/trial/" + key + "/result", "/trial/" + key + "/guess", Map.of("guess", "same"));
        assertThat(get("/trial/" + key + "/result"))
                .contains("Before and after", "4 of 12", "8 of 12", "0 of 12", "no effect of what");
    }

    @Test
    void aLanguageWithoutAPublishedWordingHasNone() {
        WebVisitor german = visitor.in("de");
        String all = german.get("/two-weeks").body();
        assertThat(all).contains("4 Fragen (PHQ-4)", "7 Fragen (GAD-7)").doesNotContain("PHQ-8");
        assertThat(german.get(PHQ_4).body()).contains("Nervosität, Ängstlichkeit oder Anspannung");
        assertThat(german.get("/two-weeks/phq-8").headers().firstValue("Location"))
                .contains("/two-weeks");
    }

    private void fill(int answer) {
        for (int item = 0; item < 4; item++) {
            answer(item, answer);
        }
    }

    private void answer(int item, int answer) {
        HttpResponse<String> sent =
                visitor.fill(
                        PHQ_4 + "?item=0",
                        PHQ_4,
                        Map.of(
                                "item", Integer.toString(item),
                                "answer", Integer.toString(answer)));
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    private String get(String path) {
        return visitor.get(path).body();
    }
}
