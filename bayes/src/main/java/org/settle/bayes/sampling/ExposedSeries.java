package org.settle.bayes.sampling;

import java.util.Arrays;
import java.util.stream.IntStream;

/// One outcome series over calendar days, with the exposures and covariates of every day.
/// Immutable.
///
/// A day without an outcome stays in the calendar: exposures still build up and fade through it.
public final class ExposedSeries {
    private final double[] outcome;
    private final double[][] exposures;
    private final double[][] covariates;

    private ExposedSeries(double[] outcome, double[][] exposures, double[][] covariates) {
        this.outcome = outcome;
        this.exposures = exposures;
        this.covariates = covariates;
    }

    /// Copies a series.
    ///
    /// @param outcome one value per calendar day, NaN where there is none
    /// @param exposures one row per arm other than the reference, one value from 0 to 1 per day
    /// @param covariates one row per covariate, one finite value per day
    /// @return the series
    /// @throws IllegalArgumentException when there are fewer than two days, no outcome at all, a
    ///   row of another length, or a value that is not allowed
    public static ExposedSeries of(double[] outcome, double[][] exposures, double[][] covariates) {
        int days = outcome.length;
        if (days < 2 || Arrays.stream(outcome).allMatch(Double::isNaN)) {
            throw new IllegalArgumentException(
                    "A series needs two days or more and an outcome on one of them, but %d days were given"
                            .formatted(days));
        }
        if (Arrays.stream(outcome).anyMatch(Double::isInfinite)) {
            throw new IllegalArgumentException(
                    "Outcomes must be finite, or NaN on a day without one; one is infinite");
        }
        return new ExposedSeries(
                outcome.clone(),
                checked("exposure", exposures, days, 0, 1),
                checked("covariate", covariates, days, -Double.MAX_VALUE, Double.MAX_VALUE));
    }

    private static double[][] checked(
            String what, double[][] rows, int days, double least, double most) {
        double[][] copy = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            copy[row] = rows[row].clone();
            if (copy[row].length != days) {
                throw new IllegalArgumentException(
                        "Every %s needs one value for each of the %d days, but row %d has %d"
                                .formatted(what, days, row + 1, copy[row].length));
            }
            for (int day = 0; day < days; day++) {
                double value = copy[row][day];
                if (!(value >= least && value <= most)) {
                    throw new IllegalArgumentException(
                            "Each %s must lie between %s and %s, but row %d has %s on day %d"
                                    .formatted(what, least, most, row + 1, value, day + 1));
                }
            }
        }
        return copy;
    }

    /// The number of calendar days T.
    ///
    /// @return the days, with or without an outcome
    public int days() {
        return outcome.length;
    }

    /// The number of exposures K.
    ///
    /// @return the arms other than the reference
    public int arms() {
        return exposures.length;
    }

    /// The number of covariates J.
    ///
    /// @return the covariates
    public int covariates() {
        return covariates.length;
    }

    /// The outcome of one day.
    ///
    /// @param day from 0
    /// @return the outcome, NaN when there is none
    public double outcome(int day) {
        return outcome[day];
    }

    /// How much of an arm happened on one day.
    ///
    /// @param arm from 0
    /// @param day from 0
    /// @return the exposure, from 0 to 1
    public double exposure(int arm, int day) {
        return exposures[arm][day];
    }

    /// A covariate on one day.
    ///
    /// @param covariate from 0
    /// @param day from 0
    /// @return its value
    public double covariate(int covariate, int day) {
        return covariates[covariate][day];
    }

    /// The days with an outcome, from 0, ascending.
    int[] observedDays() {
        return IntStream.range(0, days()).filter(day -> !Double.isNaN(outcome[day])).toArray();
    }
}
