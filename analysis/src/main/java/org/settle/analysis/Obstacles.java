package org.settle.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import org.settle.trial.Arm;
import org.settle.trial.Estimand;
import org.settle.trial.OutcomeSeries;
import org.settle.trial.Trial;

/// Finds what makes an analysis impossible, before any number is computed.
final class Obstacles {
    /// Squares and their sums over any diary stay finite below this.
    private static final double LARGEST = 1e100;

    /// Squares of differences below this vanish.
    private static final double SMALLEST = 1e-100;

    private static final double LARGEST_COVARIATE = 1e9;

    private Obstacles() {}

    static Optional<Obstacle> first(Trial trial, OutcomeSeries series, boolean ordinal) {
        return ofValues(series)
                .or(() -> ordinal ? ofRanks(series) : Optional.empty())
                .or(() -> ofArms(trial, series))
                .or(() -> ofCovariates(trial, series));
    }

    private static Optional<Obstacle> ofValues(OutcomeSeries series) {
        String name = series.outcome().name();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : series.values()) {
            if (!Double.isNaN(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        if (low > high) {
            return Optional.of(new Obstacle.NothingObserved(name));
        }
        double largest = Math.max(Math.abs(low), Math.abs(high));
        if (largest > LARGEST) {
            return Optional.of(new Obstacle.TooLarge(name, largest));
        }
        // Differences that double precision cannot hold are no variation either.
        if (high - low <= Math.max(1e-10 * largest, SMALLEST)) {
            return Optional.of(new Obstacle.NoVariation(name, low));
        }
        return Optional.empty();
    }

    private static Optional<Obstacle> ofRanks(OutcomeSeries series) {
        OptionalDouble misfit = OrdinalEstimate.misfit(series);
        return misfit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Obstacle.NoRank(series.outcome().name(), misfit.getAsDouble()));
    }

    private static Optional<Obstacle> ofArms(Trial trial, OutcomeSeries series) {
        String name = series.outcome().name();
        for (int k = 0; k < trial.arms().size(); k++) {
            Arm arm = trial.arms().get(k);
            if (series.observed(k) < 2) {
                return Optional.of(new Obstacle.TooFewDays(name, arm.label(), series.observed(k)));
            }
        }
        if (trial.estimand() == Estimand.AS_PRACTISED) {
            double[][] exposures = series.exposures();
            int first = trial.arms().size() - exposures.length;
            for (int k = 0; k < exposures.length; k++) {
                if (isZero(exposures[k])) {
                    return Optional.of(new Obstacle.NeverDone(trial.arms().get(first + k).label()));
                }
            }
        }
        return Optional.empty();
    }

    static boolean isZero(double[] values) {
        for (double value : values) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Obstacle> ofCovariates(Trial trial, OutcomeSeries series) {
        double[][] exposures = series.exposures();
        double[][] covariates = series.covariates();
        IndependentColumns columns = new IndependentColumns(series.values());
        columns.addsTrend();
        // With an active reference all arms together are the intercept, so the reference is left
        // out.
        int first = trial.activeReference() ? 1 : 0;
        for (int k = first; k < exposures.length; k++) {
            if (!columns.adds(exposures[k])) {
                int arm = trial.arms().size() - exposures.length + k;
                return Optional.of(new Obstacle.CollinearArm(trial.arms().get(arm).label()));
            }
        }
        for (int j = 0; j < covariates.length; j++) {
            String name = trial.covariates().get(j);
            double largest = columns.largest(covariates[j]);
            if (largest > LARGEST_COVARIATE) {
                return Optional.of(new Obstacle.TooLarge(name, largest));
            }
            if (columns.isConstant(covariates[j])) {
                return Optional.of(new Obstacle.ConstantCovariate(name));
            }
            if (!columns.adds(covariates[j])) {
                return Optional.of(new Obstacle.Collinear(name));
            }
        }
        return Optional.empty();
    }
}
