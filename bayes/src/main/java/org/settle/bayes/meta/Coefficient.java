package org.settle.bayes.meta;

/// An estimated coefficient: the pooled effect, or the change of effect per unit of a moderator.
///
/// @param estimate in the unit of the effects (per unit of the moderator)
/// @param se its standard error, above 0
/// @param statistic estimate over se
/// @param degreesOfFreedom of Student's t that it is held against; infinite for the normal
/// @param pValue two-sided
/// @param interval the 95 % confidence interval
public record Coefficient(
        double estimate,
        double se,
        double statistic,
        double degreesOfFreedom,
        double pValue,
        ConfidenceInterval interval) {}
