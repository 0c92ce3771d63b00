package org.settle.planning;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.TrialAnalysis;
import org.settle.analysis.Verdict;
import org.settle.bayes.Posterior;
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
    private final List<double[]> exposures;
    private final List<Marginal> effects;
    private final double carryover;
    private final Line trend;
    private final double[] residuals;
    private final Baseline baseline;
    private final TrialAnalysis rough;

    /// For each arm, whether the randomisation test takes "very likely" back.
    private final List<Boolean> lowered;

    /// The planned length, 0 where it is not known.
    private final int planned;

    private MoreDays(
            Trial trial,
            Diary diary,
            OutcomeSeries series,
            Posterior now,
            AnalysisSettings settings) {
        this.trial = trial;
        this.diary = diary;
        effects = TrialAnalysis.contrasts(trial, now);
        // Where the reference is itself an intervention, its own exposure comes first.
        exposures =
                Arrays.asList(series.exposures())
                        .subList(trial.activeReference() ? 1 : 0, series.exposures().length);
        carryover = now.carryover().mean();
        rough = TrialAnalysis.rough(settings);
        lowered = rough.lowered(trial, diary);
        double[] left = series.values();
        for (int k = 0; k < effects.size(); k++) {
            double[] x = builtUp(exposures.get(k));
            double effect = effects.get(k).mean();
            Arrays.setAll(left, t -> left[t] - effect * x[t]);
        }
        trend = Line.through(left);
        Arrays.setAll(left, t -> left[t] - trend.at(t));
        residuals = left;
        baseline = honest(Baseline.of(residuals), effects.size());
        planned =
                trial.locked().map(order -> order.sequence().days()).orElse(settings.plannedDays());
    }

    /// Trend and effects were taken out of the residuals, which makes them look too calm.
    private static Baseline honest(Baseline of, int effects) {
        double free = Math.max(1, of.days() - 2 - effects);
        return new Baseline(
                of.sd() * Math.sqrt((of.days() - 1) / free), of.phi(), of.missing(), of.days());
    }

    /// What would be gained.
    ///
    /// @param days how many more
    /// @param design how their order is drawn
    /// @param isPlannedEnd whether the trial is then at its planned end; else "very likely" asks
    ///   for more proof
    /// @param arms what is gained about each arm
    /// @param futures how many were simulated
    public record Gain(
            int days, StudyDesign design, boolean isPlannedEnd, List<ArmGain> arms, int futures) {
        /// Keeps the list unchangeable.
        public Gain {
            arms = List.copyOf(arms);
        }

        /// Whether the days so far are clear about every arm.
        ///
        /// @return true where nothing is left to find out
        public boolean isClear() {
            return arms.stream().allMatch(ArmGain::isClear);
        }
    }

    /// What would be gained about one arm.
    ///
    /// @param isClear whether the days so far end with "very likely", either way
    /// @param clear share of simulated futures that do
    /// @param halfWidthNow half of the 95 % interval now, in the outcome's unit
    /// @param halfWidthThen the same after the days, on average
    public record ArmGain(
            boolean isClear, double clear, double halfWidthNow, double halfWidthThen) {}

    /// Takes a trial as it stands.
    ///
    /// @param trial the question
    /// @param diary the days so far
    /// @param settings how the trial is answered; ratings count as numbers
    /// @return nothing where these days allow no answer yet, or fewer than [Baseline#LEAST_DAYS]
    ///   were written
    public static Optional<MoreDays> of(Trial trial, Diary diary, AnalysisSettings settings) {
        OutcomeSeries series =
                OutcomeSeries.of(trial, diary, trial.mainOutcome(), trial.estimand());
        return series.observed() < Baseline.LEAST_DAYS
                ? Optional.empty()
                : new TrialAnalysis(settings.estimateOnly())
                        .posterior(trial, diary)
                        .map(now -> new MoreDays(trial, diary, series, now, settings));
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
                        .mapToObj(i -> SeededRandom.of(SEED + 7919L * i))
                        .map(r -> rough.contrasts(trial, continued(orders.draw(r), r)))
                        .filter(end -> !end.isEmpty())
                        .toList();
        int then = diary.days() + days;
        return new Gain(
                days,
                design,
                isPlannedEnd(then),
                IntStream.range(0, effects.size()).mapToObj(k -> gain(k, ends, then)).toList(),
                futures);
    }

    private ArmGain gain(int k, List<List<Marginal>> ends, int then) {
        return new ArmGain(
                isClear(effects.get(k), diary.days()) && !lowered.get(k),
                ends.stream().filter(end -> isClear(end.get(k), then)).count()
                        / (double) ends.size(),
                halfWidth(effects.get(k)),
                ends.stream().mapToDouble(end -> halfWidth(end.get(k))).average().orElse(0));
    }

    private boolean isPlannedEnd(int days) {
        return planned == 0 || days == planned;
    }

    /// Whether the first arm would end clearly, if the trial ended now.
    boolean isClear() {
        return isClear(effects.getFirst(), diary.days()) && !lowered.getFirst();
    }

    private boolean isClear(Marginal contrast, int days) {
        double limit =
                Verdict.Limits.STANDARD.veryLikely(
                        effects.size(), new Verdict.Look(days, isPlannedEnd(days)));
        double p = contrast.cdf(0);
        return Math.max(p, 1 - p) >= limit;
    }

    private static double halfWidth(Marginal contrast) {
        return (contrast.quantile(0.975) - contrast.quantile(0.025)) / 2;
    }

    /// The diary with simulated days at its end.
    private Diary continued(int[] order, SeededRandom random) {
        int past = diary.days();
        SimulatedSelf self = baseline.plausible(random);
        double[] values = self.after(residuals[past - 1], order.length, random);
        for (int k = 0; k < effects.size(); k++) {
            double[] exposure = Arrays.copyOf(exposures.get(k), past + order.length);
            for (int t = 0; t < order.length; t++) {
                exposure[past + t] = order[t] == k + 1 ? 1 : 0;
            }
            double[] x = builtUp(exposure);
            double effect = effects.get(k).quantile(Math.clamp(random.uniform(), 1e-6, 1 - 1e-6));
            Arrays.setAll(values, t -> values[t] + effect * x[past + t]);
        }
        Arrays.setAll(values, t -> values[t] + trend.at(past + t));
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(trial.mainOutcome().name(), values);
        for (String covariate : trial.covariates()) {
            columns.put(covariate, usual(diary.column(covariate), order.length));
        }
        return diary.followedBy(Diary.of(order, columns));
    }

    /// How far a practice has built up by each day, at what is believed of the carryover.
    private double[] builtUp(double[] exposure) {
        double[] x = new double[exposure.length];
        double before = 0;
        for (int t = 0; t < x.length; t++) {
            before = carryover * before + (1 - carryover) * exposure[t];
            x[t] = before;
        }
        return x;
    }

    /// A covariate of days to come is as it usually was.
    private static double[] usual(double[] past, int days) {
        double[] all = new double[days];
        Arrays.fill(all, Arrays.stream(past).filter(v -> !Double.isNaN(v)).average().orElse(0));
        return all;
    }
}
