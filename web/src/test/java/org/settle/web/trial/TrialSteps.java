package org.settle.web.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.settle.web.WebVisitor;

/// The way to a locked trial, as somebody goes it through the pages.
final class TrialSteps {
    /// What hurts more than this pauses a trial that was locked here.
    static final int LIMIT = 4;

    private static final Pattern KEY = Pattern.compile("/trial/([0-9-]+)/settle-trial.csv");

    private TrialSteps() {}

    /// Four weeks of something against the usual evening, up to the lock. Sleep is the outcome, and
    /// period days are counted.
    static void plan(WebVisitor visitor, String arm) {
        String own = "/trial/new/own";
        visitor.fill(own, own, Map.of("arm", arm, "reference", "usual-evening"));
        String outcome = "/trial/new/outcome";
        visitor.fill(
                outcome, outcome, Map.of("outcome", "sleep", "amount", "1.0", "period", "yes"));
        String length = "/trial/new/length";
        visitor.fill(length, length, Map.of("days", "28", "rhythm", "three"));
    }

    /// Locks what was planned.
    static String lock(WebVisitor visitor, String start) {
        HttpResponse<String> done = tap(visitor, start);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        Matcher key = KEY.matcher(visitor.get("/trial").body());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    /// A tap on "Lock it".
    static HttpResponse<String> tap(WebVisitor visitor, String start) {
        String lock = "/trial/new/lock";
        return visitor.fillAll(
                lock,
                lock,
                List.of(
                        Map.entry("start", start),
                        Map.entry("limit", Integer.toString(LIMIT)),
                        Map.entry("agree", "chance"),
                        Map.entry("agree", "frame"),
                        Map.entry("agree", "leave")));
    }
}
