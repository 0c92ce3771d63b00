package org.settle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.Caution;
import org.settle.analysis.OutcomeAnswer;
import org.settle.analysis.Parameters;
import org.settle.analysis.RandomisationTest;
import org.settle.analysis.Summary;
import org.settle.analysis.Variant;
import org.settle.analysis.Verdict;
import org.settle.bayes.NoiseModel;
import org.settle.bayes.Posterior;
import org.settle.trial.Arm;
import org.settle.trial.Diary;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;

/// Answers that no analysis would give: any size of numbers, any number of days, arms and outcomes,
/// and names that try to break a page.
final class RandomAnswers {
    private static final List<String> NAMES =
            List.of(
                    "1",
                    "a<b & \"c\" 'd'",
                    "</title><script>alert(1)</script>",
                    "גלגול קצף",
                    "🙂🙂🙂",
                    "{arm}",
                    "NaNa",
                    "a very long name of a practice that nobody would ever write down like this",
                    "睡眠の質",
                    "$1 \\n %s");

    private final SplittableRandom random;

    RandomAnswers(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Answer.Estimated next() {
        int days = oneOf(3, 4, 30, 400, 2000);
        Trial trial =
                Trial.of(
                        names("arm", 2 + random.nextInt(9)).stream().map(Arm::new).toList(),
                        names("outcome", oneOf(1, 2, 20)).stream().map(this::outcome).toList());
        List<OutcomeAnswer> outcomes = trial.outcomes().stream().map(o -> of(trial, o)).toList();
        List<Caution> cautions =
                random.nextBoolean() ? List.of() : List.of(new Caution.BeforeTheEnd(days, 3000));
        return new Answer.Estimated(trial, diary(trial, days), outcomes, cautions);
    }

    private int oneOf(int... values) {
        return values[random.nextInt(values.length)];
    }

    private List<String> names(String word, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(NAMES.get(random.nextInt(NAMES.size())) + " " + word + i);
        }
        return names;
    }

    private double scale() {
        return Math.pow(10, random.nextInt(-9, 13));
    }

    private Outcome outcome(String name) {
        Outcome outcome =
                Outcome.of(
                        name,
                        random.nextBoolean() ? "" : "min & <s>",
                        random.nextBoolean() ? Direction.HIGHER : Direction.LOWER);
        outcome = random.nextBoolean() ? outcome : outcome.withRange(0, scale());
        return random.nextBoolean() ? outcome : outcome.withMinimalImportantDifference(scale());
    }

    private Diary diary(Trial trial, int days) {
        int[] order = new int[days];
        Arrays.setAll(order, t -> random.nextInt(-1, trial.arms().size()));
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (Outcome outcome : trial.outcomes()) {
            double level = random.nextBoolean() ? 0 : scale();
            double sd = scale();
            double[] values = new double[days];
            Arrays.setAll(
                    values,
                    t -> random.nextInt(4) == 0 ? Double.NaN : level + sd * random.nextGaussian());
            columns.put(outcome.name(), values);
        }
        return Diary.of(order, columns);
    }

    private OutcomeAnswer of(Trial trial, Outcome outcome) {
        boolean ranks = random.nextInt(3) == 0;
        boolean mid = !ranks && outcome.minimalImportantDifference().isPresent();
        List<ArmEffect> effects = new ArrayList<>();
        List<Variant.Effect> variant = new ArrayList<>();
        for (Arm arm : trial.arms().subList(1, trial.arms().size())) {
            effects.add(effect(arm, trial.arms().size(), mid));
            variant.add(new Variant.Effect(Double.NaN, Double.NaN, random.nextDouble()));
        }
        List<Variant> variants = new ArrayList<>();
        for (Variant.Kind kind : Variant.Kind.values()) {
            variants.add(new Variant(kind, 2, variant));
        }
        Summary share =
                new Summary(
                        0.3, 0.2, random.nextInt(2) * 1e-12, 0.1, 0.3, 0.5, oneOf(1, 9) / 9.0, 0);
        Optional<Summary> spread =
                ranks ? Optional.empty() : Optional.of(summary(scale(), scale()));
        return new OutcomeAnswer(
                outcome,
                random.nextInt(2000),
                effects,
                new Parameters(
                        spread,
                        summary(scale(), scale()),
                        spread,
                        share,
                        spread,
                        spread,
                        Map.of("alcohol <3", summary(0, scale())),
                        List.of(summary(0, 1))),
                List.of(new Posterior.WeightedNoise(NoiseModel.AR1, 1)),
                random.nextBoolean() ? List.of() : variants);
    }

    private ArmEffect effect(Arm arm, int arms, boolean mid) {
        double mean = (random.nextBoolean() ? 1 : -1) * random.nextInt(2) * scale();
        double sd = scale();
        double[] dots = new double[50];
        Arrays.setAll(dots, i -> mean + sd * random.nextGaussian());
        Arrays.sort(dots);
        OptionalDouble third = mid ? OptionalDouble.of(1.0 / 3) : OptionalDouble.empty();
        Verdict[] verdicts = Verdict.values();
        Verdict verdict = verdicts[random.nextInt(verdicts.length)];
        boolean fits = mid || verdict != Verdict.PRACTICALLY_NO_DIFFERENCE;
        return new ArmEffect(
                arm,
                summary(mean, sd),
                random.nextInt(5) / 4.0,
                third,
                third,
                third,
                1.0 / arms,
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new RandomisationTest(random.nextDouble(), 1e200, 1e-5)),
                fits ? verdict : Verdict.CANNOT_TELL,
                random.nextInt(4) == 0 ? List.of() : Arrays.stream(dots).boxed().toList());
    }

    private static Summary summary(double mean, double sd) {
        return new Summary(
                mean,
                sd,
                mean - 2 * sd,
                mean - 0.7 * sd,
                mean,
                mean + 0.7 * sd,
                mean + 2 * sd,
                0.5);
    }
}
