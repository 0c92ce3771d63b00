package org.settle.trial;

import java.util.Arrays;

/// One outcome of one person, aligned with the days of the trial: gaps are kept, each arm has its
/// exposure on every day, and days that cannot be used are left out with their number.
public final class OutcomeSeries {
    private final Outcome outcome;
    private final double[] values;
    private final double[][] exposures;
    private final double[][] covariates;
    private final int[] observedPerArm;
    private final int withoutCovariate;
    private final int inWashout;

    private OutcomeSeries(
            Outcome outcome,
            double[] values,
            double[][] exposures,
            double[][] covariates,
            int[] observedPerArm,
            int withoutCovariate,
            int inWashout) {
        this.outcome = outcome;
        this.values = values;
        this.exposures = exposures;
        this.covariates = covariates;
        this.observedPerArm = observedPerArm;
        this.withoutCovariate = withoutCovariate;
        this.inWashout = inWashout;
    }

    /// Aligns one outcome with the trial's days.
    ///
    /// Exposure of arm k is 1 on its days as assigned, or the share of its dose as practised. The
    /// reference arm has an exposure of its own only where it is itself an intervention.
    ///
    /// @param trial the trial
    /// @param diary its diary
    /// @param outcome one of the trial's outcomes
    /// @param estimand as assigned or as practised
    /// @return the aligned series
    public static OutcomeSeries of(Trial trial, Diary diary, Outcome outcome, Estimand estimand) {
        int days = diary.days();
        double[] values = diary.column(outcome.name());
        double[][] covariates =
                trial.covariates().stream().map(diary::column).toArray(double[][]::new);
        int withoutCovariate = leaveOutWithoutCovariate(values, covariates);
        int inWashout = leaveOutWashout(trial, diary, values);
        int first = trial.activeReference() ? 0 : 1;
        double[][] exposures = new double[trial.arms().size() - first][days];
        int[] observed = new int[trial.arms().size()];
        for (int day = 1; day <= days; day++) {
            boolean practised = estimand == Estimand.AS_PRACTISED;
            int arm = practised ? diary.armDone(day) : diary.armAssigned(day);
            if (arm >= first) {
                exposures[arm - first][day - 1] = practised ? diary.doseShare(day) : 1;
            }
            if (diary.armAssigned(day) >= 0 && !Double.isNaN(values[day - 1])) {
                observed[diary.armAssigned(day)]++;
            }
        }
        return new OutcomeSeries(
                outcome, values, exposures, covariates, observed, withoutCovariate, inWashout);
    }

    private static int leaveOutWithoutCovariate(double[] values, double[][] covariates) {
        int left = 0;
        for (int t = 0; t < values.length; t++) {
            int day = t;
            if (!Double.isNaN(values[t])
                    && Arrays.stream(covariates).anyMatch(z -> Double.isNaN(z[day]))) {
                values[t] = Double.NaN;
                left++;
            }
        }
        return left;
    }

    private static int leaveOutWashout(Trial trial, Diary diary, double[] values) {
        if (trial.design().isEmpty()) {
            return 0;
        }
        boolean[] washout = trial.design().get().washoutDays(diary.assignedArms());
        int left = 0;
        for (int t = 0; t < values.length; t++) {
            if (washout[t] && !Double.isNaN(values[t])) {
                values[t] = Double.NaN;
                left++;
            }
        }
        return left;
    }

    /// The same series with other values, such as without some days.
    ///
    /// @param changed one value per calendar day, NaN where missing
    /// @return a new series
    public OutcomeSeries withValues(double[] changed) {
        return new OutcomeSeries(
                outcome,
                changed.clone(),
                exposures,
                covariates,
                observedPerArm,
                withoutCovariate,
                inWashout);
    }

    /// Which outcome this is.
    ///
    /// @return the outcome
    public Outcome outcome() {
        return outcome;
    }

    /// The values, one per calendar day.
    ///
    /// @return NaN where a day is missing or left out; a copy
    public double[] values() {
        return values.clone();
    }

    /// The value of one day.
    ///
    /// @param t day, from 0
    /// @return NaN where the day is missing or left out
    public double value(int t) {
        return values[t];
    }

    /// The exposures, one row per arm that has one.
    ///
    /// @return shares in [0, 1], one per calendar day; a copy
    public double[][] exposures() {
        return copy(exposures);
    }

    /// The covariates, one row each.
    ///
    /// @return one value per calendar day, NaN where nothing was written; a copy
    public double[][] covariates() {
        return copy(covariates);
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    /// The number of days with a value.
    ///
    /// @return how many
    public int observed() {
        int n = 0;
        for (double value : values) {
            n += Double.isNaN(value) ? 0 : 1;
        }
        return n;
    }

    /// The number of days with a value while an arm was assigned.
    ///
    /// @param arm index into the trial's arms
    /// @return how many
    public int observed(int arm) {
        return observedPerArm[arm];
    }

    /// Days with an outcome that were left out because a covariate was not written.
    ///
    /// @return how many
    public int withoutCovariate() {
        return withoutCovariate;
    }

    /// Days with an outcome that were left out because they fall into a washout.
    ///
    /// @return how many
    public int inWashout() {
        return inWashout;
    }
}
