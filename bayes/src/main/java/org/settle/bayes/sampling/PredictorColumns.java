package org.settle.bayes.sampling;

import java.util.ArrayList;
import java.util.List;
import org.settle.bayes.RegressionData;

/// The columns that predict an outcome, on the days that have one: trend, exposures, covariates.
///
/// ```math
/// s(t) = \frac{t - \bar t}{\mathrm{sd}(1..T)}, \qquad x_k(t) = \rho\, x_k(t-1) + (1 - \rho)\, a_k(t), \qquad x_k(0) = 0
/// ```
final class PredictorColumns {
    private final RegressionData series;
    private final int[] days;

    PredictorColumns(RegressionData series) {
        this.series = series;
        this.days = series.observedDays();
    }

    int count() {
        return 1 + series.exposureCount() + series.covariateCount();
    }

    int exposureCount() {
        return series.exposureCount();
    }

    int rows() {
        return days.length;
    }

    /// gamma, beta[k], delta[j]: the names of the coefficients of the columns.
    List<String> coefficientNames() {
        List<String> names = new ArrayList<>();
        names.add("gamma");
        for (int arm = 1; arm <= series.exposureCount(); arm++) {
            names.add("beta[" + arm + "]");
        }
        for (int covariate = 1; covariate <= series.covariateCount(); covariate++) {
            names.add("delta[" + covariate + "]");
        }
        return names;
    }

    /// Writes trend and covariates, which do not depend on the carryover.
    void fillFixed(double[][] columns) {
        double total = series.days();
        double sd = Math.sqrt(total * (total + 1) / 12);
        for (int i = 0; i < days.length; i++) {
            columns[0][i] = (days[i] + 1 - (total + 1) / 2) / sd;
            for (int covariate = 0; covariate < series.covariateCount(); covariate++) {
                columns[1 + series.exposureCount() + covariate][i] =
                        series.covariate(covariate, days[i]);
            }
        }
    }

    /// Writes the exposures that build up and fade with carryover rho.
    void fillExposures(double[][] columns, double rho) {
        for (int arm = 0; arm < series.exposureCount(); arm++) {
            double[] column = columns[1 + arm];
            double level = 0;
            int day = 0;
            for (int i = 0; i < days.length; i++) {
                for (; day <= days[i]; day++) {
                    level = rho * level + (1 - rho) * series.exposure(arm, day);
                }
                column[i] = level;
            }
        }
    }
}
