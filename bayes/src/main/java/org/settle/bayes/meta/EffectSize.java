package org.settle.bayes.meta;

import org.apache.commons.numbers.gamma.GammaRatio;
import org.apache.commons.statistics.distribution.TDistribution;

/// The effect that one study found, with its sampling variance. All compare a first arm with a
/// second: a positive effect is one where the first is higher. Definitions are those of `escalc` in
/// metafor 3.8.
///
/// @param estimate the effect
/// @param variance its squared standard error
public record EffectSize(double estimate, double variance) {
    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if the estimate is not finite or the variance is not above
    ///   0
    public EffectSize {
        Need.that(
                Double.isFinite(estimate),
                "An effect size",
                "a finite estimate",
                estimate,
                "Look at the unit of the outcome.");
        Need.that(
                variance > 0 && Double.isFinite(variance),
                "An effect size",
                "a variance above 0",
                variance,
                "Look at the unit of the outcome.");
    }

    /// Which arm had the higher outcome.
    public enum Higher {
        /// The first: the effect is positive.
        FIRST,
        /// The second: the effect is negative.
        SECOND
    }

    /// The difference of means, `m₁ - m₂`, with variance `s₁² / n₁ + s₂² / n₂`.
    ///
    /// @param first arm
    /// @param second arm
    /// @return in the unit of the outcome
    public static EffectSize meanDifference(Arm first, Arm second) {
        return new EffectSize(
                first.mean() - second.mean(), squaredError(first) + squaredError(second));
    }

    /// The mean change of one arm.
    ///
    /// @param arm before and after
    /// @return in the unit of the outcome
    public static EffectSize meanChange(PairedArm arm) {
        Arm change = arm.change();
        return new EffectSize(change.mean(), squaredError(change));
    }

    private static double squaredError(Arm arm) {
        return arm.sd() * arm.sd() / arm.count();
    }

    /// The difference of means in units of the pooled standard deviation, without the bias of small
    /// samples (Hedges 1981, doi:10.3102/10769986006002107):
    ///
    /// ```math
    /// g = J(m)\, \frac{m_1 - m_2}{s},\quad s^2 = \frac{(n_1 - 1) s_1^2 + (n_2 - 1) s_2^2}{m},\quad
    /// m = n_1 + n_2 - 2,\quad v = \frac1{n_1} + \frac1{n_2} + \frac{g^2}{2 (n_1 + n_2)}
    /// ```
    ///
    /// @param first arm
    /// @param second arm
    /// @return in standard deviations
    public static EffectSize hedgesG(Arm first, Arm second) {
        double squares =
                (first.count() - 1) * first.sd() * first.sd()
                        + (second.count() - 1) * second.sd() * second.sd();
        double sd = Math.sqrt(squares / (first.count() + second.count() - 2));
        return corrected((first.mean() - second.mean()) / sd, first.count(), second.count());
    }

    /// Hedges' g from Student's t of two independent arms, `d = t √(1 / n₁ + 1 / n₂)`.
    ///
    /// @param t positive where the first arm is higher
    /// @param n1 people in the first arm
    /// @param n2 people in the second arm
    /// @return in standard deviations
    /// @throws IllegalArgumentException if t is not finite, an arm is empty or both together have
    ///   fewer than four people
    public static EffectSize hedgesGOfT(double t, int n1, int n2) {
        Need.that(Double.isFinite(t), "An effect size", "a finite t", t, "Give the statistic.");
        requireCounts(n1, n2);
        return corrected(t * Math.sqrt(1.0 / n1 + 1.0 / n2), n1, n2);
    }

    /// Hedges' g from a difference of means and its 95 % interval of Student's t:
    ///
    /// ```math
    /// t = \frac{MD}{SE},\quad SE = \frac{high - low}{2\,t_{0.975}(n_1 + n_2 - 2)}
    /// ```
    ///
    /// @param difference positive where the first arm is higher, in the unit of the outcome
    /// @param interval around it, in the same unit
    /// @param n1 people in the first arm
    /// @param n2 people in the second arm
    /// @return in standard deviations
    /// @throws IllegalArgumentException if the interval has no width, or as above
    public static EffectSize hedgesGOfDifference(
            double difference, ConfidenceInterval interval, int n1, int n2) {
        double width = interval.high() - interval.low();
        Need.that(
                width > 0,
                "An effect size",
                "an interval from low to high",
                interval,
                "Leave the study out.");
        requireCounts(n1, n2);
        double quantile = TDistribution.of(n1 + n2 - 2.0).inverseSurvivalProbability(0.025);
        return hedgesGOfT(2 * quantile * difference / width, n1, n2);
    }

