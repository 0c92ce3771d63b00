package org.settle.bayes;

import java.util.Arrays;

/// One outcome over T days with what may have moved it: K exposures that build up and fade, and J
/// covariates that act at once.
///
/// Days without an outcome hold NaN; exposures are known on every day, covariates wherever the
/// outcome is.
public final class RegressionData {
    private final double[] outcome;
    private final double[][] exposures;
    private final double[][] covariates;

    private RegressionData(double[] outcome, double[][] exposures, double[][] covariates) {
        this.outcome = outcome;
        this.exposures = exposures;
        this.covariates = covariates;
    }

    /// Checks and copies the data.
    ///
    /// @param outcome T values in the outcome's unit, NaN where the day is missing
    /// @param exposures K rows of T shares in [0, 1]
    /// @param covariates J rows of T values
    /// @return the data
    /// @throws IllegalArgumentException if a length differs, a value is not finite, an exposure
    ///   leaves [0, 1], or fewer than two days are observed
    public static RegressionData of(double[] outcome, double[][] exposures, double[][] covariates) {
        int days = outcome.length;
        int observed = 0;
        for (int t = 0; t < days; t++) {
            if (Double.isInfinite(outcome[t])) {
                throw new IllegalArgumentException(
                        "The outcome must be finite, but is "
                                + outcome[t]
                                + " on day "
                                + (t + 1)
                                + ".");
            }
            observed += Double.isNaN(outcome[t]) ? 0 : 1;
        }
        if (observed < 2) {
            throw new IllegalArgumentException(
                    "At least two observed days are needed, but there are " + observed + ".");
        }
        for (double[] exposure : exposures) {
            checkExposure(exposure, days);
        }
        for (double[] covariate : covariates) {
            checkCovariate(covariate, outcome);
        }
        return new RegressionData(outcome.clone(), copy(exposures), copy(covariates));
    }

    private static void checkExposure(double[] exposure, int days) {
        checkLength(exposure, days);
        for (double share : exposure) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "An exposure must lie in [0, 1] on every day, but one is " + share + ".");
            }
        }
    }

    private static void checkCovariate(double[] covariate, double[] outcome) {
        checkLength(covariate, outcome.length);
        for (int t = 0; t < outcome.length; t++) {
            if (!Double.isNaN(outcome[t]) && !Double.isFinite(covariate[t])) {
                throw new IllegalArgumentException(
                        "A covariate must be finite on every observed day, but is "
                                + covariate[t]
                                + " on day "
                                + (t + 1)
                                + ".");
            }
        }
    }

    private static void checkLength(double[] row, int days) {
        if (row.length != days) {
            throw new IllegalArgumentException(
                    "Every row needs " + days + " days, but one has " + row.length + ".");
        }
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    /// The length T of the calendar.
    ///
    /// @return how many days, observed or not
    public int days() {
        return outcome.length;
    }

    /// The number K of exposures.
    ///
    /// @return how many
    public int exposureCount() {
        return exposures.length;
    }

    /// The number J of covariates.
    ///
    /// @return how many
    public int covariateCount() {
        return covariates.length;
    }

    /// The outcome of one day.
    ///
    /// @param t day, from 0
    /// @return the value, NaN if missing
    public double outcome(int t) {
        return outcome[t];
    }

    /// One exposure of one day.
    ///
    /// @param k exposure, from 0
    /// @param t day, from 0
    /// @return a share in [0, 1]
    public double exposure(int k, int t) {
        return exposures[k][t];
    }

    /// One covariate of one day.
    ///
    /// @param j covariate, from 0
    /// @param t day, from 0
    /// @return the value, NaN where it is missing on a day without an outcome
    public double covariate(int j, int t) {
        return covariates[j][t];
    }

    /// The linear trend s(t): the day number, centred and in units of its sample sd.
    ///
    /// The sum of squares of 1..T about its mean is `T (T² - 1) / 12`.
    double trend(int t) {
        int days = outcome.length;
        return (t - 0.5 * (days - 1)) / Math.sqrt(days * (days + 1.0) / 12);
    }

    double[] exposure(int k) {
        return exposures[k];
    }

    double[] covariate(int j) {
        return covariates[j];
    }

    /// The days with an outcome.
    ///
    /// @return their indices from 0, ascending
    public int[] observedDays() {
        int[] days = new int[outcome.length];
        int n = 0;
        for (int t = 0; t < outcome.length; t++) {
            if (!Double.isNaN(outcome[t])) {
                days[n++] = t;
            }
        }
        return Arrays.copyOf(days, n);
    }
}
