package org.settle.analysis;

import java.util.List;
import org.settle.trial.Diary;
import org.settle.trial.Trial;

/// Covariates that were locked before anybody could know whether they would vary. A plan that is
/// locked cannot be mended, so one that stayed the same is left out; it changes no answer.
final class LockedCovariates {
    private LockedCovariates() {}

    /// The trial without locked covariates that are the same on all days of an outcome.
    static Trial varying(Trial trial, Diary diary) {
        if (trial.locked().isEmpty() || trial.covariates().isEmpty()) {
            return trial;
        }
        List<String> varying =
                trial.covariates().stream()
                        .filter(
                                name ->
                                        trial.outcomes().stream()
                                                .allMatch(o -> varies(diary, name, o.name())))
                        .toList();
        return trial.withCovariates(varying);
    }

    private static boolean varies(Diary diary, String covariate, String outcome) {
        double[] values = diary.column(covariate);
        double[] ratings = diary.column(outcome);
        double first = Double.NaN;
        for (int t = 0; t < values.length; t++) {
            if (Double.isNaN(values[t]) || Double.isNaN(ratings[t])) {
                continue;
            }
            if (Double.isNaN(first)) {
                first = values[t];
            } else if (values[t] != first) {
                return true;
            }
        }
        return false;
    }
}
