package org.settle.web.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.trial.design.SeededRandom;
import org.settle.web.HandClock;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;

/// Days that are not written as the plan hoped: the page and the command say the same of them.
final class PageAndCommandTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 26);

    @TempDir Path data;

    /// Two things that are done against each other, a second outcome that was never rated, and
    /// evenings of which nobody knows what was done.
    @Test
    void thePageAnswersAsTheCommandDoes() throws IOException {
        HandClock clock = new HandClock("Europe/Berlin", START + "T20:00");
        try (RunningSettle settle = RunningSettle.in(data, clock)) {
            WebVisitor visitor = new WebVisitor(settle.address());
            String own = "/trial/new/own";
            visitor.fill(own, own, Map.of("arm", "breathing", "reference", "grounding"));
            String outcome = "/trial/new/outcome";
            visitor.fillAll(
                    outcome,
                    outcome,
                    List.of(
                            Map.entry("outcome", "sleep"),
                            Map.entry("amount", "1.0"),
                            Map.entry("second", "mood")));
            String length = "/trial/new/length";
            visitor.fill(length, length, Map.of("days", "28", "rhythm", "three"));
            String key = TrialSteps.lock(visitor, "today");
            SeededRandom random = SeededRandom.of(4);
            for (int day = 1; day <= 28; day++) {
                clock.set(START.plusDays(day) + "T08:00");
                long rating = Math.clamp(Math.round(5 + random.normal()), 0, 10);
                visitor.fill(
                        "/check-in",
                        "/check-in/rate",
                        Map.of("question", "sleep", "value", Long.toString(rating)));
            }
            String result = "/trial/" + key + "/result";
            visitor.fill(result, "/trial/" + key + "/guess", Map.of("guess", "unsure"));
            List<String> page = Analyzed.said(visitor.get(result).body());
            assertThat(page).containsAll(Analyzed.said(Analyzed.page(visitor, key, data)));
            assertThat(page)
                    .anyMatch(t -> t.contains("mood there is no answer"))
                    .anyMatch(t -> t.contains("the dose was not written down"));
        }
    }
}
