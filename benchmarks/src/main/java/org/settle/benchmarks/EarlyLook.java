package org.settle.benchmarks;

import java.util.Arrays;
import org.settle.analysis.NoiseChoice;
import org.settle.bayes.ExactRegression;
import org.settle.bayes.Posterior;
import org.settle.bayes.Prior;
import org.settle.bayes.RegressionData;
import org.settle.trial.Diary;
import org.settle.trial.OutcomeSeries;
import org.settle.trial.Trial;

/// The averaged posterior of the main outcome on the first days of a diary: the same numbers as
/// those of the whole analysis, without its tables, so that a look a day is affordable.
final class EarlyLook {
    private static final ExactRegression ENGINE = new ExactRegression();

    private final OutcomeSeries series;
    private final int[] order;
    private final int arms;

    EarlyLook(Trial trial, Diary diary) {
        series = OutcomeSeries.of(trial, diary, trial.mainOutcome(), trial.estimand());
        order = diary.assignedArms();
        arms = trial.arms().size();
    }

    /// Whether every arm has two observed days, without which the analysis gives no answer.
    boolean isPossible(int days) {
        int[] observed = new int[arms];
        double[] values = series.values();
        for (int t = 0; t < days; t++) {
            observed[order[t]] += Double.isNaN(values[t]) ? 0 : 1;
        }
        return Arrays.stream(observed).allMatch(n -> n >= 2);
    }

    Posterior posterior(int days) {
        double[][] exposures =
                Arrays.stream(series.exposures())
                        .map(row -> Arrays.copyOf(row, days))
                        .toArray(double[][]::new);
        RegressionData data =
                RegressionData.of(Arrays.copyOf(series.values(), days), exposures, new double[0][]);
        Prior prior = Prior.reference(data);
        return Posterior.average(
                NoiseChoice.AVERAGE.models().stream()
                        .map(noise -> ENGINE.fit(data, prior, noise))
                        .toList());
    }
}
