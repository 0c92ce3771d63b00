package org.settle.cli.realdiaries;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// kossakowski-depression-esm (Kossakowski and others 2017, doi:10.5334/jopd.29): 239 days of one
/// person while venlafaxine was reduced from 150 mg to none. No order by lot, and no way back.
final class DoseReduction {
    static final String FOLDER = "kossakowski-depression-esm";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yy");
    private static final List<String> OUTCOMES = List.of("mood_down", "mor_qualsleep");
    private static final Map<String, String> NAMES =
            Map.of("mood_down", "feeling down", "mor_qualsleep", "sleep quality");
    private static final List<String> PHASES =
            List.of("baseline", "before", "reduction", "after", "follow-up");

    private final List<Map<String, String>> prompts;

    DoseReduction(Published files) {
        prompts = files.rows(FOLDER + "/ESMdata.csv");
    }

    private static LocalDate day(Map<String, String> prompt) {
        return LocalDate.parse(prompt.get("date"), DATE);
    }

    private static String phase(Map<String, String> prompt) {
        return PHASES.get(Integer.parseInt(prompt.get("phase")) - 1);
    }

    private static String dose(Map<String, String> prompt) {
        return prompt.get("concentrat").equals("150") ? "full dose" : "less or none";
    }

    List<Question> questions() {
        return List.of(
                question("phase", OUTCOMES.subList(0, 1), PHASES.getFirst(), DoseReduction::phase),
                question("dose", OUTCOMES, "full dose", DoseReduction::dose),
                question("dose, as ranks", OUTCOMES.subList(1, 2), "full dose", DoseReduction::dose)
                        .with("--ordinal"));
    }

    private Question question(
            String title,
            List<String> columns,
            String reference,
            Function<Map<String, String>, String> arm) {
        Question question =
                new Question(title, columns.stream().map(NAMES::get).toList())
                        .with("--reference", reference, "--active-reference");
        if (columns.contains("mood_down")) {
            question.with("--better", NAMES.get("mood_down") + "=lower");
        }
        fill(question, columns, arm);
        return question;
    }

    private void fill(
            Question question, List<String> outcomes, Function<Map<String, String>, String> arm) {
        List<Means<LocalDate>> means = outcomes.stream().map(this::means).toList();
        SequencedMap<LocalDate, String> arms = new TreeMap<>();
        prompts.forEach(prompt -> arms.put(day(prompt), arm.apply(prompt)));
        arms.forEach(
                (day, label) ->
                        question.day(day, label, means.stream().map(m -> m.cell(day)).toList()));
    }

    private Means<LocalDate> means(String outcome) {
        Means<LocalDate> means = new Means<>();
        prompts.forEach(prompt -> means.add(day(prompt), prompt.get(outcome)));
        return means;
    }

    /// What the arm cannot be told apart from: the mean of each arm, how closely the arm follows
    /// time, and the trend that Settle finds.
    String trends(Asked asked) {
        List<String> rows = new ArrayList<>();
        rows.add(
                "| outcome | full dose | less or none | plain difference | arm and time correlate | effect of Settle | trend over the whole time |");
        rows.add("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int j = 0; j < OUTCOMES.size(); j++) {
            rows.add(trend(OUTCOMES.get(j), asked.outcome(j)));
        }
        return String.join("\n", rows);
    }

    private String trend(String outcome, JsonTree answer) {
        Map<LocalDate, String> arms = new TreeMap<>();
        prompts.forEach(prompt -> arms.put(day(prompt), dose(prompt)));
        List<Double> full = new ArrayList<>();
        List<Double> less = new ArrayList<>();
        List<Double> time = new ArrayList<>();
        List<Double> exposure = new ArrayList<>();
        means(outcome)
                .all()
                .forEach(
                        (day, mean) -> {
                            boolean isLess = arms.getOrDefault(day, "").equals("less or none");
                            (isLess ? less : full).add(mean);
                            time.add((double) day.toEpochDay());
                            exposure.add(isLess ? 1.0 : 0.0);
                        });
        // The trend is per sd of the days 1 to 239; the whole time is 238 days.
        double days = 239;
        double whole = (days - 1) / Math.sqrt(days * (days + 1) / 12);
        JsonTree slope = answer.get("parameters").get("trend");
        JsonTree effect = answer.get("effects").each().getFirst();
        return "| %s | %.2f | %.2f | %.2f | %.2f | %.2f (sd %.2f) | %.2f (sd %.2f) |"
                .formatted(
                        NAMES.get(outcome),
                        Textbook.mean(full),
                        Textbook.mean(less),
                        Textbook.mean(less) - Textbook.mean(full),
                        Textbook.correlation(time, exposure),
                        effect.get("mean").number(),
                        effect.get("sd").number(),
                        whole * slope.get("mean").number(),
                        whole * slope.get("sd").number());
    }

    List<Check> checks() {
        String[][] published = {
            {"0.04", "-0.01", "0.07", "0.16", "0.32"}, {"4.89", "5.44", "4.86", "4.56", "4.50"}
        };
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("prompts", "1476", prompts.size()));
        checks.add(
                new Check(
                        "dates",
                        "238",
                        prompts.stream().map(p -> p.get("date")).distinct().count()));
        for (int j = 0; j < OUTCOMES.size(); j++) {
            for (int phase = 1; phase <= PHASES.size(); phase++) {
                checks.add(
                        new Check(
                                OUTCOMES.get(j) + ", " + PHASES.get(phase - 1),
                                published[j][phase - 1],
                                phaseMean(OUTCOMES.get(j), Integer.toString(phase))));
            }
        }
        return checks;
    }

    private double phaseMean(String outcome, String phase) {
        Means<LocalDate> means = new Means<>();
        prompts.stream()
                .filter(prompt -> prompt.get("phase").equals(phase))
                .forEach(prompt -> means.add(day(prompt), prompt.get(outcome)));
        return Textbook.mean(means.all().values());
    }
}
