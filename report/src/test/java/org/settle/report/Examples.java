package org.settle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.analysis.TrialAnalysis;
import org.settle.analysis.Verdict;
import org.settle.trial.Arm;
import org.settle.trial.Diary;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;
import org.settle.trial.design.StudyDesigns;

/// Answers to simulated diaries, each from a fixed seed.
final class Examples {
    static final Outcome SLEEP =
            Outcome.of("sleep", "points", Direction.HIGHER)
                    .withRange(0, 10)
                    .withMinimalImportantDifference(0.5);

    private Examples() {}

    static ReportContext context() {
        return new ReportContext(
                "example.csv", true, "0.1.0", AnalysisSettings.STANDARD, Locale.ENGLISH);
    }

    /// What a simulated person does: days, share of days missing, sd, effects by arm.
    record Person(long seed, int days, double missing, double sd, List<Double> effects) {
        Person(long seed, int days, double missing, double sd, Double... effects) {
            this(seed, days, missing, sd, List.of(effects));
        }
    }

    static Diary diary(List<Outcome> outcomes, Person person) {
        SplittableRandom random = new SplittableRandom(person.seed());
        int arms = person.effects().size() + 1;
        int[] order = order(random, person.days(), arms);
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            columns.put(outcome.name(), values(random, person, order));
        }
        return Diary.of(order, columns);
    }

    private static int[] order(SplittableRandom random, int days, int arms) {
        int[] order = new int[days];
        for (int i = 0; i < days; i++) {
            order[i] = i % arms;
        }
        for (int i = days - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    private static double[] values(SplittableRandom random, Person person, int[] order) {
        double[] values = new double[order.length];
        double error = 0;
        double[] exposure = new double[person.effects().size()];
        for (int t = 0; t < order.length; t++) {
            error = 0.3 * error + person.sd() * random.nextGaussian();
            double value = 6 + error;
            for (int k = 0; k < exposure.length; k++) {
                exposure[k] = 0.3 * exposure[k] + 0.7 * (order[t] == k + 1 ? 1 : 0);
                value += person.effects().get(k) * exposure[k];
            }
            boolean missing = random.nextDouble() < person.missing();
            values[t] = missing ? Double.NaN : Math.round(10 * value) / 10.0;
        }
        return values;
    }

    static List<Arm> arms(String... labels) {
        List<Arm> arms = new ArrayList<>();
        for (String label : labels) {
            arms.add(new Arm(label));
        }
        return arms;
    }

    static Answer.Estimated answer(Trial trial, Diary diary) {
        return answer(trial, diary, AnalysisSettings.STANDARD);
    }

    static Answer.Estimated answer(Trial trial, Diary diary, AnalysisSettings settings) {
        return (Answer.Estimated) new TrialAnalysis(settings).answer(trial, diary);
    }

    /// Two arms, daily by chance, with a clear effect unless the person has none.
    static Answer.Estimated twoArms(Person person, Outcome... outcomes) {
        List<Outcome> all = outcomes.length == 0 ? List.of(SLEEP) : List.of(outcomes);
        Trial trial =
                Trial.of(arms("usual evening", "rolling"), all)
                        .withDesign(StudyDesigns.parse("daily"));
        return answer(trial, diary(all, person));
    }

    static Answer.Estimated helps() {
        return twoArms(new Person(3, 56, 0.1, 1, 1.0));
    }

    /// One real answer for each verdict.
    static Map<Verdict, Answer.Estimated> everyVerdict() {
        Map<Verdict, Answer.Estimated> answers = new EnumMap<>(Verdict.class);
        answers.put(Verdict.VERY_LIKELY_HELPS, helps());
        answers.put(Verdict.PROBABLY_HELPS, fortyDays(7, 0.5));
        answers.put(Verdict.LEANS_TO_HELP, fortyDays(5, 0.0));
        answers.put(Verdict.PRACTICALLY_NO_DIFFERENCE, fortyDays(8, 0.0));
        answers.put(Verdict.CANNOT_TELL, fortyDays(6, 0.0));
        answers.put(Verdict.LEANS_TO_HARM, fortyDays(12, 0.0));
        answers.put(Verdict.PROBABLY_HARMS, fortyDays(9, -0.5));
        answers.put(Verdict.VERY_LIKELY_HARMS, fortyDays(2, -1.2));
        return answers;
    }

    private static Answer.Estimated fortyDays(long seed, double effect) {
        return twoArms(new Person(seed, 40, 0.1, 0.8, effect));
    }

    /// Four arms without a stated design, and a second outcome.
    static Answer.Estimated fourArms() {
        Outcome pain = Outcome.of("pain", Direction.LOWER);
        Trial trial = Trial.of(arms("0", "1", "2", "3"), List.of(SLEEP, pain));
        return answer(trial, diary(trial.outcomes(), new Person(6, 60, 0.1, 1.2, 0.1, 0.8, -1.0)));
    }

    /// No minimal important difference, and the reference is an intervention.
    static Answer.Estimated activeReference() {
        List<Outcome> outcomes = List.of(Outcome.of("minutes_awake", "min", Direction.LOWER));
        Trial passive = Trial.of(arms("stretching", "rolling"), outcomes);
        Trial trial =
                new Trial(
                        passive.arms(),
                        true,
                        outcomes,
                        passive.design(),
                        passive.estimand(),
                        List.of(),
                        passive.locked());
        return answer(trial, diary(outcomes, new Person(8, 50, 0.2, 3, -2.0)));
    }

    /// Ratings taken as ranks.
    static Answer.Estimated ranks() {
        Trial trial = Trial.of(arms("usual", "rolling"), List.of(SLEEP));
        Diary diary = diary(trial.outcomes(), new Person(4, 40, 0.1, 1, 1.0));
        double[] rounded = Arrays.stream(diary.column("sleep")).map(Math::rint).toArray();
        AnalysisSettings usual = AnalysisSettings.STANDARD;
        AnalysisSettings settings =
                new AnalysisSettings(usual.noise(), usual.priors(), true, true, true, 0, 1);
        return answer(trial, diary.withColumn("sleep", rounded), settings);
    }

    static List<Answer.Estimated> all() {
        List<Answer.Estimated> all = new ArrayList<>(everyVerdict().values());
        all.add(fourArms());
        all.add(activeReference());
        all.add(ranks());
        return all;
    }
}
