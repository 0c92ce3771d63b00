package org.settle.planning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.settle.trial.design.StudyDesign;
import org.settle.trial.design.StudyDesigns;

/// Looks for the design that needs the fewest days.
public final class Search {
    /// The designs that are tried: by chance each day, blocks of growing length, and blocks whose
    /// first days are left out. Carryover is part of the model, so days that are left out seldom
    /// pay; the search shows it for each person.
    public static final List<String> DESIGNS =
            List.of(
                    "daily:run=2",
                    "blocks:3",
                    "blocks:5",
                    "blocks:7",
                    "blocks:7,washout=2",
                    "blocks:10");

    /// How sure a plan should be.
    public static final double ENOUGH = 0.8;

    private final Planner planner;

    /// A search with a planner.
    ///
    /// @param planner for whom
    public Search(Planner planner) {
        this.planner = planner;
    }

    /// One design at growing lengths.
    ///
    /// @param design how the order is drawn
    /// @param forecast what would come of it
    /// @param share what it tells, as a share of what the best possible order would
    public record Candidate(StudyDesign design, Forecast forecast, double share) {
        /// The shortest length that is sure enough.
        ///
        /// @param worthwhile the least change worth having
        /// @return nothing where no length is
        public Optional<Outlook> enough(double worthwhile) {
            return forecast.curve(worthwhile).stream().filter(o -> o.clear() >= ENOUGH).findFirst();
        }
    }

    /// Tries the designs.
    ///
    /// @param arms how many, the reference among them
    /// @param worthwhile the least change worth having
    /// @param mostDays the longest length
    /// @return those that fit, the best first: fewest days, then surest at the longest length
    public List<Candidate> candidates(int arms, double worthwhile, int mostDays) {
        Map<Integer, int[]> best = new HashMap<>();
        return DESIGNS.stream()
                .map(StudyDesigns::parse)
                .flatMap(design -> longest(design, arms, mostDays).stream())
                .map(plan -> candidate(plan, worthwhile, best))
                .sorted(
                        Comparator.comparingInt(
                                        (Candidate c) ->
                                                c.enough(worthwhile)
                                                        .map(Outlook::days)
                                                        .orElse(Integer.MAX_VALUE))
                                .thenComparingDouble(
                                        c -> -c.forecast().curve(worthwhile).getLast().clear()))
                .toList();
    }

    private Candidate candidate(TrialPlan plan, double worthwhile, Map<Integer, int[]> best) {
        Yardstick yardstick =
                new Yardstick(plan.days(), plan.arms(), planner.baseline(), worthwhile);
        int[] order = best.computeIfAbsent(plan.days(), _ -> yardstick.best());
        return new Candidate(
                plan.design(), planner.forecast(plan), yardstick.share(plan.design(), order));
    }

    /// The longest plan up to a limit that a design fits.
    private static Optional<TrialPlan> longest(StudyDesign design, int arms, int mostDays) {
        return IntStream.iterate(mostDays, days -> days >= TrialPlan.LEAST_DAYS, days -> days - 1)
                .mapToObj(days -> new TrialPlan(days, arms, design))
                .filter(TrialPlan::fits)
                .findFirst();
    }
}