    /// Hedges' g from the two-sided p-value of that t.
    ///
    /// @param p above 0, at most 1
    /// @param n1 people in the first arm
    /// @param n2 people in the second arm
    /// @param higher which arm was higher, which a two-sided p-value does not say
    /// @return in standard deviations
    /// @throws IllegalArgumentException if p is no such value, or as above
    public static EffectSize hedgesGOfP(double p, int n1, int n2, Higher higher) {
        Need.that(
                p > 0 && p <= 1,
                "An effect size",
                "a p-value above 0 and at most 1",
                p,
                "Where a report says p < 0.001, take 0.001: the effect is then at least that large.");
        requireCounts(n1, n2);
        double t = TDistribution.of(n1 + n2 - 2.0).inverseSurvivalProbability(p / 2);
        return hedgesGOfT(higher == Higher.FIRST ? t : -t, n1, n2);
    }

    private static void requireCounts(int n1, int n2) {
        Need.that(
                n1 >= 1 && n2 >= 1 && n1 + n2 >= 4,
                "An effect size",
                "people in both arms, together at least 4",
                n1 + " and " + n2,
                "Leave the study out.");
    }

    private static EffectSize corrected(double d, int n1, int n2) {
        double g = correction(n1 + n2 - 2.0) * d;
        return new EffectSize(g, 1.0 / n1 + 1.0 / n2 + g * g / (2 * (n1 + n2)));
    }

    /// ```math
    /// J(m) = \frac{\Gamma(m / 2)}{\sqrt{m / 2}\; \Gamma((m - 1) / 2)}
    /// ```
    private static double correction(double m) {
        return 1 / (GammaRatio.delta((m - 1) / 2, 0.5) * Math.sqrt(m / 2));
    }

    /// The change of one arm in units of the standard deviation before (Becker 1988,
    /// doi:10.1111/j.2044-8317.1988.tb00901.x), with variance `2 (1 - r) / n + g² / (2 n)`.
    ///
    /// @param arm before and after
    /// @return in standard deviations
    public static EffectSize standardizedChange(PairedArm arm) {
        int n = arm.before().count();
        double g = correction(n - 1.0) * arm.change().mean() / arm.before().sd();
        return new EffectSize(g, (2 * (1 - arm.correlation()) + g * g / 2) / n);
    }

    /// The change of one arm less that of another, each in its own units.
    ///
    /// @param first arm
    /// @param second arm
    /// @return in standard deviations
    public static EffectSize standardizedChange(PairedArm first, PairedArm second) {
        EffectSize one = standardizedChange(first);
        EffectSize other = standardizedChange(second);
        return new EffectSize(one.estimate - other.estimate, one.variance + other.variance);
    }

    /// The log of the ratio of means, `log(m₁ / m₂)`, with variance `s₁² / (n₁ m₁²) + s₂² / (n₂
    /// m₂²)` (Hedges, Gurevitch and Curtis 1999, doi:10.2307/177062).
    ///
    /// @param first arm
    /// @param second arm
    /// @return a natural logarithm
    /// @throws IllegalArgumentException if the means are not both above 0 or both below
    public static EffectSize logRatioOfMeans(Arm first, Arm second) {
        Need.that(
                first.mean() != 0 && second.mean() != 0 && first.mean() > 0 == second.mean() > 0,
                "A ratio of means",
                "two means above 0 or two below",
                first.mean() + " and " + second.mean(),
                "Take the difference of means.");
        return new EffectSize(
                Math.log(first.mean() / second.mean()),
                squaredError(first) / (first.mean() * first.mean())
                        + squaredError(second) / (second.mean() * second.mean()));
    }

    /// The log of the risk ratio, `log((a / n₁) / (c / n₂))`, with variance `1 / a - 1 / n₁ + 1 / c
    /// - 1 / n₂`. Where nobody or everybody in an arm had an event, all four cells count one half
    ///   more.
    ///
    /// @param first arm
    /// @param second arm
    /// @return a natural logarithm
    public static EffectSize logRiskRatio(EventArm first, EventArm second) {
        double add = added(first, second);
        double a = first.events() + add;
        double c = second.events() + add;
        double n1 = first.total() + 2 * add;
        double n2 = second.total() + 2 * add;
        return new EffectSize(Math.log(a / n1 / (c / n2)), 1 / a - 1 / n1 + 1 / c - 1 / n2);
    }

    /// The log of the odds ratio, `log(a d / (b c))`, with variance `1 / a + 1 / b + 1 / c + 1 / d`
    /// and the same halves.
    ///
    /// @param first arm
    /// @param second arm
    /// @return a natural logarithm
    public static EffectSize logOddsRatio(EventArm first, EventArm second) {
        double add = added(first, second);
        double a = first.events() + add;
        double b = first.total() - first.events() + add;
        double c = second.events() + add;
        double d = second.total() - second.events() + add;
        return new EffectSize(Math.log(a / b / (c / d)), 1 / a + 1 / b + 1 / c + 1 / d);
    }

    private static double added(EventArm first, EventArm second) {
        return first.hasEmptyCell() || second.hasEmptyCell() ? 0.5 : 0;
    }
}
