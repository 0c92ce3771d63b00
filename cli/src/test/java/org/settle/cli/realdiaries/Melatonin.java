package org.settle.cli.realdiaries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// melatonin-nof1 (Meng 2026): 70 study days, three prompts a day, melatonin or nothing by lot.
final class Melatonin {
    static final String FOLDER = "melatonin-nof1";
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 18);
    private static final List<String> OUTCOMES = List.of("mood", "agency", "metacognition");
    private static final Pattern PLANNED_DAY = Pattern.compile("\"(\\d+)\":\\s*([01])");

    private final List<Map<String, String>> prompts;
    private final Map<Integer, String> plan;

    Melatonin(Published files) {
        prompts = files.rows(FOLDER + "/melatonin_ema.csv");
        plan =
                PLANNED_DAY
                        .matcher(files.text(FOLDER + "/melatonin_schedule.json"))
                        .results()
                        .collect(
                                Collectors.toMap(
                                        day -> Integer.valueOf(day.group(1)),
                                        day -> arm(day.group(2))));
    }

    private static String arm(String zeroOrOne) {
        return zeroOrOne.equals("1") ? "melatonin" : "no melatonin";
    }

    private static int studyDay(Map<String, String> prompt) {
        return (int) Double.parseDouble(prompt.get("study_day"));
    }

    /// The number that the calendar gives a day, 1 on the first date.
    private static int calendarDay(Map<String, String> prompt) {
        return (int) (LocalDate.parse(prompt.get("date")).toEpochDay() - FIRST.toEpochDay()) + 1;
    }

    List<Question> questions() {
        return List.of(
                question("by study day", OUTCOMES, Melatonin::studyDay, this::armWritten),
                moodAlone("white noise only", "white"),
                moodAlone("AR(1) only", "ar1"),
                moodAlone("drift only", "drift"),
                question(
                        "by date",
                        OUTCOMES.subList(0, 1),
                        Melatonin::calendarDay,
                        this::armWritten),
                question(
                        "by date, arm from the plan",
                        OUTCOMES.subList(0, 1),
                        Melatonin::calendarDay,
                        prompt -> plan.getOrDefault(calendarDay(prompt), "")));
    }

    private Question moodAlone(String title, String noise) {
        return question(title, OUTCOMES.subList(0, 1), Melatonin::studyDay, this::armWritten)
                .with("--noise", noise);
    }

    private String armWritten(Map<String, String> prompt) {
        return arm(prompt.get("melatonin"));
    }

    private Question question(
            String title,
            List<String> outcomes,
            Function<Map<String, String>, Integer> day,
            Function<Map<String, String>, String> arm) {
        Question question =
                new Question(title, outcomes)
                        .with("--reference", "no melatonin", "--design", "daily:run=2");
        List<Means<Integer>> means = outcomes.stream().map(o -> means(o, day)).toList();
        SequencedMap<Integer, String> arms = new TreeMap<>();
        prompts.forEach(prompt -> arms.put(day.apply(prompt), arm.apply(prompt)));
        arms.forEach(
                (number, label) -> {
                    if (!label.isEmpty()) {
                        question.day(
                                number, label, means.stream().map(m -> m.cell(number)).toList());
                    }
                });
        return question;
    }

    private Means<Integer> means(String outcome, Function<Map<String, String>, Integer> day) {
        Means<Integer> means = new Means<>();
        prompts.forEach(prompt -> means.add(day.apply(prompt), prompt.get(outcome)));
        return means;
    }

    /// How many dates get another arm when the plan is read by date instead of by study day.
    long datesWithAnotherArm() {
        return prompts.stream()
                .filter(p -> !plan.getOrDefault(calendarDay(p), "").equals(armWritten(p)))
                .map(p -> p.get("date"))
                .distinct()
                .count();
    }

    List<Check> checks() {
        SequencedMap<Integer, Double> mood = means("mood", Melatonin::studyDay).all();
        List<Double> control = new ArrayList<>();
        List<Double> melatonin = new ArrayList<>();
        mood.forEach((day, m) -> (plan.get(day).equals(arm("1")) ? melatonin : control).add(m));
        List<Double> prompted =
                prompts.stream()
                        .map(p -> p.get("mood"))
                        .filter(cell -> !cell.isEmpty())
                        .map(Double::valueOf)
                        .toList();
        List<Double> days = List.copyOf(mood.values());
        return List.of(
                new Check("prompts with a mood", "195", prompted.size()),
                new Check("days without melatonin", "35", control.size()),
                new Check("mean mood without melatonin", "76.67", Textbook.mean(control)),
                new Check("sd of daily mood without melatonin", "6.41", Textbook.sd(control)),
                new Check("mean mood with melatonin", "77.59", Textbook.mean(melatonin)),
                new Check("sd of daily mood with melatonin", "4.45", Textbook.sd(melatonin)),
                new Check(
                        "difference of the means",
                        "0.92",
                        Textbook.mean(melatonin) - Textbook.mean(control)),
                new Check("Welch p", "0.489", Textbook.welch(control, melatonin)),
                new Check("Cohen's d", "0.166", Textbook.pooledD(control, melatonin)),
                new Check("AR(1) between prompts", "0.231", Textbook.lagSlope(prompted)),
                new Check(
                        "AR(1) between days, days 18 to 70",
                        "0.341",
                        Textbook.lagSlope(days.subList(16, days.size()))),
                new Check("AR(1) between days, all 70", "0.420", Textbook.lagSlope(days)));
    }

    /// How much the answer depends on carryover: plain least squares with a trend, for several rho
    /// that are taken as known.
    String ifCarryoverWereKnown() {
        SequencedMap<Integer, Double> mood = means("mood", Melatonin::studyDay).all();
        List<Double> y = List.copyOf(mood.values());
        List<String> rows = new ArrayList<>();
        rows.add("| rho | half of it is there after | change of mood | standard error |");
        rows.add("| ---: | --- | ---: | ---: |");
        for (double rho : new double[] {0, 0.25, 0.5, 0.75}) {
            List<Double> exposure = new ArrayList<>();
            double x = 0;
            for (int day : mood.keySet()) {
                x = rho * x + (plan.get(day).equals(arm("1")) ? 1 - rho : 0);
                exposure.add(x);
            }
            double[] fit = Textbook.besideTrend(y, exposure);
            String half =
                    rho == 0
                            ? "the same day"
                            : "%.1f days".formatted(Math.log(0.5) / Math.log(rho));
            rows.add("| %.2f | %s | %.2f | %.2f |".formatted(rho, half, fit[0], fit[1]));
        }
        return String.join("\n", rows);
    }

    /// Dates that hold prompts of one study day.
    List<String> datesOfDay44() {
        return prompts.stream()
                .filter(p -> studyDay(p) == 44)
                .map(p -> p.get("date"))
                .distinct()
                .toList();
    }
}
