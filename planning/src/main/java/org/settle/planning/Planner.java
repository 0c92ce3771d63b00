package org.settle.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.analysis.ArmEffect;
import org.settle.analysis.NoiseChoice;
import org.settle.analysis.TrialAnalysis;
import org.settle.analysis.Verdict;
import org.settle.simulator.SimulatedSelf;
import org.settle.trial.Diary;
import org.settle.trial.Trial;
import org.settle.trial.design.SeededRandom;

/// Simulates trials of one person before there is one, and answers each as the real one will be
/// answered.
///
/// A simulated self has the person's own day-to-day spread and correlation, as uncertain as the
/// days before the trial leave them, carryover from its prior, and an effect of the first arm that
/// is at least the worthwhile amount (the prior of effects above it).
public final class Planner {
    private static final long SEED = 20_261_127;
    private static final int STEP = 14;

    private final Baseline baseline;
    private final int selves;
    private final TrialAnalysis analysis;

    private Planner(Baseline baseline, int selves, AnalysisSettings settings) {
        this.baseline = baseline;
        this.selves = selves;
        this.analysis = new TrialAnalysis(settings.estimateOnly());
    }

    /// A planner that answers each simulated trial as a real one is answered.
    ///
    /// @param baseline what is known of the person's days
    /// @param selves how many trials to simulate for each plan
    /// @return the planner
    public static Planner exact(Baseline baseline, int selves) {
        return new Planner(baseline, selves, AnalysisSettings.STANDARD);
    }

    /// A planner that answers under autoregressive noise alone: some ten times faster, to compare
    /// many plans.
    ///
    /// @param baseline what is known of the person's days
    /// @param selves how many trials to simulate for each plan
    /// @return the planner
    public static Planner quick(Baseline baseline, int selves) {
        AnalysisSettings s = AnalysisSettings.STANDARD;
        return new Planner(
                baseline,
                selves,
                new AnalysisSettings(
                        NoiseChoice.AR1,
                        s.priors(),
                        s.ordinal(),
                        s.companion(),
                        s.sensitivity(),
                        s.plannedDays(),
                        s.seed()));
    }

    /// What would come of one plan. The same plan always gives the same outlook.
    ///
    /// @param plan the plan
    /// @return shares of simulated trials
    /// @throws IllegalArgumentException if no order of this design fits the length
    public Outlook outlook(TrialPlan plan) {
        plan.design().orders(plan.days(), plan.arms());
        List<Ending> endings =
                IntStream.range(0, selves).parallel().mapToObj(i -> live(plan, i)).toList();
        return new Outlook(
                plan.days(),
                share(endings.stream().filter(Ending::clear).count()),
                share(endings.stream().filter(Ending::probably).count()),
                share(endings.stream().filter(Ending::falseClear).count()),
                endings.stream().mapToDouble(Ending::halfWidth).average().orElseThrow(),
                selves);
    }

    private double share(long count) {
        return count / (double) selves;
    }

    /// What would come of a plan at growing lengths, up to the plan's own.
    ///
    /// @param plan the longest one
    /// @return by length, every two weeks; lengths that the design does not fit are left out
    public List<Outlook> curve(TrialPlan plan) {
        List<Outlook> curve = new ArrayList<>();
        for (int days = STEP; days < plan.days(); days += STEP) {
            at(plan.lasting(days)).ifPresent(curve::add);
        }
        curve.add(outlook(plan));
        return curve;
    }

    private Optional<Outlook> at(TrialPlan plan) {
        try {
            return Optional.of(outlook(plan));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private record Ending(boolean clear, boolean probably, boolean falseClear, double halfWidth) {}

    private Ending live(TrialPlan plan, int self) {
        SeededRandom random = SeededRandom.of(SEED + 7919L * self + plan.days());
        SimulatedSelf person = baseline.plausible(random);
        int[] order = plan.design().orders(plan.days(), plan.arms()).draw(random);
        double[] days = person.days(plan.days(), random);
        double effect = worthwhile(plan, person.sd(), random);
        // The carryover's prior, Beta(1, 3), by its distribution function.
        double rho = 1 - StrictMath.cbrt(1 - random.uniform());
        Trial trial = plan.trial();
        List<ArmEffect> none = effects(trial, order, days);
        List<ArmEffect> real =
                effects(trial, order, SimulatedSelf.with(days, order, 1, effect, rho));
        Verdict first = real.isEmpty() ? Verdict.CANNOT_TELL : real.getFirst().verdict();
        return new Ending(
                first == Verdict.VERY_LIKELY_HELPS,
                first == Verdict.VERY_LIKELY_HELPS || first == Verdict.PROBABLY_HELPS,
                none.stream().anyMatch(e -> e.verdict().isVeryLikely()),
                none.isEmpty()
                        ? person.sd()
                        : (none.getFirst().summary().q97_5() - none.getFirst().summary().q2_5())
                                / 2);
    }

    /// An effect from its prior, given that it is worth having.
    private static double worthwhile(TrialPlan plan, double sd, SeededRandom random) {
        for (int tries = 0; tries < 1000; tries++) {
            double effect = Math.abs(sd * random.normal());
            if (effect >= plan.worthwhile()) {
                return effect;
            }
        }
        return plan.worthwhile();
    }

    private List<ArmEffect> effects(Trial trial, int[] order, double[] outcome) {
        Diary diary = Diary.of(order, Map.of(TrialPlan.OUTCOME, outcome));
        return analysis.answer(trial, diary) instanceof Answer.Estimated answer
                ? answer.main().effects()
                : List.of();
    }
}
