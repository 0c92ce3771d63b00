package org.settle.analysis;

import java.util.ArrayList;
import java.util.List;
import org.settle.bayes.ExactRegression;
import org.settle.bayes.NoiseModel;
import org.settle.bayes.Posterior;
import org.settle.bayes.Prior;
import org.settle.bayes.RegressionData;
import org.settle.trial.Arm;
import org.settle.trial.Diary;
import org.settle.trial.Estimand;
import org.settle.trial.OutcomeSeries;
import org.settle.trial.Trial;

/// What could have made these days: an outcome series with its priors, ready to be fitted under
/// each noise model.
final class TrialModel {
    private final Trial trial;
    private final OutcomeSeries series;
    private final AnalysisSettings settings;
    private final ExactRegression engine;
    private final RegressionData data;

    TrialModel(
            Trial trial, OutcomeSeries series, AnalysisSettings settings, ExactRegression engine) {
        this.trial = trial;
        this.series = series;
        this.settings = settings;
        this.engine = engine;
        this.data = RegressionData.of(series.values(), series.exposures(), series.covariates());
    }

    OutcomeSeries series() {
        return series;
    }

    AnalysisSettings settings() {
        return settings;
    }

    RegressionData data() {
        return data;
    }

    /// The same model of other values, such as without some days.
    TrialModel withValues(double[] values) {
        return new TrialModel(trial, series.withValues(values), settings, engine);
    }

    /// The same model of another estimand.
    TrialModel withEstimand(Diary diary, Estimand estimand) {
        OutcomeSeries other = OutcomeSeries.of(trial, diary, series.outcome(), estimand);
        return new TrialModel(trial, other, settings, engine);
    }

    /// One posterior per noise model.
    List<Posterior> fitEach() {
        Prior prior = prior(settings.priors());
        List<Posterior> posteriors = new ArrayList<>();
        for (NoiseModel noise : settings.noise().models()) {
            posteriors.add(engine.fit(data, prior, noise));
        }
        return posteriors;
    }

    /// The posterior averaged over the noise models.
    Posterior fit() {
        return Posterior.average(fitEach());
    }

    /// The averaged posterior under the reference prior.
    Posterior fitWithReferencePrior() {
        Prior prior = prior(PriorChoice.REFERENCE);
        return Posterior.average(
                settings.noise().models().stream()
                        .map(noise -> engine.fit(data, prior, noise))
                        .toList());
    }

    /// Where the reference has an exposure of its own, its prior is always the reference prior:
    /// evidence is about arms against the reference.
    private Prior prior(PriorChoice choice) {
        int first = trial.activeReference() ? 0 : 1;
        double[] means = new double[data.exposureCount()];
        double[] scales = new double[data.exposureCount()];
        for (int k = 0; k < means.length; k++) {
            Arm arm = trial.arms().get(first + k);
            EffectPrior prior =
                    first + k == 0 ? EffectPrior.REFERENCE : choice.of(arm, series.outcome());
            means[k] = prior.mean();
            scales[k] = prior.scale();
        }
        return Prior.reference(data).withEffects(means, scales);
    }
}
