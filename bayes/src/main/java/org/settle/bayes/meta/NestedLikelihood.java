package org.settle.bayes.meta;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.settle.bayes.numeric.Roots;

/// The likelihood of the variances σ² between and ω² within clusters, and for each of them its
/// profile: what is left when the other one is at its best.
final class NestedLikelihood {
    /// The 95 % quantile of chi-squared with one degree of freedom.
    private static final double DROP = 3.841458820694124;

    private static final double UNBOUNDED = 1e150;

    private final NestedData data;
    private final Likelihood likelihood;
    private final double least;
    private final double most;

    NestedLikelihood(NestedData data, Likelihood likelihood) {
        this.data = data;
        this.likelihood = likelihood;
        least = data.least();
        // Far beyond the spread of the effects: no variance is there.
        most = 1e4 * data.design().squares();
    }

    /// The highest point of all.
    NestedFit highest() {
        NestedFit fit = withBetween(highest(this::withBetween, this::slopeBetween));
        if (most > 0 && !(fit.between() < most && fit.within() < most)) {
            throw new IllegalArgumentException(
                    "Variances need clusters that differ beyond their moderators, but %d do not. %s"
                            .formatted(data.clusters().size(), "Leave moderators out."));
        }
        return fit;
    }

    ConfidenceInterval betweenInterval(NestedFit best) {
        return interval(this::withBetween, best.between(), best);
    }

    ConfidenceInterval withinInterval(NestedFit best) {
        return interval(this::withWithin, best.within(), best);
    }

    private double slopeBetween(NestedFit fit) {
        return fit.slopeBetween(likelihood);
    }

    private double slopeWithin(NestedFit fit) {
        return fit.slopeWithin(likelihood);
    }

    /// The best fit with a given σ².
    private NestedFit withBetween(double between) {
        DoubleFunction<NestedFit> at = within -> new NestedFit(data, between, within);
        return at.apply(highest(at, this::slopeWithin));
    }

    /// The best fit with a given ω².
    private NestedFit withWithin(double within) {
        DoubleFunction<NestedFit> at = between -> new NestedFit(data, between, within);
        return at.apply(highest(at, this::slopeBetween));
    }

    /// Where the other variance is at its best, its slope is 0, so that the slope of the profile is
    /// that of the likelihood.
    private double highest(DoubleFunction<NestedFit> at, ToDoubleFunction<NestedFit> slope) {
        return new HighestPoint(
                        x -> at.apply(x).logLikelihood(likelihood),
                        x -> slope.applyAsDouble(at.apply(x)))
                .find(least, most);
    }

    /// Where twice the log of the profile is within the quantile of chi-squared of its highest
    /// point (Venzon and Moolgavkar 1988, doi:10.2307/2347496).
    private ConfidenceInterval interval(
            DoubleFunction<NestedFit> profile, double estimate, NestedFit best) {
        double height = best.logLikelihood(likelihood);
        DoubleUnaryOperator excess =
                x -> 2 * (height - profile.apply(x).logLikelihood(likelihood)) - DROP;
        double low = excess.applyAsDouble(0) < 0 ? 0 : Roots.zero(excess, 0, estimate);
        double beyond = Math.max(2 * estimate, least);
        while (excess.applyAsDouble(beyond) < 0) {
            beyond *= 2;
            if (beyond > UNBOUNDED) {
                return new ConfidenceInterval(low, Double.POSITIVE_INFINITY);
            }
        }
        return new ConfidenceInterval(low, Roots.zero(excess, estimate, beyond));
    }
}
