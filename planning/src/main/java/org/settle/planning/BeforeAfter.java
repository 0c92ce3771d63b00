package org.settle.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.settle.trial.design.SeededRandom;

/// What a comparison of before and after says of selves whom nothing helps. People begin something
/// in a bad week, and after a bad week most weeks are better (regression to the mean; Galton 1886,
/// doi:10.2307/2841583).
///
/// Each simulated self writes six weeks, begins after the worst of them, and compares that week
/// with the next two. Higher is better here; for an outcome that is better when low the same holds
/// mirrored.
public final class BeforeAfter {
    /// How many days are written before the worst week is found.
    public static final int BEFORE = 42;

    /// How many days are compared.
    public static final int WEEK = 7;

    /// How many days after the start are compared with the week before it.
    public static final int AFTER = 14;

    private static final long SEED = 20_261_130;
    private static final int LEAST_IN_WEEK = 4;

    private final List<Self> selves;

    private BeforeAfter(List<Self> selves) {
        this.selves = selves;
    }

    /// One simulated self.
    ///
    /// @param days one value per day around the usual, NaN where nothing was written; the worst
    ///   week ends on the last day before `start`, and the last day is the last that is compared
    /// @param start the day, from 0, on which something without any effect begins
    /// @param change mean after the start minus mean of the week before it
    public record Self(List<Double> days, int start, double change) {
        /// Keeps a copy.
        public Self {
            days = List.copyOf(days);
        }
    }

    /// Lets selves live and compare.
    ///
    /// @param baseline what is known of the person's days
    /// @param selves how many
    /// @return their comparisons
    public static BeforeAfter of(Baseline baseline, int selves) {
        List<Self> all = new ArrayList<>();
        for (int i = 0; all.size() < selves; i++) {
            SeededRandom random = SeededRandom.of(SEED + 7919L * i);
            double[] days = baseline.plausible(random).days(BEFORE + AFTER, random);
            int start = afterTheWorstWeek(days);
            double after = mean(days, start, start + AFTER);
            if (start > 0 && !Double.isNaN(after)) {
                double[] seen = Arrays.copyOf(days, start + AFTER);
                all.add(
                        new Self(
                                Arrays.stream(seen).boxed().toList(),
                                start,
                                after - mean(days, start - WEEK, start)));
            }
        }
        return new BeforeAfter(all);
    }

    private static int afterTheWorstWeek(double[] days) {
        int start = 0;
        double worst = Double.POSITIVE_INFINITY;
        for (int end = WEEK; end <= BEFORE; end++) {
            long written =
                    Arrays.stream(days, end - WEEK, end).filter(d -> !Double.isNaN(d)).count();
            double week = mean(days, end - WEEK, end);
            if (written >= LEAST_IN_WEEK && week < worst) {
                worst = week;
                start = end;
            }
        }
        return start;
    }

    private static double mean(double[] days, int from, int to) {
        return Arrays.stream(days, from, to)
                .filter(d -> !Double.isNaN(d))
                .average()
                .orElse(Double.NaN);
    }

    /// All selves.
    ///
    /// @return in the order in which they were made
    public List<Self> selves() {
        return List.copyOf(selves);
    }

    /// How much better the weeks after the start look, on average.
    ///
    /// @return the mean change, in the outcome's unit
    public double meanChange() {
        return selves.stream().mapToDouble(Self::change).average().orElseThrow();
    }

    /// How many selves look better by an amount or more.
    ///
    /// @param amount in the outcome's unit
    /// @return a share
    public double shareBetterBy(double amount) {
        return selves.stream().filter(s -> s.change() >= amount).count() / (double) selves.size();
    }

    /// A self whose change is as large as most.
    ///
    /// @return the one with the median change
    public Self typical() {
        List<Self> sorted =
                selves.stream().sorted(Comparator.comparingDouble(Self::change)).toList();
        return sorted.get(sorted.size() / 2);
    }
}
