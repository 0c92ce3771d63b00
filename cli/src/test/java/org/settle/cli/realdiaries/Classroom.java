package org.settle.cli.realdiaries;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// hpi-classroom-sleep (HIA lab 2023): ten sleep trials of a class, weeks of A, B, A, B.
final class Classroom {
    static final String FOLDER = "hpi-classroom-sleep";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String QUALITY = "survey1_question1_response";
    private static final String MINUTES = "survey1_question2_response";
    private static final int PERIOD = 7;

    private final Published files;

    Classroom(Published files) {
        this.files = files;
    }

    /// One trial of the class.
    ///
    /// @param file the part of the file name after `measurements_`
    /// @param first the arm of the first week
    /// @param second the arm of the second week
    /// @param reference the one to compare with
    /// @param active whether the reference is itself something done
    private record Plan(
            String file, String first, String second, String reference, boolean active) {
        String arm(int day) {
            return day / PERIOD % 2 == 0 ? first : second;
        }
    }

    private static final List<Plan> PLANS =
            List.of(
                    new Plan("tea", "herbal tea", "no tea", "no tea", false),
                    new Plan("herbal", "herbal tea", "no tea", "no tea", false),
                    new Plan("milk", "cold milk", "warm milk", "cold milk", true),
                    new Plan("noise", "noise", "silence", "silence", false),
                    new Plan(
                            "plant_animal",
                            "animal protein",
                            "plant protein",
                            "plant protein",
                            true),
                    new Plan(
                            "window",
                            "cold temperature",
                            "regular temperature",
                            "regular temperature",
                            false));

    /// The diary rows of each participant of a trial, by day of study from 0; the first row of a
    /// day is kept.
    private Map<String, Map<Integer, Map<String, String>>> people(String file) {
        Map<String, Map<Integer, Map<String, String>>> people = new LinkedHashMap<>();
        for (Map<String, String> row : files.rows(FOLDER + "/measurements_" + file + ".csv")) {
            Map<Integer, Map<String, String>> days =
                    people.computeIfAbsent(row.get("participant_id"), _ -> new TreeMap<>());
            if (row.get("is_survey1").equals("true")) {
                days.putIfAbsent(Integer.valueOf(row.get("current_day_of_study")), row);
            }
        }
        return people;
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Plan plan : PLANS) {
            int number = 0;
            Collection<Map<Integer, Map<String, String>>> people = people(plan.file()).values();
            for (Map<Integer, Map<String, String>> days : people) {
                number++;
                String name = plan.file().replace('_', ' ');
                String title = people.size() > 1 ? name + " " + number : name;
                questions.add(question(plan, title, "sleep", days));
                if (plan.file().equals("window")) {
                    questions.add(question(plan, title, "minutes to fall asleep", days));
                }
            }
        }
        return questions;
    }

    private static Question question(
            Plan plan, String title, String outcome, Map<Integer, Map<String, String>> days) {
        boolean quality = outcome.equals("sleep");
        Question question =
                new Question(title, List.of(outcome))
                        .with("--reference", plan.reference())
                        .with("--better", quality ? "higher" : "lower");
        if (plan.active()) {
            question.with("--active-reference");
        }
        int last = days.keySet().stream().mapToInt(day -> day).max().orElse(2 * PERIOD - 1);
        for (int day = 0; day <= last; day++) {
            Map<String, String> row = days.getOrDefault(day, Map.of());
            String cell = row.getOrDefault(quality ? QUALITY : MINUTES, "");
            question.day(day + 1, plan.arm(day), List.of(cell));
        }
        return question;
    }

    /// Rows whose arm or day of study is not what weeks of A, B, A, B from the person's first local
    /// day make them; none in these files.
    long rowsOffThePlan() {
        long off = 0;
        for (Plan plan : PLANS) {
            for (Map<Integer, Map<String, String>> days : people(plan.file()).values()) {
                off += days.entrySet().stream().filter(day -> isOff(plan, day)).count();
            }
        }
        return off;
    }

    private static boolean isOff(Plan plan, Map.Entry<Integer, Map<String, String>> day) {
        Map<String, String> row = day.getValue();
        long since =
                localDate(row.get("measurement_time")).toEpochDay()
                        - localDate(row.get("participant_started_at")).toEpochDay();
        return since != day.getKey()
                || !plan.arm(day.getKey()).equalsIgnoreCase(row.get("current_intervention_name"));
    }

    private static LocalDate localDate(String utc) {
        return Instant.parse(utc.replace(' ', 'T')).atZone(ZONE).toLocalDate();
    }

    /// What comparing the days of the two arms says, as if each day stood alone.
    String plainComparisons() {
        List<String> rows = new ArrayList<>();
        rows.add("| trial | tried | reference | difference | Welch p |");
        rows.add("| --- | ---: | ---: | ---: | ---: |");
        for (Plan plan : PLANS) {
            int number = 0;
            Collection<Map<Integer, Map<String, String>>> people = people(plan.file()).values();
            for (Map<Integer, Map<String, String>> days : people) {
                number++;
                String name = plan.file().replace('_', ' ');
                String title = people.size() > 1 ? name + " " + number : name;
                if (!days.isEmpty()) {
                    rows.add(plainComparison(plan, title, days));
                }
            }
        }
        return String.join("\n", rows);
    }

    private static String plainComparison(
            Plan plan, String title, Map<Integer, Map<String, String>> days) {
        List<Double> tried = new ArrayList<>();
        List<Double> reference = new ArrayList<>();
        days.forEach(
                (day, row) ->
                        (plan.arm(day).equals(plan.reference()) ? reference : tried)
                                .add(Double.valueOf(row.get(QUALITY))));
        return "| %s | %.2f | %.2f | %.2f | %.3f |"
                .formatted(
                        title,
                        Textbook.mean(tried),
                        Textbook.mean(reference),
                        Textbook.mean(tried) - Textbook.mean(reference),
                        Textbook.welch(reference, tried));
    }

    List<Check> checks() {
        List<List<RandomIntercept.Point>> people = new ArrayList<>();
        long rows = 0;
        for (String file : List.of("tea", "herbal")) {
            rows +=
                    files.rows(FOLDER + "/measurements_" + file + ".csv").stream()
                            .filter(row -> row.get("is_survey1").equals("true"))
                            .count();
            people(file).values().stream()
                    .filter(days -> !days.isEmpty())
                    .map(days -> days.values().stream().map(Classroom::point).toList())
                    .forEach(people::add);
        }
        int kept = people.stream().mapToInt(List::size).sum();
        RandomIntercept ols = RandomIntercept.at(0, people);
        RandomIntercept reml = RandomIntercept.reml(people);
        return List.of(
                new Check("tea and herbal: sleep rows", "93", rows),
                new Check("without the duplicate", "92", kept),
                new Check("least squares: intercept (herbal tea)", "7.1489", ols.intercept()),
                new Check("least squares: no tea", "-0.4156", ols.slope()),
                new Check("its standard error", "0.3237", ols.slopeError()),
                new Check(
                        "its p",
                        "0.202",
                        Textbook.twoSided(ols.slope() / ols.slopeError(), kept - 2)),
                new Check("random intercept (REML): intercept", "7.212", reml.intercept()),
                new Check("random intercept (REML): no tea", "-0.282", reml.slope()),
                new Check("its standard error", "0.282", reml.slopeError()));
    }

    private static RandomIntercept.Point point(Map<String, String> row) {
        double noTea = row.get("current_intervention_name").equals("No tea") ? 1 : 0;
        return new RandomIntercept.Point(noTea, Double.parseDouble(row.get(QUALITY)));
    }
}
