package org.settle.cli.realdiaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Tables of docs/measured/real-diaries.md.
final class Tables {
    private static final Map<String, String> VERDICTS =
            Map.of(
                    "very_likely_helps", "very likely helps",
                    "probably_helps", "probably helps",
                    "leans_to_help", "leans to help",
                    "practically_no_difference", "practically no difference",
                    "cannot_tell", "cannot tell",
                    "leans_to_harm", "leans to harm",
                    "probably_harms", "probably harms",
                    "very_likely_harms", "very likely harms");

    private Tables() {}

    static String checks(List<Check> checks) {
        String rows = checks.stream().map(Check::row).collect(Collectors.joining("\n"));
        return "| number | published | computed here |\n| --- | ---: | ---: |\n" + rows;
    }

    static String answers(List<Asked> all, int digits) {
        List<String> rows = new ArrayList<>();
        rows.add(
                "| diary | outcome | days | mean | median | sd | 95 % interval | helps, in 100 | verdict | white / ar1 / drift | lots alone: p |");
        rows.add("| --- | --- | ---: | ---: | ---: | ---: | --- | ---: | --- | --- | --- |");
        for (Asked asked : all) {
            if (asked.json().isEmpty()) {
                rows.add(
                        "| %s | refused: %s ||||||||||"
                                .formatted(asked.question().title(), asked.text()));
                continue;
            }
            int outcomes = asked.json().get().get("outcomes").each().size();
            for (int j = 0; j < outcomes; j++) {
                rows.addAll(rows(asked, j, digits));
            }
        }
        return String.join("\n", rows);
    }

    private static List<String> rows(Asked asked, int j, int digits) {
        JsonTree outcome = asked.outcome(j);
        List<JsonTree> effects = outcome.get("effects").each();
        List<String> rows = new ArrayList<>();
        for (JsonTree effect : effects) {
            String arm = effects.size() > 1 ? ": " + effect.get("arm").text() : "";
            rows.add(
                    "| %s | %s%s | %.0f | %s | %s | %s | %s to %s | %.1f | %s | %s | %s |"
                            .formatted(
                                    asked.question().title(),
                                    outcome.get("outcome").text(),
                                    arm,
                                    outcome.get("observed").number(),
                                    fixed(effect, "mean", digits),
                                    fixed(effect, "q50", digits),
                                    fixed(effect, "sd", digits),
                                    fixed(effect, "q2_5", digits),
                                    fixed(effect, "q97_5", digits),
                                    100 * effect.get("p_benefit").number(),
                                    VERDICTS.get(effect.get("verdict").text()),
                                    noise(outcome),
                                    test(effect)));
        }
        return rows;
    }

    static String fixed(JsonTree from, String name, int digits) {
        String text = String.format(Locale.ROOT, "%." + digits + "f", from.get(name).number());
        return text.matches("-0\\.0+") ? text.substring(1) : text;
    }

    private static String noise(JsonTree outcome) {
        return outcome.get("noise_models").each().stream()
                .map(model -> fixed(model, "weight", 2))
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.joining(" / "), t -> t.isEmpty() ? "none" : t));
    }

    private static String test(JsonTree effect) {
        JsonTree test = effect.get("randomisation_test");
        return test.isNull() ? "none" : fixed(test, "p_two_sided", 4);
    }

    static String sentences(List<Asked> all) {
        return all.stream()
                .filter(asked -> asked.json().isPresent())
                .map(asked -> "- " + asked.question().title() + ": *" + asked.sentence() + "*")
                .collect(Collectors.joining("\n"));
    }

    /// The warnings of one diary, as a list.
    static String warnings(Asked asked) {
        return asked.outcome(0).get("warnings").each().stream()
                .map(warning -> "- " + warning.text())
                .collect(Collectors.joining("\n"));
    }

    /// Trend and autocorrelation of the main outcome, in one sentence.
    static String trendAndAutocorrelation(Asked asked) {
        JsonTree parameters = asked.outcome(0).get("parameters");
        return "%s: trend %s (sd %s) per sd of time, autocorrelation %s (%s to %s)."
                .formatted(
                        asked.question().title(),
                        fixed(parameters.get("trend"), "mean", 2),
                        fixed(parameters.get("trend"), "sd", 2),
                        fixed(parameters.get("autocorrelation"), "mean", 2),
                        fixed(parameters.get("autocorrelation"), "q2_5", 2),
                        fixed(parameters.get("autocorrelation"), "q97_5", 2));
    }
}
