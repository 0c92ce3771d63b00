package org.settle.planning;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.analysis.OutcomeAnswer;
import org.settle.analysis.TrialAnalysis;
import org.settle.analysis.Verdict;
import org.settle.bayes.numeric.Marginal;
import org.settle.simulator.SimulatedSelf;
import org.settle.trial.Diary;
import org.settle.trial.OutcomeSeries;
import org.settle.trial.Trial;
import org.settle.trial.design.OrderSet;
import org.settle.trial.design.SeededRandom;
import org.settle.trial.design.StudyDesign;

/// What more days could add to a trial that has begun.
///
/// The days so far stay as they are. Further days are simulated many times: the change of each arm
/// is drawn from what is believed now, the days differ as the person's own days did, and the whole
/// diary is answered as if the trial ended then. **Simulated**: it says what more days could tell,
/// not what they will.
public final class MoreDays {
    private static final long SEED = 20_261_201;

    private final Trial trial;
    private final Diary diary;
    private final OutcomeSeries series;
    private final OutcomeAnswer now;
    private final List<Marginal> effects;
    private final Baseline baseline;
    private final double[] residuals;
    private final Line line;
    private final TrialAnalysis rough = TrialAnalysis.rough();

    private MoreDays(
            Trial trial,
            Diary diary,
            OutcomeSeries series,
            OutcomeAnswer now,
            List<Marginal> effects) {
        this.trial = trial;
        this.diary = diary;
        this.series = series;
        this.now = now;
        this.effects = effects;
        double[] left = series.values();
        double carried = now.parameters().carryover().mean();
        for (int k = 0; k < effects.size(); k++) {
            double[] exposure = series.exposures()[first() + k];
            double x = 0;
            for (int t = 0; t < left.length; t++) {
                x = carried * x + (1 - carried) * exposure[t];
                left[t] -= effects.get(k).mean() * x;
            }
        }
        line = Line.through(left);
        residuals = new double[left.length];
        Arrays.setAll(residuals, t -> left[t] - line.at(t));
        baseline = Baseline.of(residuals);
    }

    /// What would be gained.
    ///
    /// @param days how many more
    /// @param clear share of simulated futures that end with "very likely" of any arm, either way
    /// @param halfWidthNow half of the 95 % interval of the first arm now, in the outcome's unit
    /// @param halfWidthThen the same after the days, on average
    /// @param futures how many were simulated
    public record Gain(
            int days, double clear, double halfWidthNow, double halfWidthThen, int futures) {}

    /// Takes a trial as it stands.
    ///
    /// @param trial the question
    /// @param diary the days so far
    /// @return nothing where these days allow no answer yet, or fewer than [Baseline#LEAST_DAYS]
    ///   were written
    public static Optional<MoreDays> of(Trial trial, Diary diary) {
        TrialAnalysis analysis = new TrialAnalysis(AnalysisSettings.STANDARD.estimateOnly());
        OutcomeSeries series =
                OutcomeSeries.of(trial, diary, trial.mainOutcome(), trial.estimand());
        long written = Arrays.stream(series.values()).filter(v -> !Double.isNaN(v)).count();
        if (written < Baseline.LEAST_DAYS
                || !(analysis.answer(trial, diary) instanceof Answer.Estimated answer)) {
            return Optional.empty();
        }
        return Optional.of(
                new MoreDays(
                        trial, diary, series, answer.main(), analysis.contrasts(trial, diary)));
    }

    /// Whether the days so far would end clearly, if the trial ended now.
    boolean isClear() {
        return isClear(effects, diary.days());
    }

    private static boolean isClear(List<Marginal> contrasts, int days) {
        double limit =
                Verdict.Limits.STANDARD.veryLikely(
                        Math.max(1, contrasts.size()), new Verdict.Look(days, true));
        return contrasts.stream()
                .mapToDouble(m -> m.cdf(0))
                .anyMatch(p -> Math.max(p, 1 - p) >= limit);
    }

    private int first() {
        return trial.activeReference() ? 1 : 0;
    }

