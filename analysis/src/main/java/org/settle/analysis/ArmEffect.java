package org.settle.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.settle.trial.Arm;

/// The estimate for one arm and one outcome, and what may be said about it.
///
/// @param arm the arm
/// @param summary the posterior of its effect, in the outcome's unit
/// @param pBenefit the probability of a change in the good direction
/// @param pWorthwhile the probability of a change of at least the minimal important difference in
///   the good direction, where that difference is known
/// @param pHarm the same in the bad direction
/// @param pNoDifference the probability of a change smaller than that either way
/// @param pBest the probability that this arm is the best, the reference among them
/// @param randomisationTest the companion, where the order was drawn by chance
/// @param verdict the word
/// @param dots the 1st, 3rd, ... 99th percentile of the effect: 50 equally likely values; empty
///   where no picture was asked for
public record ArmEffect(
        Arm arm,
        Summary summary,
        double pBenefit,
        OptionalDouble pWorthwhile,
        OptionalDouble pHarm,
        OptionalDouble pNoDifference,
        double pBest,
        Optional<RandomisationTest> randomisationTest,
        Verdict verdict,
        List<Double> dots) {
    /// Keeps a copy of the dots.
    public ArmEffect {
        dots = List.copyOf(dots);
    }
}
