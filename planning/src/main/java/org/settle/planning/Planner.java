package org.settle.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.settle.analysis.TrialAnalysis;
import org.settle.analysis.Verdict;
import org.settle.bayes.numeric.Marginal;
import org.settle.simulator.SimulatedSelf;
import org.settle.trial.Diary;
import org.settle.trial.Trial;
import org.settle.trial.design.OrderSet;
import org.settle.trial.design.SeededRandom;

/// Simulates trials of one person before there is one, and answers each as the real one will be
/// answered.
///
/// A simulated self has the person's own day-to-day spread and correlation, as uncertain as the
/// days before the trial leave them, and carryover from its prior. Its days are answered without an
/// effect and with effects of the first arm, until the least ones that lead to "very likely" and to
/// "probably" are known.
public final class Planner {
    private static final long SEED = 20_261_127;
    private static final int STEP = 14;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Baseline baseline;
    private final int selves;
    private final TrialAnalysis analysis = TrialAnalysis.rough();

    /// A planner.
    ///
    /// @param baseline what is known of the person's days
    /// @param selves how many trials to simulate for each length
    public Planner(Baseline baseline, int selves) {
        this.baseline = baseline;
        this.selves = selves;
    }

    /// What would come of a plan at growing lengths, up to the plan's own. The same plan always
    /// gives the same forecast.
    ///
    /// @param plan the longest one
    /// @return by length, every two weeks; lengths that the design does not fit are left out
    /// @throws IllegalArgumentException if no order of this design fits the plan's own length
    public Forecast forecast(TrialPlan plan) {
        List<Forecast.Length> lengths = new ArrayList<>();
        for (int days = STEP; days < plan.days(); days += STEP) {
            if (plan.lasting(days).fits()) {
                lengths.add(length(plan.lasting(days)));
            }
        }
        lengths.add(length(plan));
        return new Forecast(lengths);
    }

    private Forecast.Length length(TrialPlan plan) {
        OrderSet orders = plan.design().orders(plan.days(), plan.arms());
        return new Forecast.Length(
                plan.days(),
                IntStream.range(0, selves)
                        .parallel()
                        .mapToObj(self -> live(plan, orders, self))
                        .toList());
    }

    private Ending live(TrialPlan plan, OrderSet orders, int self) {
        // One self lives the same days in every plan, so that plans differ by what was planned.
        SeededRandom random = SeededRandom.of(SEED + 7919L * self);
        SimulatedSelf person = baseline.plausible(random);
        // The carryover's prior, Beta(1, 3), by its distribution function.
        double rho = 1 - StrictMath.cbrt(1 - random.uniform());
        double[] days = Arrays.copyOf(person.days(TrialPlan.MOST_DAYS, random), plan.days());
        int[] order = orders.draw(random);
        Trial trial = plan.trial();
        List<Marginal> none = contrasts(trial, order, days);
        if (none.isEmpty()) {
            return new Ending(person.sd(), NEVER, NEVER, false, person.sd());
        }
        Verdict.Limits limits = Verdict.Limits.STANDARD;
        double clear = limits.veryLikely(plan.arms() - 1, new Verdict.Look(plan.days(), true));
        Marginal first = none.getFirst();
        CriticalEffect effect =
                CriticalEffect.of(
                        benefit(first),
                        first.sd(),
                        clear,
                        size -> {
                            double[] changed = SimulatedSelf.with(days, order, 1, size, rho);
                            return benefit(contrasts(trial, order, changed).getFirst());
                        });
        return new Ending(
                person.sd(),
                effect.from(clear),
                effect.from(limits.probably()),
                none.stream().anyMatch(m -> Math.max(benefit(m), 1 - benefit(m)) >= clear),
                (first.quantile(0.975) - first.quantile(0.025)) / 2);
    }

    private List<Marginal> contrasts(Trial trial, int[] order, double[] outcome) {
        return analysis.contrasts(trial, Diary.of(order, Map.of(TrialPlan.OUTCOME, outcome)));
    }

    private static double benefit(Marginal contrast) {
        return 1 - contrast.cdf(0);
    }
}
