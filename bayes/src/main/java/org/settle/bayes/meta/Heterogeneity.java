package org.settle.bayes.meta;

import java.util.OptionalDouble;

/// How far true effects differ, beyond what sampling explains and beyond moderators.
///
/// @param tauSquared τ², the variance of true effects, in the squared unit of the effects
/// @param se the standard error of τ²; absent for fixed effects and for one study
/// @param iSquared the percentage of the variance of a typical study that is τ²
/// @param hSquared that variance over its sampling part, at least 1; for fixed effects Q over its
///   degrees of freedom
/// @param q Cochran's Q with weights 1 / v, chi-squared with k - p degrees of freedom where true
///   effects do not differ
public record Heterogeneity(
        double tauSquared, OptionalDouble se, double iSquared, double hSquared, WaldTest q) {
    /// ```math
    /// I^2 = 100\, \frac{\tau^2}{\tau^2 + s^2},\quad H^2 = \frac{\tau^2 + s^2}{s^2},\quad
    /// s^2 = \frac{k - p}{tr\, P}
    /// ```
    ///
    /// with s² the typical sampling variance (Higgins and Thompson 2002, doi:10.1002/sim.1186), or
    /// from Q itself for fixed effects.
    static Heterogeneity of(Design design, TauMethod method, TauSquared tau) {
        WeightedFit fixed = WeightedFit.of(design, 0);
        int df = design.degreesOfFreedom();
        WaldTest q = WaldTest.chiSquared(fixed.squares(), df);
        if (df == 0) {
            return new Heterogeneity(0, tau.se(), 0, 1, q);
        }
        if (method == TauMethod.FE) {
            double h = q.statistic() / df;
            return new Heterogeneity(0, tau.se(), h > 1 ? 100 * (1 - 1 / h) : 0, h, q);
        }
        double typical = df / fixed.trace();
        return new Heterogeneity(
                tau.value(),
                tau.se(),
                iSquared(tau.value(), typical),
                hSquared(tau.value(), typical),
                q);
    }

    static double iSquared(double tauSquared, double typical) {
        return 100 * tauSquared / (tauSquared + typical);
    }

    static double hSquared(double tauSquared, double typical) {
        return tauSquared / typical + 1;
    }
}
