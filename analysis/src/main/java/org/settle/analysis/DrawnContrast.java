package org.settle.analysis;

import org.settle.bayes.sampling.Chains;
import org.settle.bayes.sampling.Draws;
import org.settle.trial.Trial;

/// Effects of arms as draws.
final class DrawnContrast {
    private DrawnContrast() {}

    /// The draws of arm k + 1 against the reference.
    static Chains of(Trial trial, Draws draws, int k) {
        if (!trial.activeReference()) {
            return beta(draws, k);
        }
        Chains arm = beta(draws, k + 1);
        Chains reference = beta(draws, 0);
        double[][] difference = new double[arm.count()][arm.length()];
        for (int chain = 0; chain < arm.count(); chain++) {
            for (int i = 0; i < arm.length(); i++) {
                difference[chain][i] = arm.get(chain, i) - reference.get(chain, i);
            }
        }
        return Chains.of(difference);
    }

    private static Chains beta(Draws draws, int k) {
        return draws.get("beta[" + (k + 1) + "]");
    }

    /// The probability that the effect lies on the side that the sign says.
    static double above(Chains effect, double sign) {
        double below = effect.below(0);
        return sign > 0 ? 1 - below : below;
    }
}
