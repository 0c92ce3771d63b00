package org.settle.cli.realdiaries;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// niplav-self-blinded-rct: capsules in shuffled envelopes, and days of bright light or of a
/// kitchen timer by lot, one person.
final class SelfBlinded {
    static final String FOLDER = "niplav-self-blinded-rct";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final List<String> MOODS = List.of("happiness", "contentment", "relaxation");
    private static final List<String> MOOD_COLUMNS = List.of("happy", "content", "relaxed");

    private final List<Map<String, String>> doses;
    private final List<Map<String, String>> light;
    private final List<Map<String, String>> pomodoro;
    private final List<Written> written = new ArrayList<>();

    /// One value with the local time at which it was written.
    private record Written(LocalDateTime at, String outcome, String cell) {}

    /// One of the five trials.
    ///
    /// @param name the arm that is tried
    /// @param reference the arm it is compared with
    /// @param days the arm of each day, and from when on a value counts
    private record Lots(String name, String reference, SequencedMap<LocalDate, Lot> days) {}

    private record Lot(String arm, LocalDateTime from) {}

    SelfBlinded(Published files) {
        doses = files.rows(FOLDER + "/substances_experiments_ABC.csv");
        light = files.rows(FOLDER + "/islight.csv");
        pomodoro = files.rows(FOLDER + "/ispomodoro.csv");
        for (Map<String, String> row : files.rows(FOLDER + "/mood_reduced.csv")) {
            LocalDateTime at = LocalDateTime.parse(row.get("date"));
            for (int j = 0; j < MOODS.size(); j++) {
                written.add(new Written(at, MOODS.get(j), row.get(MOOD_COLUMNS.get(j))));
            }
        }
        for (Map<String, String> row : files.rows(FOLDER + "/meditations_nocomment.csv")) {
            LocalDateTime at = local(row.get("meditation_start"));
            written.add(new Written(at, "mindfulness", row.get("mindfulness_rating")));
        }
        for (Map<String, String> row : files.rows(FOLDER + "/mental.csv")) {
            LocalDateTime at = local(row.get("datetime"));
            written.add(new Written(at, "productivity", row.get("productivity")));
        }
    }

    private static LocalDateTime local(String withOffset) {
        return OffsetDateTime.parse(withOffset).atZoneSameInstant(ZONE).toLocalDateTime();
    }

    private Lots capsules(String experiment, String name) {
        SequencedMap<LocalDate, Lot> days = new TreeMap<>();
        for (Map<String, String> dose : doses) {
            if (dose.get("experiment").equals(experiment)) {
                LocalDateTime at = local(dose.get("datetime"));
                String arm = dose.get("substance").equals("sugar") ? "sugar" : name;
                days.putIfAbsent(at.toLocalDate(), new Lot(arm, at));
            }
        }
        return new Lots(name, "sugar", days);
    }

    private static Lots habit(List<Map<String, String>> rows, String column, String name) {
        SequencedMap<LocalDate, Lot> days = new TreeMap<>();
        for (Map<String, String> row : rows) {
            LocalDate day = LocalDate.parse(row.get("date"));
            String arm = row.get(column).equals("1") ? name : "no " + name;
            days.putIfAbsent(day, new Lot(arm, day.atStartOfDay()));
        }
        return new Lots(name, "no " + name, days);
    }

    private List<Lots> trials() {
        return List.of(
                capsules("A", "caffeine"),
                capsules("B", "theanine"),
                capsules("C", "vitamin D"),
                habit(light, "islight", "light"),
                habit(pomodoro, "ispomodoro", "pomodoro"));
    }

    List<Question> questions() {
        return trials().stream().map(this::question).toList();
    }

    private Question question(Lots trial) {
        boolean mental = !trial.name().equals("light");
        List<String> outcomes = new ArrayList<>(MOODS);
        if (mental) {
            outcomes.add("productivity");
        }
        if (trial.reference().equals("sugar")) {
            outcomes.add("mindfulness");
        }
        Question question =
                new Question(trial.name(), outcomes)
                        .with("--reference", trial.reference(), "--design", "daily");
        List<Means<LocalDate>> means = outcomes.stream().map(o -> means(trial, o)).toList();
        trial.days()
                .forEach(
                        (day, lot) ->
                                question.day(
                                        day,
                                        lot.arm(),
                                        means.stream().map(m -> m.cell(day)).toList()));
        return question;
    }

    private Means<LocalDate> means(Lots trial, String outcome) {
        Means<LocalDate> means = new Means<>();
        values(trial, outcome).forEach(w -> means.add(w.at().toLocalDate(), w.cell()));
        return means;
    }

    /// Values of a day of the trial, after the dose where there is one.
    private List<Written> values(Lots trial, String outcome) {
        return written.stream()
                .filter(w -> w.outcome().equals(outcome) && !w.cell().isEmpty())
                .filter(w -> trial.days().containsKey(w.at().toLocalDate()))
                .filter(w -> !w.at().isBefore(trial.days().get(w.at().toLocalDate()).from()))
                .toList();
    }

