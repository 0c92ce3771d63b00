package org.settle.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
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

    /// How many larger effects are tried where the randomisation test takes a word back.
    private static final int STEPS = 6;

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

    Baseline baseline() {
        return baseline;
    }

    /// What would come of a plan at growing lengths, up to the plan's own, each answered at its
    /// end. The same plan always gives the same forecast.
    ///
    /// @param plan the longest one
    /// @return by length, every two weeks; lengths that the design does not fit are left out
    /// @throws IllegalArgumentException if no order of this design fits the plan's own length
    public Forecast forecast(TrialPlan plan) {
        Map<TrialPlan, OrderSet> plans = new LinkedHashMap<>();
        for (int days = STEP; days < plan.days(); days += STEP) {
            TrialPlan shorter = plan.lasting(days);
            if (shorter.fits()) {
                plans.put(shorter, shorter.orders());
            }
        }
        plans.put(plan, plan.orders());
        return Forecast.of(
                plans.keySet().stream().map(TrialPlan::days).toList(),
                OptionalInt.empty(),
                selves(
                        self ->
                                plans.entrySet().stream()
                                        .map(e -> life(e.getKey(), e.getValue(), self))
                                        .map(life -> life.ending(life.plan.days()))
                                        .toList()));
    }

    /// What would come of a plan that is looked at while it runs and stopped at the first clear
    /// answer. Before its end more proof is asked for ([Verdict.Limits]), so that looking often
    /// does not lead to more false answers.
    ///
    /// @param plan the one to look at
    /// @param every how many days lie between two looks
    /// @return by day of the look: what had come of the trial by then
    /// @throws IllegalArgumentException if no look falls into the trial, or no order fits it
    public Forecast looking(TrialPlan plan, int every) {
        if (every < 1 || every > plan.days()) {
            throw new IllegalArgumentException(
                    "Looks lie 1 to %d days apart in a trial of %d days, but were %d apart. Give another number."
                            .formatted(plan.days(), plan.days(), every));
        }
        List<Integer> looks = new ArrayList<>();
        for (int day = every; day < plan.days(); day += every) {
            if (day >= Verdict.Limits.STANDARD.firstDay()) {
                looks.add(day);
            }
        }
        looks.add(plan.days());
        OrderSet orders = plan.orders();
        return Forecast.of(
                looks,
                OptionalInt.of(every),
                selves(
                        self -> {
                            Life life = life(plan, orders, self);
                            List<Ending> endings = new ArrayList<>();
                            for (int day : looks) {
                                Ending now = life.ending(day);
                                endings.add(endings.isEmpty() ? now : now.after(endings.getLast()));
                            }
                            return endings;
                        }));
    }

    private List<List<Ending>> selves(IntFunction<List<Ending>> live) {
        return IntStream.range(0, selves).parallel().mapToObj(live).toList();
    }

    /// One self lives the same days in every plan, so that plans differ by what was planned.
    private Life life(TrialPlan plan, OrderSet orders, int self) {
        SeededRandom random = SeededRandom.of(SEED + 7919L * self);
        SimulatedSelf person = baseline.plausible(random);
        // The carryover's prior, Beta(1, 3), by its distribution function.
        double rho = 1 - StrictMath.cbrt(1 - random.uniform());
        double[] days = Arrays.copyOf(person.days(TrialPlan.MOST_DAYS, random), plan.days());
        return new Life(plan, plan.trial(), person.sd(), rho, days, orders.draw(random));
    }

    /// One self in one trial.
    private final class Life {
        private final TrialPlan plan;
        private final Trial trial;
        private final double sd;
        private final double rho;
        private final double[] days;
        private final int[] order;

        Life(TrialPlan plan, Trial trial, double sd, double rho, double[] days, int[] order) {
            this.plan = plan;
            this.trial = trial;
            this.sd = sd;
            this.rho = rho;
            this.days = days;
            this.order = order;
        }

        /// How it stands on a day; the plan's last one is its end.
        Ending ending(int day) {
            List<Marginal> none = contrasts(day, days);
            if (none.isEmpty()) {
                return new Ending(sd, NEVER, NEVER, false, sd);
            }
            Verdict.Limits limits = Verdict.Limits.STANDARD;
            double clear =
                    limits.veryLikely(plan.arms() - 1, new Verdict.Look(day, day == plan.days()));
            Marginal first = none.getFirst();
            CriticalEffect effect =
                    CriticalEffect.of(
                            benefit(first),
                            first.sd(),
                            clear,
                            size -> {
                                double[] changed = SimulatedSelf.with(days, order, 1, size, rho);
                                return benefit(contrasts(day, changed).getFirst());
                            });
            return new Ending(
                    sd,
                    backed(day, effect.from(clear)),
                    effect.from(limits.probably()),
                    isFalseAlarm(day, none, clear),
                    (first.quantile(0.975) - first.quantile(0.025)) / 2);
        }

        /// The least effect from one on that the randomisation test does not take back: some larger
        /// ones are tried, then the last step is halved.
        private double backed(int day, double from) {
            if (!Double.isFinite(from) || !isLowered(day, from)) {
                return from;
            }
            double low = from;
            double high = Math.max(from, sd / 4);
            for (int step = 0; isLowered(day, high); step++) {
                if (step == STEPS) {
                    return NEVER;
                }
                low = high;
                high *= 1.4;
            }
            double middle = (low + high) / 2;
            return isLowered(day, middle) ? high : middle;
        }

        private boolean isLowered(int day, double size) {
            double[] changed = SimulatedSelf.with(days, order, 1, size, rho);
            return analysis.lowered(trial, diary(day, changed)).getFirst();
        }

        private boolean isFalseAlarm(int day, List<Marginal> none, double clear) {
            int[] alarms =
                    IntStream.range(0, none.size())
                            .filter(k -> Math.abs(benefit(none.get(k)) - 0.5) + 0.5 >= clear)
                            .toArray();
            if (alarms.length == 0) {
                return false;
            }
            List<Boolean> lowered = analysis.lowered(trial, diary(day, days));
            return Arrays.stream(alarms).anyMatch(k -> !lowered.get(k));
        }

        private List<Marginal> contrasts(int day, double[] outcome) {
            return analysis.contrasts(trial, diary(day, outcome));
        }

        private Diary diary(int day, double[] outcome) {
            return Diary.of(
                    Arrays.copyOf(order, day),
                    Map.of(TrialPlan.OUTCOME, Arrays.copyOf(outcome, day)));
        }
    }

    private static double benefit(Marginal contrast) {
        return 1 - contrast.cdf(0);
    }
}
