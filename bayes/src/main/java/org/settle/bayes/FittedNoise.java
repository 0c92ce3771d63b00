package org.settle.bayes;

import java.util.List;
import org.settle.bayes.numeric.SmoothDensity;

/// Everything one noise model says: the grid of conditional posteriors with its weights, the
/// evidence, and the marginals of the hyperparameters.
final class FittedNoise {
    private final NoiseModel noise;
    private final HyperparameterGrid grid;
    private final double[] weights;
    private final double logEvidence;
    private final SmoothDensity carryover;
    private final List<SmoothDensity> hyperparameter;

    FittedNoise(
            NoiseModel noise,
            HyperparameterGrid grid,
            double[] weights,
            double logEvidence,
            SmoothDensity carryover,
            List<SmoothDensity> hyperparameter) {
        this.noise = noise;
        this.grid = grid;
        this.weights = weights;
        this.logEvidence = logEvidence;
        this.carryover = carryover;
        this.hyperparameter = hyperparameter;
    }

    NoiseModel noise() {
        return noise;
    }

    HyperparameterGrid grid() {
        return grid;
    }

    /// How many nodes the grid has.
    int nodes() {
        return weights.length;
    }

    /// The weight of one node; all sum to 1.
    double weight(int node) {
        return weights[node];
    }

    double logEvidence() {
        return logEvidence;
    }

    /// The posterior of rho.
    SmoothDensity carryover() {
        return carryover;
    }

    /// The posterior of h; empty where h is a constant.
    List<SmoothDensity> hyperparameter() {
        return hyperparameter;
    }

    /// How far two independent sums of the same integral differ, relative to it.
    double disagreement() {
        double worst = carryover.disagreement();
        for (SmoothDensity h : hyperparameter) {
            worst = Math.max(worst, h.disagreement());
        }
        return worst;
    }
}
