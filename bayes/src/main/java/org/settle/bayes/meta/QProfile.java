package org.settle.bayes.meta;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// The interval of τ² for which Q, under the weights that τ² gives, is no surprise (Viechtbauer
/// 2007, doi:10.1002/sim.2514), and what it means for τ, I² and H².
///
/// @param tauSquared of the variance of true effects
/// @param tau of its root, in the unit of the effects
/// @param iSquared in percent
/// @param hSquared from 1
public record QProfile(
        ConfidenceInterval tauSquared,
        ConfidenceInterval tau,
        ConfidenceInterval iSquared,
        ConfidenceInterval hSquared) {
    /// Absent where even τ² = 0 would make effects differ more than they do, and where k = p.
    static Optional<QProfile> of(Design design) {
        int df = design.degreesOfFreedom();
        if (df == 0) {
            return Optional.empty();
        }
        ChiSquaredDistribution expected = ChiSquaredDistribution.of(df);
        WeightedFit fixed = WeightedFit.of(design, 0);
        double least = expected.inverseCumulativeProbability(0.025);
        if (fixed.squares() < least) {
            return Optional.empty();
        }
        double most = expected.inverseSurvivalProbability(0.025);
        ConfidenceInterval tauSquared =
                new ConfidenceInterval(
                        TauMethod.whereSquaresAre(design, most),
                        TauMethod.whereSquaresAre(design, least));
        double typical = df / fixed.trace();
        return Optional.of(
                new QProfile(
                        tauSquared,
                        map(tauSquared, Math::sqrt),
                        map(tauSquared, t -> Heterogeneity.iSquared(t, typical)),
                        map(tauSquared, t -> Heterogeneity.hSquared(t, typical))));
    }

    private static ConfidenceInterval map(ConfidenceInterval interval, DoubleUnaryOperator to) {
        return new ConfidenceInterval(
                to.applyAsDouble(interval.low()), to.applyAsDouble(interval.high()));
    }
}