    /// Each outcome with every prompt counted as if it were its own day, beside the author's d.
    String pseudoReplication() {
        List<String> rows = new ArrayList<>();
        rows.add(
                "| trial | outcome | author's d | prompts | d over prompts | days | d over days |");
        rows.add("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        String[][] authors = {
            {"0.27", "0.13", "-0.11"},
            {"0.16", "0.25", "0.12"},
            {"-0.11", "0.07", "-0.26"},
            {"0.55", "0.38", "0.40"},
            {"-0.07", "-0.13", "-0.04"}
        };
        List<Lots> trials = trials();
        for (int i = 0; i < trials.size(); i++) {
            for (int j = 0; j < MOODS.size(); j++) {
                rows.add(row(trials.get(i), MOODS.get(j), authors[i][j]));
            }
        }
        return String.join("\n", rows);
    }

    private String row(Lots trial, String outcome, String author) {
        Compared prompts = new Compared();
        values(trial, outcome)
                .forEach(
                        w ->
                                prompts.add(
                                        trial, w.at().toLocalDate(), Double.parseDouble(w.cell())));
        Compared days = new Compared();
        means(trial, outcome).all().forEach((day, mean) -> days.add(trial, day, mean));
        return "| %s | %s | %s | %d | %.2f | %d | %.2f |"
                .formatted(
                        trial.name(),
                        outcome,
                        author,
                        prompts.count(),
                        prompts.d(),
                        days.count(),
                        days.d());
    }

    private static final class Compared {
        private final List<Double> reference = new ArrayList<>();
        private final List<Double> tried = new ArrayList<>();

        void add(Lots trial, LocalDate day, double value) {
            boolean isReference = trial.days().get(day).arm().equals(trial.reference());
            (isReference ? reference : tried).add(value);
        }

        int count() {
            return reference.size() + tried.size();
        }

        double d() {
            return Textbook.overallD(reference, tried);
        }

        double mean(boolean ofTried) {
            return Textbook.mean(ofTried ? tried : reference);
        }
    }

    /// How early the days of light came.
    String lightByHalf() {
        int half = light.size() / 2;
        return "Light was drawn on %d of the first %d days, until %s, and on %d of the last %d, until %s."
                .formatted(
                        lit(light.subList(0, half)),
                        half,
                        light.get(half - 1).get("date"),
                        lit(light.subList(half, light.size())),
                        light.size() - half,
                        light.getLast().get("date"));
    }

    private static long lit(List<Map<String, String>> rows) {
        return rows.stream().filter(row -> row.get("islight").equals("1")).count();
    }

    List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(guess("A", "-0.599"));
        checks.add(guess("B", "-0.7"));
        checks.add(guess("C", "-0.707"));
        String[][] published = {{"50.4", "52.2"}, {"49.5", "51.1"}, {"49.9", "51.3"}};
        Lots trial = trials().get(3);
        for (int j = 0; j < MOODS.size(); j++) {
            Compared days = new Compared();
            means(trial, MOODS.get(j)).all().forEach((day, mean) -> days.add(trial, day, mean));
            String name = MOODS.get(j) + ", mean of daily means ";
            checks.add(new Check(name + "without light", published[j][0], days.mean(false)));
            checks.add(new Check(name + "with light", published[j][1], days.mean(true)));
        }
        return checks;
    }

    /// How well the capsules were guessed: the mean log-probability given to the true arm. A coin
    /// gets -0.693.
    private Check guess(String experiment, String published) {
        List<Double> scores = new ArrayList<>();
        for (Map<String, String> dose : doses) {
            if (dose.get("experiment").equals(experiment)) {
                double tried = Double.parseDouble(dose.get("prediction"));
                boolean sugar = dose.get("substance").equals("sugar");
                scores.add(Math.log(sugar ? 1 - tried : tried));
            }
        }
        return new Check(
                "guess of the arm, experiment " + experiment + ": mean log-score",
                published,
                Textbook.mean(scores));
    }

    /// Days with capsules whose arm was guessed right, wrong, and left at half.
    String guesses() {
        List<String> rows = new ArrayList<>();
        rows.add("| capsules | right | wrong | undecided |");
        rows.add("| --- | ---: | ---: | ---: |");
        String[][] trials = {{"A", "caffeine"}, {"B", "theanine"}, {"C", "vitamin D"}};
        for (String[] trial : trials) {
            int[] counts = new int[3];
            for (Map<String, String> dose : doses) {
                if (dose.get("experiment").equals(trial[0])) {
                    double tried = Double.parseDouble(dose.get("prediction"));
                    boolean sugar = dose.get("substance").equals("sugar");
                    counts[tried == 0.5 ? 2 : (tried > 0.5) != sugar ? 0 : 1]++;
                }
            }
            rows.add("| %s | %d | %d | %d |".formatted(trial[1], counts[0], counts[1], counts[2]));
        }
        return String.join("\n", rows);
    }
}
