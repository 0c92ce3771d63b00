package org.settle.web.studies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.practice.Reason;
import org.settle.web.RunningSettle;
import org.settle.web.WebVisitor;

/// From "why this?" to the paper, or to the word that a rule is ours.
@Tag("any-store")
final class WhyThisTest {
    @TempDir Path data;

    @Test
    void everyReasonHasItsSource() {
        try (RunningSettle settle = RunningSettle.in(data)) {
            WebVisitor visitor = new WebVisitor(settle.address());
            visitor.fill(
                    "/start",
                    "/start",
                    Map.of(
                            "quick-emergency", "no",
                            "quick-stop", "no",
                            "quick-ask", "no",
                            "quick-place", "no"));
            String session =
                    visitor.fill("/start/result", "/session/start", Map.of())
                            .headers()
                            .firstValue("Location")
                            .orElseThrow();
            visitor.fill(session, session + "/felt", Map.of("asked", "BEFORE", "value", "5"));
            String page = visitor.get(session).body();
            assertThat(page).contains("Why this?");
            assertThat(page).contains("This rule is ours, made to be careful.");
        }
    }

    /// A rule that a paper stands behind leads to it.
    @Test
    void aRuleFromAPaperLeadsToIt() {
        try (RunningSettle settle = RunningSettle.in(data)) {
            ReasonSources sources = settle.context().getBean(ReasonSources.class);
            assertThat(sources.sourceOf(new Reason("practice.reason.worry", Map.of())))
                    .contains("10.1038/s41598-022-27247-y");
            assertThat(
                            List.of("poor-sleep", "fibromyalgia", "low-mood").stream()
                                    .map(id -> new Reason("practice.reason." + id, Map.of()))
                                    .map(sources::sourceOf))
                    .allMatch(doi -> doi.orElse("").startsWith("10."));
        }
    }
}
