package org.settle.bayes;

/// The columns of the augmented design on the observed days: intercept, trend, K exposures, J
/// covariates, outcome. Exposure columns depend on the carryover rho and are refilled for each.
///
/// The outcome is centred and divided by the prior's spread, so that every number is of order one.
final class DesignColumns {
    static final int FIRST_EFFECT = 2;

    private final RegressionData data;
    private final int[] days;
    private final double[][] column;

    DesignColumns(RegressionData data, Prior prior) {
        this.data = data;
        this.days = data.observedDays();
        this.column = new double[FIRST_EFFECT + effects() + data.covariateCount() + 1][days.length];
        for (int i = 0; i < days.length; i++) {
            column[0][i] = 1;
            column[1][i] = data.trend(days[i]);
            for (int j = 0; j < data.covariateCount(); j++) {
                column[FIRST_EFFECT + effects() + j][i] = data.covariate(j)[days[i]];
            }
            column[coefficients()][i] = (data.outcome(days[i]) - prior.centre()) / prior.spread();
        }
    }

    int effects() {
        return data.exposureCount();
    }

    int coefficients() {
        return column.length - 1;
    }

    int observed() {
        return days.length;
    }

    int calendarDays() {
        return data.days();
    }

    int day(int i) {
        return days[i];
    }

    double[] column(int j) {
        return column[j];
    }

    boolean isExposure(int j) {
        return j >= FIRST_EFFECT && j < FIRST_EFFECT + effects();
    }

    /// Fills the exposure columns: `x(t) = rho x(t - 1) + (1 - rho) a(t)`, `x(0) = 0`.
    void fillExposures(double rho) {
        for (int k = 0; k < effects(); k++) {
            double[] share = data.exposure(k);
            double[] out = column[FIRST_EFFECT + k];
            double x = 0;
            int i = 0;
            for (int t = 0; i < out.length; t++) {
                x = rho * x + (1 - rho) * share[t];
                if (days[i] == t) {
                    out[i++] = x;
                }
            }
        }
    }
}
