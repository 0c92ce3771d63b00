package org.settle.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.settle.trial.design.StudyDesign;
import org.settle.trial.design.StudyDesigns;

/// Looks for the design that needs the fewest days.
public final class Search {
    /// The designs that are tried: by chance each day, and blocks of growing length.
    public static final List<String> DESIGNS =
            List.of("daily:run=2", "blocks:3", "blocks:5", "blocks:7");

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
    /// @param curve by length
    public record Candidate(StudyDesign design, List<Outlook> curve) {
        /// Keeps a copy.
        public Candidate {
            curve = List.copyOf(curve);
        }

        /// The shortest length that is sure enough.
        ///
        /// @return nothing where no length is
        public Optional<Outlook> enough() {
            return curve.stream().filter(o -> o.clear() >= ENOUGH).findFirst();
        }

        /// The longest length.
        ///
        /// @return the last point
        public Outlook longest() {
            return curve.getLast();
        }
    }

    /// Tries the designs.
    ///
    /// @param arms how many, the reference among them
    /// @param worthwhile the least change worth having
    /// @param mostDays the longest length
    /// @return those that fit, the best first: fewest days, then surest at the longest length
    public List<Candidate> candidates(int arms, double worthwhile, int mostDays) {
        List<Candidate> all = new ArrayList<>();
        for (String spec : DESIGNS) {
            StudyDesign design = StudyDesigns.parse(spec);
            fitting(design, arms, mostDays)
                    .map(days -> new TrialPlan(days, arms, design, worthwhile))
                    .map(plan -> new Candidate(design, planner.curve(plan)))
                    .ifPresent(all::add);
        }
        all.sort(
                Comparator.comparingInt(
                                (Candidate c) ->
                                        c.enough().map(Outlook::days).orElse(Integer.MAX_VALUE))
                        .thenComparingDouble(c -> -c.longest().clear()));
        return all;
    }

    /// The longest length up to a limit that a design fits.
    private static Optional<Integer> fitting(StudyDesign design, int arms, int mostDays) {
        for (int days = mostDays; days >= TrialPlan.LEAST_DAYS; days--) {
            try {
                design.orders(days, arms);
                return Optional.of(days);
            } catch (IllegalArgumentException e) {
                // A shorter one may fit.
            }
        }
        return Optional.empty();
    }

    /// The least change, from the worthwhile one up, that could be seen in this time.
    ///
    /// @param arms how many
    /// @param worthwhile where to begin
    /// @param mostDays the longest length
    /// @return nothing where not even five times as much could
    public Optional<Double> visible(int arms, double worthwhile, int mostDays) {
        for (double times : new double[] {1.5, 2, 3, 4, 5}) {
            List<Candidate> found = candidates(arms, times * worthwhile, mostDays);
            if (!found.isEmpty() && found.getFirst().enough().isPresent()) {
                return Optional.of(times * worthwhile);
            }
        }
        return Optional.empty();
    }
}
