package org.settle.planning.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.settle.analysis.TrialAnalysis;

/// The ways that are compared: Settle, and what people use today.
final class Methods {
    private static final int BASELINE = 14;

    private Methods() {}

    private record Named(String label, Function<LivedTrial, Claim> way) implements Method {
        @Override
        public Claim look(LivedTrial trial) {
            return way.apply(trial);
        }
    }

    /// All of them, Settle first.
    static List<Method> all(TrialAnalysis analysis) {
        return List.of(
                new Named("Settle", trial -> settle(analysis, trial)),
                new Named("t-test of days", trial -> Welch.compare(trial.of(0), trial.of(1))),
                new Named(
                        "before and after",
                        trial -> Welch.compare(trial.before(BASELINE), trial.of(1))),
                new Named("tracker's correlation", Methods::correlation),
                new Named("period means", Methods::periods));
    }

    private static Claim settle(TrialAnalysis analysis, LivedTrial lived) {
        return Settled.say(
                analysis,
                lived.days().diary(),
                lived.rated().column(),
                lived.rated().better(),
                true);
    }

    /// Days on which something was done against days on which nothing was, whatever was planned.
    private static Claim correlation(LivedTrial trial) {
        double[] ratings = trial.ratings();
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        for (int t = 0; t < ratings.length; t++) {
            if (!Double.isNaN(ratings[t])) {
                (trial.days().done(t + 1) == 1 ? with : without).add(ratings[t]);
            }
        }
        return Welch.compare(array(without), array(with));
    }

    /// One mean per treatment period.
    private static Claim periods(LivedTrial trial) {
        double[] ratings = trial.ratings();
        List<List<Double>> means = List.of(new ArrayList<>(), new ArrayList<>());
        int from = 0;
        for (int t = 1; t <= ratings.length; t++) {
            boolean ends =
                    t == ratings.length
                            || trial.days().assigned(t + 1) != trial.days().assigned(from + 1);
            if (ends) {
                List<Double> into = means.get(trial.days().assigned(from + 1));
                mean(Arrays.copyOfRange(ratings, from, t)).ifPresent(into::add);
                from = t;
            }
        }
        return Welch.compare(array(means.get(0)), array(means.get(1)));
    }

    private static Optional<Double> mean(double[] ratings) {
        double[] written = Arrays.stream(ratings).filter(r -> !Double.isNaN(r)).toArray();
        return written.length == 0 ? Optional.empty() : Optional.of(Welch.mean(written));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
