package org.settle.analysis;

import org.settle.bayes.Posterior;
import org.settle.bayes.RegressionData;
import org.settle.bayes.numeric.Marginal;

/// Finds the observed day that the model, at its posterior means, explains worst given the day
/// before.
final class WorstDay {
    private WorstDay() {}

    /// The day, from 1.
    static int find(RegressionData data, Posterior posterior) {
        double phi = posterior.autocorrelation().map(Marginal::mean).orElse(0.0);
        double[] fitted = posterior.fittedAtMeans(data);
        int worst = 0;
        double largest = -1;
        int before = -1;
        for (int t : data.observedDays()) {
            double error = data.outcome(t) - fitted[t];
            double foretold = 0;
            double variance = 1;
            if (before >= 0) {
                double memory = Math.pow(phi, t - before);
                foretold = memory * (data.outcome(before) - fitted[before]);
                variance = 1 - memory * memory;
            }
            double surprise = Math.abs(error - foretold) / Math.sqrt(variance);
            if (surprise > largest) {
                largest = surprise;
                worst = t;
            }
            before = t;
        }
        return worst + 1;
    }
}
