package org.settle.planning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.InverseErf;

/// Finds the least effect that lifts the probability of benefit to a limit. On the scale of normal
/// scores that probability is nearly a line in the effect, so three answers tell all of it.
final class CriticalEffect {
    private static final double FARTHEST = 6;
    private static final double NEAR = 0.05;

    /// Effects with their scores, the smallest effect first.
    private final double[][] points;

    private CriticalEffect(double[][] points) {
        this.points = points;
    }

    /// Answers the same days with growing effects.
    ///
    /// @param none the probability of benefit without any effect
    /// @param sd of the posterior without any effect, which says how far a first step should go
    /// @param limit the probability that the steps aim at
    /// @param benefit the probability of benefit for an effect
    static CriticalEffect of(double none, double sd, double limit, DoubleUnaryOperator benefit) {
        double zero = score(none);
        double aim = score(limit);
        double first = Math.max(aim - zero, 0.5) * sd;
        double reached = score(benefit.applyAsDouble(first));
        double[][] points = {{0, zero}, {first, reached}};
        if (Math.abs(reached - aim) > NEAR && reached > zero) {
            double slope = (reached - zero) / first;
            double second = Math.clamp((aim - zero) / slope, first / 4, 4 * first);
            points = Arrays.copyOf(points, 3);
            points[2] = new double[] {second, score(benefit.applyAsDouble(second))};
            Arrays.sort(points, Comparator.comparingDouble(p -> p[0]));
        }
        return new CriticalEffect(points);
    }

    /// The least effect with this probability of benefit.
    ///
    /// @param limit a probability
    /// @return 0 where no effect is needed, infinite where none would do
    double from(double limit) {
        double aim = score(limit);
        if (points[0][1] >= aim) {
            return 0;
        }
        int at = 1;
        while (at < points.length - 1 && points[at][1] < aim) {
            at++;
        }
        double[] low = points[at - 1];
        double[] high = points[at];
        double slope = (high[1] - low[1]) / (high[0] - low[0]);
        return slope > 0 ? low[0] + (aim - low[1]) / slope : Double.POSITIVE_INFINITY;
    }

    private static double score(double p) {
        double score = Math.sqrt(2) * InverseErf.value(2 * p - 1);
        return Math.clamp(score, -FARTHEST, FARTHEST);
    }
}