    /// Simulates further days.
    ///
    /// @param days how many, at least 1
    /// @param design how their order is drawn
    /// @param futures how many times
    /// @return what they could add; the same call always gives the same
    /// @throws IllegalArgumentException if no order of this design fits so many days
    public Gain gain(int days, StudyDesign design, int futures) {
        if (days < 1 || days > TrialPlan.MOST_DAYS) {
            throw new IllegalArgumentException(
                    "Between 1 and %d more days can be looked at, but %d were asked for."
                            .formatted(TrialPlan.MOST_DAYS, days));
        }
        OrderSet orders = design.orders(days, trial.arms().size());
        List<List<Marginal>> ends =
                IntStream.range(0, futures)
                        .parallel()
                        .mapToObj(
                                i -> {
                                    SeededRandom random = SeededRandom.of(SEED + 7919L * i);
                                    return rough.contrasts(
                                            trial, continued(orders.draw(random), random));
                                })
                        .toList();
        int last = diary.days() + days;
        long clear = ends.stream().filter(then -> isClear(then, last)).count();
        return new Gain(
                days,
                clear / (double) futures,
                halfWidth(effects.getFirst()),
                ends.stream()
                        .filter(end -> !end.isEmpty())
                        .mapToDouble(end -> halfWidth(end.getFirst()))
                        .average()
                        .orElse(Double.NaN),
                futures);
    }

    private static double halfWidth(Marginal effect) {
        return (effect.quantile(0.975) - effect.quantile(0.025)) / 2;
    }

    /// The diary with simulated days at its end.
    private Diary continued(int[] further, SeededRandom random) {
        int past = diary.days();
        int[] order = Arrays.copyOf(diary.assignedArms(), past + further.length);
        System.arraycopy(further, 0, order, past, further.length);
        SimulatedSelf self = baseline.plausible(random);
        double[] days = self.after(residuals[past - 1], further.length, random);
        double[] values = Arrays.copyOf(series.values(), order.length);
        double rho = Math.clamp(now.parameters().carryover().mean(), 0, 1);
        double[] change = new double[further.length];
        for (int k = 0; k < effects.size(); k++) {
            double effect = effects.get(k).quantile(inside(random.uniform()));
            double x = carried(series.exposures()[first() + k], rho);
            for (int t = 0; t < further.length; t++) {
                x = rho * x + (1 - rho) * (further[t] == k + 1 ? 1 : 0);
                change[t] += effect * x;
            }
        }
        for (int t = 0; t < further.length; t++) {
            values[past + t] = line.at(past + t) + change[t] + days[t];
        }
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(trial.mainOutcome().name(), values);
        for (String covariate : trial.covariates()) {
            columns.put(covariate, usual(diary.column(covariate), order.length));
        }
        int[] done = order.clone();
        double[] shares = new double[order.length];
        Arrays.fill(shares, 1);
        for (int t = 0; t < past; t++) {
            done[t] = diary.armDone(t + 1);
            shares[t] = diary.doseShare(t + 1);
        }
        return Diary.of(order, columns).withDone(done, shares);
    }

    /// The straight trend of the model, which goes on.
    private record Line(double level, double slope, double middle) {
        static Line through(double[] values) {
            double n = 0;
            double days = 0;
            double sum = 0;
            for (int t = 0; t < values.length; t++) {
                if (!Double.isNaN(values[t])) {
                    n++;
                    days += t;
                    sum += values[t];
                }
            }
            double middle = days / n;
            double products = 0;
            double squares = 0;
            for (int t = 0; t < values.length; t++) {
                if (!Double.isNaN(values[t])) {
                    products += (t - middle) * (values[t] - sum / n);
                    squares += (t - middle) * (t - middle);
                }
            }
            return new Line(sum / n, products / squares, middle);
        }

        double at(int day) {
            return level + slope * (day - middle);
        }
    }

    private static double inside(double u) {
        return Math.clamp(u, 1e-6, 1 - 1e-6);
    }

    private static double carried(double[] exposure, double rho) {
        double x = 0;
        for (double a : exposure) {
            x = rho * x + (1 - rho) * a;
        }
        return x;
    }

    /// A covariate of days to come is as it usually was.
    private static double[] usual(double[] past, int days) {
        double[] all = Arrays.copyOf(past, days);
        double mean = Arrays.stream(past).filter(v -> !Double.isNaN(v)).average().orElse(0);
        Arrays.fill(all, past.length, days, mean);
        return all;
    }
}
